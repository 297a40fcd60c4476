#!/bin/bash
# Runs the fuzzers of Fuzzing/ side by side, as many as there are cores: libFuzzer with AddressSanitizer.
# What it keeps lies in .build-fuzz: the corpus that grows, the log of each target, and what broke it.
# usage: fuzz.sh [TARGET]...      T=SECONDS for each, 60 by default
set -euo pipefail
cd "$(dirname "$0")/.."

place=.build-fuzz
seconds=${T:-60}
targets=("$@")
[ $# -gt 0 ] || targets=(message header-values charsets html imap letter)

build=(--package-path Fuzzing --scratch-path "$place/build" -c release
    -Xswiftc -sanitize=address -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer --product fuzz)
swift build "${build[@]}" 2>&1 | grep -v 'Cannot export local symbol' >&2
fuzz=$(swift build "${build[@]}" --show-bin-path)/fuzz

# What a server says in the transcripts, without the words of the client and with the bytes that are written as escapes.
server_bytes() {
    awk '/^S: / {
        line = substr($0, 4)
        whole = sub(/\\$/, "", line) ? "" : "\r\n"
        gsub(/\\r/, "\r", line); gsub(/\\n/, "\n", line); gsub(/\\e/, "\033", line)
        printf "%s%s", line, whole
    }' "$1"
}

# The first line names a charset, the byte after it the surroundings, the rest is text in that charset.
charset_seeds() {
    local text='Ihr Code für heute: 481 516. Ваш код, ο κωδικός, קוד, رمز, รหัส, 確認コード, 验证码, 인증 코드'
    local label
    while read -r label; do
        { printf '%s\n0' "$label" && iconv -c -f utf-8 -t "$label" <<<"$text"; } >"$1/$label" 2>/dev/null || true
    done < <(sed -n 's/^"\(.*\)"$/\1/p' Fuzzing/Dictionaries/charsets.dict)
}

# The first byte names a field, the rest is its value.
header_seeds() {
    # shellcheck disable=SC2016 # the dollars are those of awk
    find Fixtures/mail Fixtures/malformed -name '*.eml' -print0 | LC_ALL=C xargs -0 awk -v folder="$1" '
        BEGIN {
            count = split("subject from to cc reply-to date message-id content-type content-disposition " \
                "content-transfer-encoding", names, " ")
            for (i = 1; i <= count; i++) letter[names[i]] = substr("0123456789", i, 1)
        }
        function keep() {
            if (value != "" && !seen[value]++) {
                file = folder "/" ++files
                printf "%s", value >file
                close(file)
            }
            value = ""
        }
        FNR == 1 { keep(); head = 1 }
        { sub(/\r$/, "") }
        $0 == "" { head = 0 }
        !head { next }
        /^[ \t]/ { if (value != "") value = value "\n" $0; next }
        {
            keep()
            name = tolower($0); sub(/:.*/, "", name)
            if (name in letter) { value = $0; sub(/^[^:]*: */, letter[name], value) }
        }
        END { keep() }'
}

seed() {
    local target=$1 folder=$place/seeds/$1 file
    rm -rf "$folder"
    mkdir -p "$folder" "$place/corpus/$target" "$place/crashes/$target" "$place/logs"
    case $target in
        message | letter)
            find Fixtures/mail Fixtures/malformed -name '*.eml' | while read -r file; do
                cp "$file" "$folder/${file//\//-}"
            done
            ;;
        header-values) header_seeds "$folder" ;;
        charsets) charset_seeds "$folder" ;;
        html) cp Fixtures/html/*.html "$folder" ;;
        imap) for file in Fixtures/imap/*.txt; do server_bytes "$file" >"$folder/$(basename "$file")"; done ;;
        *)
            echo "no target is named $target" >&2
            return 64
            ;;
    esac
}

# Slow inputs are found by their processor time (Fuzz.swift); by the clock on the wall only those that hang.
fuzz() {
    local target=$1 flags=(-max_len=65536)
    [ "$target" != header-values ] || flags=(-max_len=4096)
    [ ! -f "Fuzzing/Dictionaries/$target.dict" ] || flags+=("-dict=Fuzzing/Dictionaries/$target.dict")
    SWIFT_BACKTRACE=enable=no "$fuzz" "--target=$target" "${flags[@]}" \
        "-max_total_time=$seconds" -timeout=60 -report_slow_units=60 -rss_limit_mb=4096 -print_final_stats=1 \
        "-artifact_prefix=$place/crashes/$target/" "$place/corpus/$target" "$place/seeds/$target" \
        >"$place/logs/$target.log" 2>&1
}

for target in "${targets[@]}"; do seed "$target"; done
start=$(mktemp)
trap 'rm -f "$start"' EXIT

echo "Fuzzing for $seconds seconds each: ${targets[*]}" >&2
for target in "${targets[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n || true; done
    fuzz "$target" &
done
wait

findings=0
for target in "${targets[@]}"; do
    log=$place/logs/$target.log
    found=$(find "$place/crashes/$target" -type f -newer "$start" | wc -l)
    # A fuzzer that ends without its figures did not even start.
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    [ -n "$runs" ] || [ "$found" -gt 0 ] || found=1
    findings=$((findings + found))
    printf '%-14s %9s runs  %6s edges  %6s inputs  %s findings\n' "$target" "${runs:-0}" \
        "$(grep -aoE ' cov: [0-9]+' "$log" | tail -n 1 | tr -dc 0-9)" \
        "$(find "$place/corpus/$target" -type f | wc -l)" "$found"
done
[ "$findings" -eq 0 ] || {
    echo "fuzz: $findings findings; see $place/crashes and $place/logs, and CONTRIBUTING.md for what to do"
    exit 1
}
echo "fuzz: clean"
