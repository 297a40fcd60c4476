#!/bin/bash
# Runs every test in surroundings of its own: an empty home, a foreign language, none of the user's settings.
# The last lines are the test runner's own summary.
set -euo pipefail
cd "$(dirname "$0")/.."

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
# SwiftPM keeps its caches where they are, so that nothing is fetched again.
export SWIFTPM_CACHE_PATH=${SWIFTPM_CACHE_PATH:-${XDG_CACHE_HOME:-$HOME/.cache}/org.swift.swiftpm}

swift build --build-tests --explicit-target-dependency-import-check error
for name in $(compgen -e | grep -E '^(LATCHKEY_|XDG_|CREDENTIALS_DIRECTORY$|STATE_DIRECTORY$|NO_COLOR$)'); do
    unset "$name"
done
# Turkish folds i and I in its own way, and writes numbers with a comma: nothing may depend on the language.
# It is compiled here, so that every machine has it.
mkdir "$home/locales"
localedef -i tr_TR -f UTF-8 "$home/locales/tr_TR.UTF-8"
export LOCPATH=$home/locales
# A few tests at a time: thousands at once would keep those that talk to a server waiting until its patience ends.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4
outcome=0
HOME=$home LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu SWIFT_BACKTRACE=enable=no \
    swift test --skip-build --cache-path "$SWIFTPM_CACHE_PATH" "$@" 2>&1 | tee "$home/output" || outcome=$?
# What this machine has not got is not tested: that must not pass for tested. NO_SKIPS takes it for a failure. Longer runs are
# behind `make soak` on purpose.
if grep -E '^➜ (Test|Suite) .* skipped' "$home/output" | grep -v 'part of make soak' >"$home/skipped"; then
    printf '\nskipped:\n'
    cat "$home/skipped"
    [ -z "${NO_SKIPS:-}" ] || outcome=1
    ((outcome != 0)) || grep -E '^[✘✔] Test run with' "$home/output"
fi
if ((outcome != 0)); then
    # What failed lies far up among what passed: say it once more, the summary last.
    printf "\nfailed:\n"
    grep -E -A4 '^✘ Test .* recorded an issue|^(Fatal|error:)|: Fatal error' "$home/output" | tail -n 60 || true
    grep -E '^[✘✔] Test run with' "$home/output" || true
fi
exit "$outcome"
