#!/bin/bash
# Holds the extractor against labelled mail: every labels.jsonl of a folder, beside its folder of mail.
# usage: eval.sh [FOLDER]    default: ../shared/corpus when it is there
set -euo pipefail
cd "$(dirname "$0")/.."

corpus=${1:-../shared/corpus}
if [ ! -d "$corpus" ]; then
    echo "no corpus at $corpus" >&2
    echo "hint: make eval CORPUS=FOLDER, a folder with labels.jsonl and mail/ (latchkey-eval help score)" >&2
    exit 1
fi
build=(swift build -c release --product latchkey-eval)
"${build[@]}" >&2
"$("${build[@]}" --show-bin-path)/latchkey-eval" eval "$corpus"
