#!/bin/bash
# Holds the tree against the house rules: layout, walls, lengths, forbidden constructs, and a build without a warning.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=0
wrong() {
    echo "lint: $*" >&2
    failed=1
}

# The files under the given folders that import a module, under any access level or attribute.
importers() {
    local module=$1
    shift
    grep -rlE "^[[:space:]]*(@[A-Za-z_()]+[[:space:]]+)*((public|package|internal|fileprivate|private)[[:space:]]+)?import[[:space:]]+((struct|class|enum|protocol|func|var|let|typealias)[[:space:]]+)?$module(\.|[[:space:]]|\$)" \
        --include='*.swift' "$@" || true
}

echo "format" >&2
swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests Fuzzing Benchmarks ||
    wrong "not laid out: run \`make format\`"

echo "walls" >&2
for module in CCurl CEpoll CLandlock CProcess CProgram CPSL TOMLKit; do
    files=$(importers "$module" Sources)
    count=$(grep -c . <<<"$files" || true)
    [ "$count" -eq 1 ] || wrong "$module is imported by $count files, not by one: ${files//$'\n'/ }"
done
# HTML of strangers and XML of providers have a wall each: they ask libxml2 for different things.
files=$(importers CXML2 Sources | sort | paste -sd' ')
[ "$files" = "Sources/Accounts/XMLElement.swift Sources/HTML/HTMLReader.swift" ] ||
    wrong "CXML2 belongs to HTMLReader.swift and XMLElement.swift, and is imported by: $files"
only_under() {
    local module=$1 folders=$2 file
    while read -r file; do
        [[ -z $file || $file =~ ^Sources/($folders)/ ]] || wrong "$file imports $module, which belongs to $folders"
    done < <(importers "$module" Sources)
}
only_under GRDB 'Storage'
only_under Crypto 'Storage|Accounts'
only_under CryptoExtras 'Storage'
only_under Subprocess 'Accounts'
only_under ServiceLifecycle 'latchkey'
only_under Logging 'Ingestion|latchkey'
only_under ArgumentParser 'latchkey|latchkey-eval'
only_under Vocabulary 'vocabulary-compiler'
for folder in MIME HTML Words Vocabulary Extraction; do
    for module in Foundation Logging Dispatch; do
        files=$(importers "$module" "Sources/$folder")
        [ -z "$files" ] || wrong "$folder is pure and may not import $module: ${files//$'\n'/ }"
    done
done

echo "mailboxes" >&2
# What changes a mailbox is said in one file, asked for in one, and that wanted by two commands.
only_in() {
    local what=$1 pattern=$2 files=$3 found
    found=$(grep -rlE --include='*.swift' "$pattern" Sources | grep -v '^Sources/Storage/' | sort | paste -sd' ')
    [ "$found" = "$files" ] || wrong "$what belongs to $files, and is in: $found"
}
verbs='SELECT|STORE|COPY|MOVE|APPEND|EXPUNGE|CLOSE|DELETE|RENAME|CREATE|REPLACE|(UN)?SUBSCRIBE|SETACL|SETMETADATA'
# The one of these words that servers say, too.
found=$(grep -rnE --include='*.swift' "\"[^\"]*\\b($verbs)\\b" Sources |
    grep -vE '^Sources/(Storage/|IMAP/MailboxChange\.swift:|IMAP/ResponseParser\.swift:[0-9]+: *case "EXPUNGE":$)' |
    grep -vE '^[^:]+:[0-9]+: *//' || true)
[ -z "$found" ] || wrong "only Sources/IMAP/MailboxChange.swift may change a mailbox:"$'\n'"$found"
only_in "the change of a mailbox" '\bMailboxChange\b|session\.change\(' \
    "Sources/IMAP/Command.swift Sources/IMAP/MailboxChange.swift Sources/Ingestion/UsedMail.swift"
only_in "used mail" '\bUsedMail\(' "Sources/latchkey/Row+UsedMail.swift"
only_in "the clean-up" '\.cleanUpMail\(' \
    "Sources/latchkey/Commands/Copy.swift Sources/latchkey/Commands/Wait.swift"

echo "lengths" >&2
while read -r lines file; do
    [ "$lines" -le 400 ] || wrong "$file has $lines lines; 400 is the most"
done < <(find Plugins Sources -name '*.swift' -exec wc -l {} + | awk '$2 != "total"')

echo "forbidden constructs" >&2
forbidden='(\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(|\bnonisolated\(unsafe\)|\bunsafeBitCast\()'
if found=$(grep -rnE "$forbidden" --include='*.swift' Plugins Sources | grep -vE '^[^:]+:[0-9]+:[[:space:]]*//'); then
    wrong "not in this house:"$'\n'"$found"
fi
# `@unchecked Sendable` needs its reason in a comment on the line before or on the same line; what a type is, is none.
while IFS=: read -r file line _; do
    sed -n "$((line > 1 ? line - 1 : 1)),${line}p" "$file" | grep -qE '(^|[^/])//([^/]|$)' ||
        wrong "$file:$line: @unchecked Sendable without its reason beside it"
done < <(grep -rn '@unchecked Sendable' --include='*.swift' Sources || true)

# Thresholds are ten times the exposure that `systemd-analyze security` prints.
if command -v systemd-analyze >/dev/null 2>&1; then
    echo "units" >&2
    units=$(mktemp -d)
    trap 'rm -rf "$units"' EXIT
    while read -r unit threshold; do
        systemd-analyze security --offline=true --threshold="$threshold" "systemd/$unit" >/dev/null ||
            wrong "systemd/$unit is exposed more than $threshold tenths"
        # What it starts need not be installed here.
        sed 's#/usr/local/bin/latchkey#/bin/true#' "systemd/$unit" >"$units/$unit"
        found=$(systemd-analyze verify --man=no "$units/$unit" 2>&1) || true
        [ -z "$found" ] || wrong "systemd/$unit: $found"
    done <<'UNITS'
latchkey.service 12
latchkey@.service 12
latchkey-user.service 16
UNITS
fi

if command -v shellcheck >/dev/null 2>&1; then
    echo "scripts" >&2
    shellcheck scripts/*.sh .ci/run || wrong "a script is not clean"
fi

echo "build" >&2
swift build --build-tests --explicit-target-dependency-import-check error || wrong "the build failed"

[ "$failed" -eq 0 ] || exit 1
echo "lint: clean" >&2
