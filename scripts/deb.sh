#!/bin/bash
# Packs the command that was built, as `make install` puts it, into a package for Debian and its kin.
# usage: deb.sh BINARY FOLDER [VERSION]; prints the path of the package.
set -euo pipefail
binary=$(realpath "$1")
folder=$(mkdir -p "$2" && realpath "$2")
cd "$(dirname "$0")/.."

version=${3:-$("$binary" --version | awk '{ print $1 }')}
architecture=$(dpkg --print-architecture)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
root=$place/latchkey
mkdir -p "$root/DEBIAN" "$place/debian"

DESTDIR="$root" PREFIX=/usr scripts/install.sh "$binary" 2>/dev/null
gzip -9n "$root"/usr/share/man/man*/*
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
install -D -m 0644 LICENSE "$root/usr/share/doc/latchkey/copyright"
install -D -m 0644 /dev/stdin "$root/usr/share/doc/latchkey/changelog" <CHANGELOG.md
gzip -9n "$root/usr/share/doc/latchkey/changelog"

# The packages of the libraries that the command was linked with, in the versions that it wants; libcurl it loads by itself.
printf 'Source: latchkey\n' >"$place/debian/control"
# Packed relocations are a matter of the C library that dpkg-shlibdeps does not see.
packed=
! readelf -V "$binary" | grep -q GLIBC_ABI_DT_RELR || packed="libc6 (>= 2.36), "
libraries=$(cd "$place" && dpkg-shlibdeps -O -e"$root/usr/bin/latchkey" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
cat >"$root/DEBIAN/control" <<CONTROL
Package: latchkey
Version: $version
Architecture: $architecture
Section: mail
Priority: optional
Maintainer: The Latchkey authors <latchkey@example.org>
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $packed$libraries, libcurl4 (>= 7.85.0), ca-certificates
Suggests: wl-clipboard | xclip
Description: finds verification codes in mail, and keeps them in a sealed vault
 Latchkey watches mailboxes over IMAP, the spam folder included, finds the
 verification codes, access codes, receipt numbers and confirmation links in
 new mail, and keeps them in a vault that only its owner can open.
CONTROL

cat >"$root/DEBIAN/postinst" <<'SCRIPT'
#!/bin/sh
set -e
[ "$1" = configure ] && [ -d /run/systemd/system ] || exit 0
systemctl daemon-reload
# What runs goes on as the new version; nothing is started that was not.
[ -z "$2" ] || systemctl try-restart 'latchkey.service' 'latchkey@*.service'
SCRIPT
cat >"$root/DEBIAN/prerm" <<'SCRIPT'
#!/bin/sh
set -e
[ "$1" = remove ] && [ -d /run/systemd/system ] || exit 0
systemctl disable --now latchkey.service 2>/dev/null || true
systemctl stop 'latchkey@*.service' 2>/dev/null || true
SCRIPT
cat >"$root/DEBIAN/postrm" <<'SCRIPT'
#!/bin/sh
set -e
[ ! -d /run/systemd/system ] || systemctl daemon-reload
[ "$1" = purge ] || exit 0
# The vaults of the system's services and their configuration; those of users are theirs, and so are credentials.
rm -rf /var/lib/private/latchkey /var/lib/private/latchkey-* /etc/latchkey
for link in /var/lib/latchkey /var/lib/latchkey-*; do
    [ ! -L "$link" ] || rm -f "$link"
done
SCRIPT
chmod 0755 "$root"/DEBIAN/p*

package=$folder/latchkey_${version}_$architecture.deb
# Quick rather than small: it is installed once.
dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$package" >/dev/null
echo "$package"
