#!/bin/sh
# Unpacks Debian's Cyrus and Courier, and the libraries that they lack here, into .build/mail-servers, for the tests of `make soak`.
# They cannot be installed: Debian lets one IMAP server be there at a time, and that is Dovecot. Needs no root; nothing outside is changed.
set -eu
cd "$(dirname "$0")/.."

place=.build/mail-servers
[ ! -e "$place/done" ] || exit 0
command -v apt-get >/dev/null 2>&1 || {
    echo "Cyrus and Courier are unpacked from Debian's packages, and apt-get is not here" >&2
    exit 69
}
servers="cyrus-common cyrus-imapd courier-base courier-authlib courier-imap"
rm -rf "$place"
mkdir -p "$place/packages"
# Those that are not here and that Debian has under that name.
# shellcheck disable=SC2046,SC2086 # the lists are words on purpose
libraries() {
    needed=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances $servers |
        grep -E '^lib' | sort -u)
    here=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^ii *//p')
    apt-cache show $(echo "$needed" | grep -vxF "$here") 2>/dev/null | sed -n 's/^Package: //p' | sort -u
}
download() {
    # shellcheck disable=SC2046,SC2086 # the lists are words on purpose
    (cd "$place/packages" && apt-get download -qq $servers $(libraries) >&2)
}
echo "Unpacking Cyrus and Courier ..." >&2
# The package lists may be absent or old; only root can fetch them.
download 2>/dev/null || {
    apt-get update -qq >&2 || echo "hint: run this, then try again: sudo apt-get update" >&2
    download
}
for package in "$place"/packages/*.deb; do dpkg-deb -x "$package" "$place/root"; done
rm -rf "$place/packages"
touch "$place/done"
