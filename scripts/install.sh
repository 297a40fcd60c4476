#!/bin/bash
# Puts the command that was built in its place, with its units, completions and manual, below $DESTDIR$PREFIX.
# usage: install.sh BINARY
set -euo pipefail
cd "$(dirname "$0")/.."

binary=$1
prefix=${PREFIX:-/usr/local}
place=${DESTDIR:-}$prefix

# Writes standard input to a file that everybody may read.
put() { install -D -m 0644 /dev/stdin "$place/$1"; }

install -D -m 0755 "$binary" "$place/bin/latchkey"
for unit in latchkey.service latchkey@.service; do
    sed "s#/usr/local/bin/#$prefix/bin/#g" "systemd/$unit" | put "lib/systemd/system/$unit"
done
sed "s#/usr/local/bin/#$prefix/bin/#g" systemd/latchkey-user.service | put lib/systemd/user/latchkey.service
"$binary" --generate-completion-script bash | put share/bash-completion/completions/latchkey
"$binary" --generate-completion-script zsh | put share/zsh/site-functions/_latchkey
"$binary" --generate-completion-script fish | put share/fish/vendor_completions.d/latchkey.fish
scripts/manual.sh "$binary" | put share/man/man1/latchkey.1
put share/man/man5/latchkey.toml.5 <manual/latchkey.toml.5
echo "installed $place/bin/latchkey" >&2
