#!/bin/bash
# Shows the service in a real systemd: a container of this machine's own system is booted over an overlay of its root,
# with a network of its own, Dovecot, and Latchkey as `make install` puts it. Nothing outside the container changes.
# Where that cannot be done it says so, and is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

skip() {
    echo "test-systemd: skipped: $1" >&2
    exit 0
}

if [ "${1:-}" != "--inside" ]; then
    [ "$(id -u)" -eq 0 ] || skip "only root may boot a container"
    for program in systemd-nspawn unshare openssl dovecot clang; do
        command -v "$program" >/dev/null 2>&1 || [ -x "/usr/sbin/$program" ] || skip "$program is not there"
    done
    unshare --mount --propagation private true 2>/dev/null || skip "mounts of its own are not allowed here"
    make --no-print-directory deb >&2
    exec unshare --mount --propagation private "$0" --inside
fi

tests=Tests/SystemdTests
place=$(mktemp -d)
trap 'umount --recursive --lazy "$place" 2>/dev/null || true; rmdir "$place" 2>/dev/null || true' EXIT
mount -t tmpfs -o size=1g tmpfs "$place" 2>/dev/null || skip "a tmpfs cannot be mounted here"
mkdir "$place/upper" "$place/work" "$place/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$place/upper,workdir=$place/work" "$place/root" 2>/dev/null ||
    skip "an overlay cannot be mounted here"
if ! mountpoint -q /sys/fs/cgroup || [ ! -e /sys/fs/cgroup/cgroup.procs ]; then
    umount --recursive --lazy /sys/fs/cgroup 2>/dev/null || true
    mount -t cgroup2 none /sys/fs/cgroup 2>/dev/null || skip "there is no second version of control groups"
fi
root=$place/root

# The service as a user has it.
make --no-print-directory install-only DESTDIR="$root" >&2

# And as a package, in this version and in a next one.
package=$(find .build/packages -name 'latchkey_*.deb' | sort | tail -n 1)
install -D -m 0644 "$package" "$root/usr/lib/latchkey-test/latchkey.deb"
dpkg-deb --raw-extract "$package" "$place/next"
sed -i 's/^Version: .*/&+next/' "$place/next/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$place/next" "$root/usr/lib/latchkey-test/latchkey-next.deb" >/dev/null
rm -rf "$place/next"

# Programs that try what the unit denies, loaded from where Fedora has its libraries, and a mail server that only the container reaches.
mkdir -p "$root/var/log/journal" "$root/usr/lib/latchkey-test" "$root/etc/latchkey" "$root/etc/credstore.encrypted" "$root/srv/mail"
loader=$(readelf -p .interp /bin/sh | grep -o '/.*')
install -D -m 0755 "$loader" "$root/usr/lib64/latchkey-test/loader"
clang -O1 -Wl,--dynamic-linker=/usr/lib64/latchkey-test/loader -o "$root/usr/lib/latchkey-test/trespass" "$tests/trespass.c"
install -m 0755 "$tests/inside.sh" "$root/usr/lib/latchkey-test/inside.sh"
install -m 0644 "$tests"/*.service "$tests"/*.target "$root/etc/systemd/system/"
install -m 0644 "$tests/dovecot.conf" "$root/etc/latchkey-test-dovecot.conf"
mkdir -p "$root/etc/latchkey-test-keys"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
    -keyout "$root/etc/latchkey-test-keys/key.pem" -out "$root/etc/latchkey-test-keys/cert.pem" 2>/dev/null
install -m 0644 "$root/etc/latchkey-test-keys/cert.pem" "$root/etc/latchkey/ca.pem"
ln -sf /etc/systemd/system/latchkey-test.target "$root/etc/systemd/system/default.target"
# Units of the machine that a container has no use for would only make it slow.
for unit in ssh cron rsyslog networking systemd-resolved systemd-networkd systemd-timesyncd dovecot; do
    ln -sf /dev/null "$root/etc/systemd/system/$unit.service"
done
rm -f "$root/etc/machine-id"
systemd-machine-id-setup --root="$root" >/dev/null 2>&1 || true

echo "test-systemd: booting" >&2
SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 timeout 300 systemd-nspawn --quiet --directory="$root" --register=no --keep-unit \
    --system-call-filter='landlock_create_ruleset landlock_add_rule landlock_restrict_self' \
    --private-network --console=pipe --boot </dev/null >"$place/console" 2>&1 ||
    [ -s "$place/upper/var/lib/latchkey-test/result" ] || {
        # A machine that does not let a container boot at all is no fault of the service.
        grep -q "Welcome to" "$place/console" || skip "a container does not boot here: $(tail -n 1 "$place/console")"
        cat "$place/console" >&2
        echo "test-systemd: the container ended before its tests" >&2
        exit 1
    }
cat "$place/upper/var/lib/latchkey-test/log" >&2
[ "$(cat "$place/upper/var/lib/latchkey-test/result" 2>/dev/null)" = 0 ] || {
    journalctl --directory="$place/upper/var/log/journal" --no-pager -u latchkey -o short-monotonic | tail -n 80 >&2
    tail -n 20 "$place/upper/var/lib/latchkey-test/dovecot.log" >&2
    echo "test-systemd: failed" >&2
    exit 1
}
echo "test-systemd: passed" >&2
