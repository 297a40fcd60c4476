#!/bin/bash
# Breaks the writing of a finding at each system call on the vault's files: kill -9, ENOSPC, EIO, EROFS. What was kept before must
# still be there, the new finding is there whole or not at all, and the next scan makes it whole.
# usage: soak-vault.sh LATCHKEY [MOST [STEP]]      MOST: how many system calls to break (300); STEP: only each STEPth of them (1)
set -euo pipefail

latchkey=$1
most=${2:-300}
step=${3:-1}
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

# Breaks one call of one scan.
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
    # Whole or not at all: what the next scan adds tells which, and the list that it is there once.
    "$latchkey" scan "$home/mail-2" >/dev/null 2>"$home/err" || fail "$3 at $2 $1: the next scan failed"
    grep -qE ', (nothing new|1 finding kept)$' "$home/err" || fail "$3 at $2 $1: the next scan: $(cat "$home/err")"
    codes=$("$latchkey" list --json --reveal | grep -o '"copy":"[0-9]*"' | sort | tr -d '\n') ||
        fail "$3 at $2 $1: the vault does not open"
    [ "$codes" = '"copy":"481923""copy":"770315"' ] || fail "$3 at $2 $1: the vault holds $codes"
    ! grep -qE 'INJECTED|killed by SIGKILL' "$home/trace" || injected=$((injected + 1))
}

# strace counts each kind of call by itself: so one kind after the other, as often as an unbroken scan makes it.
break_each() { # FAULT CALL...
    local fault=$1 call number seen=0 broken=0
    shift
    injected=0
    for call; do
        for ((number = 1; number <= counts[$call] && seen < most; number++)); do
            seen=$((seen + 1))
            ((seen % step == 0)) || continue
            break_once "$number" "$call" "$fault"
            broken=$((broken + 1))
        done
    done
    # Where another call comes first, the last of a kind may not come.
    ((injected > 0 && injected * 2 >= broken)) || fail "$fault: only $injected of $broken calls were broken"
    echo "$fault: broken at $injected of $seen calls ($*): nothing lost, nothing doubled"
}

rm -rf "$state" && cp -a "$home/before" "$state"
strace -f -qq -o "$home/trace" "${on_vault[@]}" "$latchkey" scan "$home/mail-2" >/dev/null 2>&1
declare -A counts=()
while read -r number call; do counts[$call]=$number; done < <(sed -nE 's/^[0-9]+ +([a-z0-9_]+)\(.*/\1/p' "$home/trace" | sort | uniq -c)
mapfile -t calls < <(printf '%s\n' "${!counts[@]}" | sort)
mapfile -t writing < <(printf '%s\n' "${calls[@]}" | grep -xE 'openat|p?write(64|v)?|f(data)?sync|ftruncate|fallocate|unlink|mmap')
break_each signal=KILL "${calls[@]}"
break_each error=ENOSPC "${writing[@]}"
break_each error=EIO "${writing[@]}"
break_each error=EROFS "${writing[@]}"
