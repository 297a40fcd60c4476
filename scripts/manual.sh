#!/bin/bash
# Writes latchkey(1) from what the command says of itself.
# usage: manual.sh BINARY
set -euo pipefail

binary=$1

# Text as mdoc(7) takes it within a literal display.
literal() {
    printf '.Bd -literal\n'
    sed -e 's/\\/\\e/g' -e "s/^\([.']\)/\\\\\&\1/"
    printf '.Ed\n'
}
help_of() { COLUMNS=76 "$binary" help "$@"; }
# The names below "SUBCOMMANDS:" of a command, which stand two blanks from the edge.
commands() { help_of "$@" | sed -n '/^SUBCOMMANDS:/,$ s/^  \([a-z][a-z-]*\).*/\1/p'; }

cat <<HEAD
.Dd $(LC_ALL=C date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" "+%B %-d, %Y")
.Dt LATCHKEY 1
.Os
.Sh NAME
.Nm latchkey
.Nd finds verification codes and links in mail, and keeps them in a sealed vault
.Sh SYNOPSIS
.Nm
.Op Fl -config Ar file
.Op Fl -vault Ar file
.Op Fl -identity Ar file
.Ar command
.Op Ar argument ...
.Sh DESCRIPTION
HEAD
help_of | sed -n '1,/^USAGE:/ { /^USAGE:/d; s/^OVERVIEW: //; p }' | literal
printf '.Sh COMMANDS\n'
section() {
    printf '.Ss %s\n' "$*"
    help_of "$@" | sed 's/^OVERVIEW: //' | literal
}
for command in $(commands); do
    section "$command"
    for inner in $(commands "$command"); do section "$command" "$inner"; done
done
cat <<'TAIL'
.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev LATCHKEY_CONFIG , LATCHKEY_VAULT , LATCHKEY_IDENTITY
Where the files are, unless options say so.
.It Ev NO_COLOR
No colours, whatever the terminal has.
.El
.Sh FILES
.Bl -tag -width Ds
.It Pa ~/.config/latchkey/config.toml , /etc/latchkey/config.toml
The configuration,
.Xr latchkey.toml 5 .
.It Pa ~/.local/state/latchkey
The vault, its identity, and tokens; in a service,
.Pa $STATE_DIRECTORY .
.El
.Sh EXIT STATUS
.Bl -tag -width Ds -compact
.It 0
answered
.It 1
failed
.It 64
misused
.It 124
.Cm wait
ran out of time
.El
.Sh SEE ALSO
.Xr latchkey.toml 5 ,
.Xr systemctl 1
TAIL
