#!/bin/bash
# Reads a dozen letters into a fresh vault in a temporary place, and shows what was found in them.
# usage: demo.sh LATCHKEY
set -euo pipefail
latchkey=$(realpath "$1")
cd "$(dirname "$0")/.."

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place LATCHKEY_VAULT=$place/vault/vault.db LATCHKEY_IDENTITY=$place/vault/identity
# An empty configuration of its own: this machine's is of no concern here.
: >"$place/config.toml"
export LATCHKEY_CONFIG=$place/config.toml
unset XDG_CONFIG_HOME XDG_STATE_HOME STATE_DIRECTORY

letters=(
    uscis/access-code-letters uscis/login-code uscis/receipt-accepted
    id-me/confirm-link-and-code one-time-code/digits-in-cells links/magic-link
    languages/es/codigo-acceso languages/ja/kakunin-kodo languages/ar/ramz-tahaqquq languages/zh-Hans/yanzhengma
    spoof/link-text-other-host-button
    ordinary/order-confirmation near-miss/zip-code-survey
)
# As if they had come this minute: what they offer would have expired otherwise.
mkdir "$place/letters"
for letter in "${letters[@]}"; do
    sed -E "1,/^\r?\$/ s/^Date: .*/Date: $(LC_ALL=C date -R)/" "Fixtures/mail/$letter.eml" \
        >"$place/letters/${letter//\//-}.eml"
done

say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '\n$ %s\n' "$*"; }

say "latchkey keygen"
"$latchkey" keygen | cut -c1-60 | sed 's/$/.../'
say "latchkey scan letters"
"$latchkey" scan "$place/letters" >/dev/null
say "latchkey list --reveal"
"$latchkey" list --reveal --table
id=$("$latchkey" list | awk -F '\t' '$3 == "access-code" { print $1; exit }')
say "latchkey show $id"
"$latchkey" show "$id"
echo
echo "The last letters, an order and a survey, hold numbers too; nobody needs to type them."
