#!/bin/bash
# Breaks the writing of a finding at each system call on the vault's files: kill -9, ENOSPC, EIO. What was kept before must
# still be there, the new finding is there whole or not at all, and the next scan makes it whole.
# usage: soak-vault.sh LATCHKEY [MOST]      MOST: how many system calls of each kind to break (300)
set -euo pipefail

latchkey=$1
most=${2:-300}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home
unset XDG_CONFIG_HOME XDG_STATE_HOME STATE_DIRECTORY CREDENTIALS_DIRECTORY
state=$home/.local/state/latchkey
on_vault=(-P "$state" -P "$state/vault.db" -P "$state/vault.db-wal" -P "$state/vault.db-shm")

letter() { # NUMBER CODE
    mkdir -p "$home/mail-$1"
    cat >"$home/mail-$1/$1.eml" <<EOF
From: Example <no-reply@accounts.example.org>
To: ada@example.com
Subject: Your verification code
Date: Sun, 22 Nov 2026 10:00:0$1 +0000
Message-ID: <soak-$1@accounts.example.org>

your verification code is

    $2
EOF
}

fail() {
    echo "soak-vault: $*" >&2
    exit 1
}

letter 1 481923
letter 2 770315
"$latchkey" keygen >/dev/null 2>&1
"$latchkey" scan "$home/mail-1" >/dev/null 2>&1
cp -a "$state" "$home/before"

# Breaks one call of one scan; returns 1 when the scan was over before it came to that call.
break_once() { # NUMBER CALLS FAULT
    local status=0 codes
    rm -rf "$state"
    cp -a "$home/before" "$state"
    # In a shell of its own, whose word on the killed process goes nowhere.
    (
        strace -f -qq -o "$home/trace" "${on_vault[@]}" -e "inject=$2:$3:when=$1" \
            "$latchkey" scan "$home/mail-2" >"$home/out" 2>"$home/err"
        exit $?
    ) 2>/dev/null || status=$?
    case $3:$status in
        signal=KILL:137 | *:0) ;;
        error=*:1) grep -q '^hint: ' "$home/err" || fail "$3 at $2 $1: no hint: $(cat "$home/err")" ;;
        *) fail "$3 at $2 $1: status $status: $(cat "$home/err")" ;;
    esac
    codes=$("$latchkey" list --json --reveal | grep -o '"copy":"[0-9]*"' | sort | tr -d '\n') ||
        fail "$3 at $2 $1: the vault does not open"
    case $codes in
        '"copy":"481923"' | '"copy":"481923""copy":"770315"') ;;
        *) fail "$3 at $2 $1: the vault holds $codes" ;;
    esac
    "$latchkey" scan "$home/mail-2" >/dev/null 2>&1 || fail "$3 at $2 $1: the next scan failed"
    [ "$("$latchkey" list --json | wc -l)" -eq 2 ] || fail "$3 at $2 $1: the next scan did not make it whole"
    grep -qE 'INJECTED|killed by SIGKILL' "$home/trace"
}

# strace counts each kind of call by itself: so one kind after the other, and each until the scan is over before it.
broken=0
break_each() { # FAULT CALL...
    local fault=$1 call number
    shift
    broken=0
    for call; do
        number=1
        while [ "$broken" -lt "$most" ] && break_once "$number" "$call" "$fault"; do
            number=$((number + 1))
            broken=$((broken + 1))
        done
    done
    [ "$broken" -gt 0 ] || fail "$fault: no call was broken"
    echo "$fault: broken at each of $broken calls ($*): nothing lost, nothing doubled"
}

rm -rf "$state" && cp -a "$home/before" "$state"
strace -f -qq -o "$home/trace" "${on_vault[@]}" "$latchkey" scan "$home/mail-2" >/dev/null 2>&1
mapfile -t calls < <(sed -nE 's/^[0-9]+ +([a-z0-9_]+)\(.*/\1/p' "$home/trace" | sort -u)
mapfile -t writing < <(printf '%s\n' "${calls[@]}" | grep -xE 'openat|p?write(64|v)?|f(data)?sync|ftruncate|fallocate|unlink|mmap')
break_each signal=KILL "${calls[@]}"
break_each error=ENOSPC "${writing[@]}"
break_each error=EIO "${writing[@]}"
