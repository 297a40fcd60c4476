"""Courier's IMAP server on loopback, unpacked into a folder, with a Maildir of one user, `ada`, who may have any password.

Started with that folder, a folder of its own, a certificate and a key; writes its port in a line, and ends with its standard input.
TLS is spoken from the first byte. Courier's own login asks a service whose socket has one fixed place on a machine; so the greeting and the
login are spoken here, and all that follows by `imapd`, which is told of the login as its own `imaplogin` tells it.
"""

import asyncio
import glob
import os
import pwd
import sys

from tls import listen, pass_on

CAPABILITIES = "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE"


async def log_in(reader, writer):
    """The dialogue until somebody has logged in; gives the tag of that command."""
    writer.write(f"* OK [CAPABILITY {CAPABILITIES} AUTH=PLAIN] Courier-IMAP ready.\r\n".encode())
    while line := (await reader.readline()).decode("utf-8", "replace"):
        tag, command, *rest = [*line.split(), "", ""][:4]
        match command.upper():
            case "CAPABILITY":
                writer.write(f"* CAPABILITY {CAPABILITIES} AUTH=PLAIN\r\n{tag} OK CAPABILITY completed\r\n".encode())
            case "LOGIN":
                return tag
            case "AUTHENTICATE" if rest[0].upper() == "PLAIN":
                # Without SASL-IR, the answer is waited for.
                writer.write(b"+ \r\n")
                await reader.readline()
                return tag
            case _:
                writer.write(f"{tag} BAD not before a login\r\n".encode())
    return None


async def main(root, place, certificate, key):
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else None
    for folder in ("", "/.Junk"):
        for part in ("", "/cur", "/new", "/tmp"):
            os.makedirs(f"{place}/mail{folder}{part}", exist_ok=True)
    with open(f"{place}/mail/.Junk/maildirfolder", "wb"), open(f"{place}/mail/courierimapsubscribed", "w", encoding="ascii") as names:
        names.write("INBOX\nINBOX.Junk\n")
    for folder, _, files in os.walk(place):
        for name in [".", *files]:
            os.chown(os.path.join(folder, name), *((user.pw_uid, user.pw_gid) if user else (-1, -1)))
    libraries = ":".join([f"{root}/usr/lib"] + glob.glob(f"{root}/usr/lib/*-linux-gnu") + glob.glob(f"{root}/lib/*-linux-gnu"))
    settings = {
        "PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": libraries, "HOME": f"{place}", "MAILDIR": f"{place}/mail",
        "PROTOCOL": "IMAP", "AUTHENTICATED": "ada", "IMAP_TLS": "1", "IMAP_CAPABILITY": CAPABILITIES, "IMAP_CAPABILITY_TLS": CAPABILITIES,
        "IMAP_KEYWORDS": "1", "IMAP_ACL": "1", "IMAP_USELOCKS": "1", "IMAP_ENHANCEDIDLE": "0", "IMAP_IDLE_TIMEOUT": "1",
        "IMAP_MAILBOX_SANITY_CHECK": "0", "TCPREMOTEIP": "127.0.0.1", "TCPREMOTEPORT": "1",
    }

    async def serve(reader, writer):
        tag = await log_in(reader, writer)
        if tag is None:
            writer.close()
            return
        with open(f"{place}/log", "ab") as log:
            imapd = await asyncio.create_subprocess_exec(
                f"{root}/usr/bin/imapd", f"{place}/mail", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                cwd=f"{place}/mail", env=settings | {"IMAPLOGINTAG": tag},
                **({"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}))
        await asyncio.gather(pass_on(reader, imapd.stdin), pass_on(imapd.stdout, writer))
        await imapd.wait()

    await listen(serve, certificate, key)


asyncio.run(main(*sys.argv[1:]))
