#!/bin/sh
# Prints the flags of a release build of the command: the Swift runtime linked in, and nothing kept that is read at each
# start and never used: neither names of functions for others to call, nor, where the C library of this machine can read
# them packed (glibc 2.36 and later; it starts on no older one then), relocations of 24 bytes each. Measured together: a
# tenth of the memory of `latchkey extract`. LATCHKEY_RELR=no leaves relocations as they are, for a binary that travels.
set -eu

flags="-c release --static-swift-stdlib --product latchkey -Xlinker -s"
swiftc=$(command -v swiftc || true)
if [ -x "$(dirname "$(readlink -f "$swiftc")")/ld.lld" ] || command -v ld.lld >/dev/null; then
    flags="$flags -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic"
    version=$(getconf GNU_LIBC_VERSION 2>/dev/null || true)
    version=${version#glibc 2.}
    [ "${LATCHKEY_RELR:-yes}" != no ] || version=
    case $version in
        '' | *[!0-9]*) ;;
        *) [ "$version" -lt 36 ] || flags="$flags -Xlinker -z -Xlinker pack-relative-relocs" ;;
    esac
fi
echo "$flags"
