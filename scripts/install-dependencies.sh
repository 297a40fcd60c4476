#!/bin/sh
# Installs the Debian packages that Latchkey needs, and with the word `tests` those of its tests, too, with `bench` those of
# its measurements, or with `package` that by which a package is made. The tests' Python package goes into .build/python.
# Says nothing when all are there.
# Without root and without sudo that asks no password, it names the command to run and stops (69: unavailable).
set -eu

command -v swift >/dev/null 2>&1 || {
    echo "swift is not installed" >&2
    echo "hint: Swift 6.2 or later is needed: https://www.swift.org/install/linux/" >&2
    exit 69
}

needed="libcurl4-openssl-dev libpsl-dev libsqlite3-dev libxml2-dev pkg-config"
case ${1:-} in
    tests) needed="$needed dbus-bin dbus-daemon dovecot-imapd dpkg-dev gnome-keyring gnupg keepassxc libsecret-tools locales openssl pass python3 python3-venv strace sway systemd-container wl-clipboard xclip xsel xvfb" ;;
    bench) needed="$needed dovecot-imapd isync openssl python3" ;;
    package) needed="$needed dpkg-dev" ;;
esac

# By its package, or by what the package brings: it may have come in another way.
is_there() {
    case $(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null) in ii*) return 0 ;; esac
    case $1 in
        libcurl4-openssl-dev) pkg-config --exists libcurl ;;
        libpsl-dev) pkg-config --exists libpsl ;;
        libsqlite3-dev) pkg-config --exists sqlite3 ;;
        libxml2-dev) pkg-config --exists libxml-2.0 ;;
        dbus-bin) command -v dbus-monitor ;;
        dpkg-dev) command -v dpkg-shlibdeps ;;
        dovecot-imapd) command -v dovecot || [ -x /usr/sbin/dovecot ] ;;
        isync) command -v mbsync ;;
        gnome-keyring) command -v gnome-keyring-daemon ;;
        gnupg) command -v gpg ;;
        keepassxc) command -v keepassxc-cli ;;
        libsecret-tools) command -v secret-tool ;;
        locales) command -v localedef && [ -e /usr/share/i18n/locales/tr_TR ] ;;
        python3-venv) python3 -c "import ensurepip" ;;
        systemd-container) command -v systemd-nspawn ;;
        wl-clipboard) command -v wl-copy ;;
        xvfb) command -v Xvfb ;;
        *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

# The reader of the vault's format that is not ours wants ML-KEM, for which Debian's python3-cryptography is too old.
python="$(dirname "$0")/../.build/python"
has_mlkem() { "$1" -c "import cryptography.hazmat.primitives.asymmetric.mlkem" 2>/dev/null; }
install_python_package() {
    [ "${1:-}" = tests ] || return 0
    ! has_mlkem python3 && ! has_mlkem "$python/bin/python3" || return 0
    echo "Installing cryptography (Python) ..." >&2
    if python3 -m venv "$python" >&2 && "$python/bin/pip" install --quiet "cryptography>=48" >&2; then return 0; fi
    echo "cryptography 48 (Python) cannot be installed into .build/python: the test that reads a vault with it is skipped" >&2
    rm -rf "$python"
}

missing=
for package in $needed; do
    is_there "$package" || missing="$missing $package"
done
[ -n "$missing" ] || {
    install_python_package "${1:-}"
    exit 0
}

if ! command -v apt-get >/dev/null 2>&1; then
    echo "missing (by their Debian names):$missing" >&2
    echo "hint: install them with this system's package manager" >&2
    exit 69
fi
if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "packages are missing:$missing" >&2
    echo "hint: run this, then try again:" >&2
    echo "sudo apt-get install --yes --no-install-recommends$missing" >&2
    exit 69
fi

echo "Installing$missing ..." >&2
# shellcheck disable=SC2086 # the lists are words on purpose
install_packages() {
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends -qq $missing >&2
}
# The package lists may be absent or old: they are fetched only when the first attempt fails.
install_packages 2>/dev/null || {
    $as_root apt-get update -qq >&2
    install_packages
}
install_python_package "${1:-}"
