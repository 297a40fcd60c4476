#!/bin/bash
# Measures the reading of mail against a bare libxml2 parse, the command as a whole, and the scan and the watch of a real server's
# mailbox, the scan beside mbsync.
# usage: bench.sh [FOLDER...]    default: ../shared/corpus/dev when it is there, else Fixtures/mail
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -eq 0 ]; then
    set -- Fixtures/mail
    [ ! -d ../shared/corpus/dev ] || set -- ../shared/corpus/dev
fi
read -ra flags < <(scripts/release-flags.sh)
swift build "${flags[@]}" >&2
latchkey=$(swift build "${flags[@]}" --show-bin-path)/latchkey
# As the command is installed: with the Swift runtime linked in, which is faster.
build=(swift build -c release --static-swift-stdlib)
package=(--package-path Benchmarks --scratch-path .build-bench)
"${build[@]}" "${package[@]}" >&2
"$("${build[@]}" "${package[@]}" --show-bin-path)/latchkey-bench" --command "$latchkey" "$@"
scripts/bench-mailbox.py "$latchkey"
