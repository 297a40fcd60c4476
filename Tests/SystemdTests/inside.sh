#!/bin/bash
# Runs inside the container, as the owner of the machine: installs a mailbox, and looks at the service from all sides.
# What it saw goes to /var/lib/latchkey-test/log, how it ended to .../result.
set -uo pipefail
here=/var/lib/latchkey-test
mkdir -p "$here"
exec >"$here/log" 2>&1
failed=0
trap 'echo "$failed" >"$here/result"' EXIT
export HOME=~root

holds() {
    local what=$1
    shift
    if "$@"; then echo "ok       $what"; else
        echo "FAILED   $what"
        failed=$((failed + 1))
    fi
}

# Waits up to so many seconds until a command succeeds.
within() {
    local seconds=$1
    shift
    for _ in $(seq $((seconds * 10))); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    return 1
}

shows() { [ "$(systemctl show --value -p "$2" "$1")" = "$3" ]; }
is_one_of_many() { [ "$(systemctl show --value -p NRestarts latchkey)" -ge "$1" ]; }
main_process() { systemctl show --value -p MainPID latchkey; }
has_reader() { [ -n "$(cat "/proc/$(main_process)/task/"*/children)" ] && ! said "no reader can be started"; }
hides() { ! cat "/proc/$(main_process)/cmdline" "/proc/$(main_process)/environ" | tr '\0' '\n' | grep -q "$1"; }
# Flags stand behind a comma in the names of files.
has_no_flags() { [ -z "$(find /srv/mail/ada -name '*,*[DFPRST]*')" ]; }
has_entry() { [ -n "$(journalctl --quiet --no-pager -u latchkey "$1" -o cat)" ]; }
never_says() { ! journalctl --quiet --no-pager -u latchkey -o export | grep -qE "$1"; }
not() { ! "$@"; }
said() { journalctl --quiet -u latchkey --no-pager -o cat | grep -qF "$1"; }

# A letter, put where the server looks for new mail, as the server's own user would.
deliver() {
    local folder=/srv/mail/ada/$1 name
    name=$(date +%s.%N).latchkey
    printf 'From: Example <no-reply@example.org>\r\nTo: ada@example.net\r\nSubject: Your code\r\nDate: %s\r\nMessage-ID: <%s@example.org>\r\n\r\nYour verification code is %s. It expires in 10 minutes.\r\n' \
        "$(date -R)" "$name" "$2" >"/srv/mail/$name"
    chown mail:mail "/srv/mail/$name"
    mv "/srv/mail/$name" "$folder/new/$name"
}

# A vault, read by its owner: the service's user, who may see nothing but it, and the key that the service never has.
vault_of() {
    local user=$1 state=$2
    shift 2
    systemd-run --quiet --pipe --wait -p User="$user" -p DynamicUser=yes -p StateDirectory="$state" \
        -p StateDirectoryMode=0700 -p LoadCredential=identity:"$HOME"/identity "$(command -v latchkey)" "$@"
}
vault() { vault_of latchkey latchkey "$@"; }
has_code() { vault list --json --reveal | grep -qF "\"$1\""; }

for folder in . .Junk; do mkdir -p "/srv/mail/ada/$folder"/{cur,new,tmp}; done
chown -R mail:mail /srv/mail
systemctl start latchkey-test-mail
latchkey --identity "$HOME"/identity keygen >"$here/recipient" 2>/dev/null
printf 'correct-horse' | systemd-creds encrypt --with-key=host --name=mailbox.password - \
    /etc/credstore.encrypted/latchkey.password
cat >/etc/latchkey/config.toml <<CONFIGURATION
recipients = ["$(cat "$here/recipient")"]

[[account]]
name = "home"
address = "ada@example.net"
host = "localhost"
port = 10993
user = "ada"
credential = "mailbox.password"
ca-file = "/etc/latchkey/ca.pem"
poll-interval = "5s"
CONFIGURATION
# The watchdog as it is, but impatient.
mkdir -p /etc/systemd/system/latchkey.service.d
printf '[Service]\nWatchdogSec=6\nTimeoutAbortSec=2\nRestartSec=1\n' >/etc/systemd/system/latchkey.service.d/test.conf
systemctl daemon-reload

holds "it starts, and says when it is ready" systemctl start latchkey
holds "its status is told" within 20 shows latchkey StatusText "watching 1 of 1 account"
holds "the kernel keeps it to its files and ports, which it says" said "the kernel keeps this process to its files and ports"
holds "the password is in no argument and no variable of it" hides horse
deliver . 481516
deliver .Junk 234264
holds "a code in INBOX is in the vault" within 30 has_code 481516
holds "a code in the spam folder is in the vault" within 30 has_code 234264
holds "which another process has read" has_reader
holds "no letter was marked" has_no_flags
holds "the journal has the account as a field" has_entry ACCOUNT=home
holds "no code is in the journal" never_says '481516|234264'

systemctl kill --signal=KILL latchkey
[ "$failed" -eq 0 ] || exit
holds "killed, it comes back" within 20 is_one_of_many 1
holds "and is ready again" within 20 shows latchkey ActiveState active
deliver . 161718
holds "a code that came after that is in the vault" within 30 has_code 161718

systemctl kill --signal=STOP latchkey
holds "stalled, the watchdog ends it and it comes back" within 40 is_one_of_many 2
holds "and is ready once more" within 20 shows latchkey ActiveState active
deliver .Junk 192021
holds "a code that came after that is in the vault too" within 30 has_code 192021

sed -i 's/"home"/"house"/' /etc/latchkey/config.toml
holds "it reads its configuration again" systemctl reload latchkey
holds "and says so" within 20 said "the accounts were read again"
deliver . 252627
holds "and watches the account by its new name" within 30 has_entry ACCOUNT=house
echo 'nonsense = 1' >>/etc/latchkey/config.toml
systemctl reload latchkey
holds "a wrong configuration is told, and changes nothing" within 20 said "the configuration was not taken over"
holds "it still runs" shows latchkey ActiveState active
sed -i '/^nonsense/d' /etc/latchkey/config.toml

systemctl stop latchkey
holds "it stops when told to" shows latchkey Result success

# One service for each profile, beside the one without.
sed 's/"house"/"work"/' /etc/latchkey/config.toml >/etc/latchkey/work.toml
cp /etc/credstore.encrypted/latchkey.password /etc/credstore.encrypted/latchkey-work.password
profile_has_code() { vault_of latchkey-work latchkey-work list --json --reveal | grep -qF "\"$1\""; }
holds "the service of a profile starts" systemctl start latchkey@work
holds "and tells its status" within 20 shows latchkey@work StatusText "watching 1 of 1 account"
deliver . 343536
holds "and its code is in a vault of its own" within 30 profile_has_code 343536
holds "which is not the other one" not has_code 343536
systemctl stop latchkey@work
holds "it stops when told to" shows latchkey@work Result success
rm /etc/credstore.encrypted/latchkey-work.password
holds "where no credential is put down, for accounts that take none, it starts all the same" systemctl start latchkey@work
holds "and runs" within 20 shows latchkey@work ActiveState active
systemctl stop latchkey@work

# The service of one person, under a manager of their own, without PAM and the sessions of logind.
useradd --create-home --shell /bin/bash ada
own=$(id -u ada)
mkdir -p /etc/systemd/system/user@.service.d /etc/systemd/system/user-runtime-dir@.service.d
printf '[Service]\nPAMName=\nEnvironment=XDG_RUNTIME_DIR=/run/user/%%i\n' >/etc/systemd/system/user@.service.d/test.conf
printf '[Service]\nExecStart=\nExecStart=/usr/bin/install -d -m 0700 -o %%i /run/user/%%i\nExecStop=\n' \
    >/etc/systemd/system/user-runtime-dir@.service.d/test.conf
systemctl daemon-reload
as_ada() { runuser -u ada -- env HOME=/home/ada XDG_RUNTIME_DIR="/run/user/$own" "$@"; }
adas() { as_ada systemctl --user "$@"; }
ada_shows() { [ "$(adas show --value -p "$1" latchkey)" = "$2" ]; }
ada_has_code() { as_ada latchkey list --json --reveal | grep -qF "\"$1\""; }
ada_said() { journalctl --quiet --no-pager _UID="$own" -o cat | grep -qF "$1"; }
as_ada latchkey keygen >/dev/null 2>&1
as_ada mkdir -p -m 0700 /home/ada/.config/latchkey
adas_file() { as_ada sh -c "umask 077; cat >/home/ada/.config/latchkey/$1"; }
echo correct-horse | adas_file password
sed '/^recipients/d; s#^credential = .*#password-file = "password"#; s/"house"/"mine"/' \
    /etc/latchkey/config.toml | adas_file config.toml
# A container has an unlinked file mounted here, over which a person's manager cannot mount another one (ENOENT); a
# machine has the kernel's own.
umount /proc/kmsg
holds "a manager of one person starts" systemctl start "user@$own"
holds "the service of one person starts" adas start latchkey
[ "$failed" -eq 0 ] || journalctl --no-pager _UID="$own" -n 30
holds "and tells its status" within 20 ada_shows StatusText "watching 1 of 1 account"
holds "and the kernel keeps it to its files and ports" ada_said "the kernel keeps this process to its files and ports"
deliver .Junk 373839
holds "its code is in the vault of that person" within 30 ada_has_code 373839
holds "it reads its configuration again" adas reload latchkey
holds "and says so" within 20 ada_said "the accounts were read again"
adas stop latchkey
holds "it stops when told to" ada_shows Result success
systemctl stop "user@$own"

# The same unit with another program: what is denied to it is denied to the service.
sed -e 's#^ExecStart=.*#ExecStart=/usr/lib/latchkey-test/trespass#; s#^Type=.*#Type=oneshot#; /^Restart=/d; /^WatchdogSec=/d' \
    -e '/^ExecReload=/d; /^StandardOutput=/d' /usr/local/lib/systemd/system/latchkey.service >/etc/systemd/system/trespass.service
systemctl daemon-reload
systemctl start trespass
tries=$(journalctl --quiet -u trespass -o cat --no-pager)
told() { grep -qxF "$1" <<<"$tries"; }
denied() { grep -q "^$1: " <<<"$tries" && ! told "$1: done"; }
holds "it may write to its state" told "write to its state: done"
holds "it may not write to /etc" told "write to /etc: Read-only file system"
holds "it may not write to /usr/local" told "write to /usr/local: Read-only file system"
holds "it may not write to /var" told "write to /var: Read-only file system"
holds "it may not see the homes" denied "read /home"
holds "it may not dump core" told "dump core: Operation not permitted"
holds "it may not write what it executes" told "write what is executed: Operation not permitted"
holds "it may open no raw socket" denied "open a raw socket"
holds "it may not mount" told "mount: Operation not permitted"
holds "it may not execute programs" told "execute: Permission denied"

[ "$failed" -eq 0 ] || echo "$tries"

# The package in place of what `make install` put there.
rm -rf /usr/local/bin/latchkey /usr/local/lib/systemd /etc/systemd/system/trespass.service
hash -r
sed -i '/^nonsense/d' /etc/latchkey/config.toml
has_nothing() { [ -z "$(find "$@" 2>/dev/null)" ]; }
packages=/usr/lib/latchkey-test
holds "the package installs" dpkg --install "$packages/latchkey.deb"
lists() { dpkg --listfiles latchkey | grep -qx "$1"; }
holds "with its units below /usr" lists /usr/lib/systemd/system/latchkey.service
holds "and starts nothing by itself" shows latchkey ActiveState inactive
holds "its command runs" /usr/bin/latchkey --version
holds "its service starts" systemctl start latchkey
deliver . 282930
holds "and collects into the vault that was there" within 30 has_code 282930
before=$(main_process)
holds "a newer package takes its place" dpkg --install "$packages/latchkey-next.deb"
is_new() { [ "$(main_process)" != "$before" ] && shows latchkey ActiveState active; }
holds "and the service goes on as the newer one" within 20 is_new
deliver .Junk 313233
holds "and collects" within 30 has_code 313233
holds "and has what was there" has_code 481516
holds "the package is removed" dpkg --remove latchkey
holds "and the service with it" shows latchkey ActiveState inactive
holds "the vault stays" test -s /var/lib/private/latchkey/vault.db
holds "the package is purged" dpkg --purge latchkey
holds "and nothing of it is left" has_nothing /var/lib/latchkey /var/lib/private/latchkey /etc/latchkey /usr/bin/latchkey \
    /usr/lib/systemd/system/latchkey.service /usr/share/man/man1/latchkey.1.gz
