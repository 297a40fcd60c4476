"""The owner of a mailbox, with another mail program: does on a server what Latchkey never does.

Started with a port of loopback and the authority to trust; writes `ready`, and then does an order a line, each answered by a line:

    append FOLDER CODE        a letter with that code
    move FOLDER CODE TARGET   the letter with that code, to another folder
    renew FOLDER              the folder goes with all that is in it, and comes again with new UIDs
    state FOLDER              its next UID, and each message's UID and flags
"""

import imaplib
import re
import ssl
import sys

LETTER = """From: Example <no-reply@accounts.example.org>\r
To: ada@example.org\r
Subject: Your code\r
Message-ID: <{code}@accounts.example.org>\r
\r
Your verification code is {code}\r
"""


def held(answer):
    """What was answered, unless that is a refusal."""
    kind, data = answer
    if kind != "OK":
        sys.exit(f"imap: {data}")
    return data


class Owner:
    def __init__(self, port, authority):
        self.server = imaplib.IMAP4_SSL("localhost", int(port), ssl_context=ssl.create_default_context(cafile=authority))
        held(self.server.login("ada", '"correct horse"'))

    def append(self, folder, code):
        held(self.server.append(folder, None, None, LETTER.format(code=code).encode()))
        return "done"

    def move(self, folder, code, target):
        held(self.server.select(folder))
        (uid,) = held(self.server.uid("SEARCH", "HEADER", "Message-ID", f"<{code}@accounts.example.org>"))[0].decode().split()
        held(self.server.uid("COPY", uid, target))
        held(self.server.uid("STORE", uid, "+FLAGS", r"(\Deleted)"))
        held(self.server.expunge())
        held(self.server.close())
        return "done"

    def renew(self, folder):
        held(self.server.delete(folder))
        held(self.server.create(folder))
        return "done"

    def state(self, folder):
        (status,) = held(self.server.status(folder, "(UIDNEXT UIDVALIDITY)"))
        held(self.server.select(folder, readonly=True))
        lines = [line if isinstance(line, bytes) else line[0] for line in held(self.server.uid("FETCH", "1:*", "(UID FLAGS)")) if line]
        held(self.server.close())
        # Which session is told first of a message is no property of the message.
        flags = sorted(re.sub(rb"\\Recent ?", b"", re.sub(rb"^\d+ ", b"", line)) for line in lines)
        return b" ".join([status, *flags]).decode()


owner = Owner(*sys.argv[1:])
print("ready", flush=True)
for order in sys.stdin:
    name, *words = order.split()
    print(getattr(owner, name)(*words), flush=True)
