"""A mailbox as people have them, made anew and always the same: newsletters, plain letters, attachments, confirmations."""

import base64
import email.utils
import math
import random

SHARES = (("newsletter", 0.55), ("plain", 0.25), ("attachment", 0.10), ("confirmation", 0.10))
WORDS = (
    "about after again along always another around because before better between books bring change city clear close coming "
    "company country course delivery early enough every family feature figure first follow found garden great group happen "
    "house image issue large later learn letter light little local market member minute month moment morning nature never news "
    "night number offer often open order other paper people picture place plan point price project question quick reader ready "
    "reason report right river road sale season second service share short simple small sound spring start store story street "
    "study summer system table thing think today together travel under value view visit voice water week while white window "
    "winter without woman wonder work world write year young"
).split()


class Mailbox:
    """Messages without end; the same seed gives the same ones. Each confirmation has a code of its own."""

    def __init__(self, seed=1):
        self.dice, self.number = random.Random(seed), 0
        self.newsletters = [self._newsletter(self._size(8_000, 80_000)) for _ in range(60)]
        self.blob = base64.encodebytes(self.dice.randbytes(1_600_000)).replace(b"\n", b"\r\n")

    def message(self):
        """The next message: its kind and its bytes."""
        kind = self.dice.choices([name for name, _ in SHARES], [share for _, share in SHARES])[0]
        return kind, getattr(self, "_" + kind + "_message")()

    def confirmation(self):
        """A message with a code, and nothing else."""
        return self._confirmation_message()

    def _size(self, least, most):
        return int(math.exp(self.dice.uniform(math.log(least), math.log(most))))

    def _head(self, sender, subject, kind):
        self.number += 1
        date = email.utils.formatdate(1_790_000_000 + self.number * 60)
        trace = "".join(
            f"Received: from relay{hop}.example.net (relay{hop}.example.net [192.0.2.{hop}])\r\n\tby mx.example.org with ESMTPS"
            f" id {self.dice.getrandbits(64):016x}\r\n\tfor <ada@example.org>; {date}\r\n" for hop in range(1, 4))
        seal = base64.b64encode(self.dice.randbytes(256)).decode()
        return (
            f"Return-Path: <bounce-{self.number}@{sender}>\r\n{trace}"
            f"DKIM-Signature: v=1; a=rsa-sha256; d={sender}; s=a; h=from:to:subject:date; b={seal}\r\n"
            f"From: {sender.split('.')[0].capitalize()} <no-reply@{sender}>\r\nTo: ada@example.org\r\nSubject: {subject}\r\n"
            f"Date: {date}\r\nMessage-ID: <{self.number}.{self.dice.getrandbits(48):x}@{sender}>\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: {kind}\r\n").encode()

    def _sentence(self):
        return " ".join(self.dice.choices(WORDS, k=self.dice.randint(6, 14))).capitalize() + "."

    def _text(self, size):
        lines, length = [], 0
        while length < size:
            lines.append(" ".join(self._sentence() for _ in range(self.dice.randint(1, 4))))
            length += len(lines[-1]) + 2
        return "\r\n".join(lines) + "\r\n"

    def _newsletter(self, size):
        """The body of a newsletter: text, and HTML in tables with long links, quoted-printable as senders write it."""
        blocks, length = [], 0
        while length < size:
            link = f"https://click.news.example.com/u/{self.dice.getrandbits(256):064x}?c=3D{self.dice.getrandbits(64):x}"
            blocks.append(
                '<table width=3D"600" cellpadding=3D"0" cellspacing=3D"0" border=3D"0" align=3D"center"><tr><td=\r\n'
                ' style=3D"padding:16px 24px;font-family:Helvetica,Arial,sans-serif;font-size:=\r\n'
                f'15px;line-height:22px;color:#333333"><h2>{self._sentence()}</h2>\r\n<p>{self._sentence()}\r\n{self._sentence()}</p>'
                f'<a href=3D"{link[:60]}=\r\n{link[60:]}">{self._sentence()}</a>\r\n</td></tr></table>\r\n')
            length += len(blocks[-1])
        return (
            "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + self._text(size // 8)
            + "\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            "<!DOCTYPE html><html><head><style>p{margin:0}</style></head><body>\r\n" + "".join(blocks)
            + "</body></html>\r\n--part--\r\n").encode()

    def _newsletter_message(self):
        head = self._head(
            f"news{self.dice.randint(1, 300)}.example.com", self._sentence(), 'multipart/alternative; boundary="part"')
        return head + b"List-Unsubscribe: <https://news.example.com/u>\r\n\r\n" + self.dice.choice(self.newsletters)

    def _plain_message(self):
        head = self._head(f"friend{self.dice.randint(1, 90)}.example.org", self._sentence(), "text/plain; charset=utf-8")
        return head + b"\r\n" + self._text(self._size(400, 6_000)).encode()

    def _attachment_message(self):
        head = self._head(f"office{self.dice.randint(1, 60)}.example.org", self._sentence(), 'multipart/mixed; boundary="part"')
        body = self.blob[:self._size(30_000, len(self.blob)) // 78 * 78]
        return (
            head + b"\r\n--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + self._text(self._size(200, 3_000)).encode()
            + b'\r\n--part\r\nContent-Type: application/pdf; name="report.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
            b'Content-Disposition: attachment; filename="report.pdf"\r\n\r\n' + body + b"\r\n--part--\r\n")

    def _confirmation_message(self):
        # By its number, since a code that came twice would be found once.
        code = f"{(self.number * 7_919 + 100_003) % 900_000 + 100_000}"
        head = self._head(f"accounts{self.dice.randint(1, 400)}.example.net", "Your verification code", 'multipart/alternative; boundary="part"')
        words = "It expires in 10 minutes. If you did not ask for it, you can ignore this message."
        style = "".join(f".c{n}{{margin:0;padding:{n}px;font-size:14px;color:#222}}" for n in range(60))
        return (
            head + b"\r\n--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + f"Your verification code is {code}\r\n\r\n{words}\r\n".encode()
            + b"\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><style>" + style.encode()
            + f'</style></head><body><p class="c1">Your verification code is</p><h1>{code}</h1><p>{words}</p></body></html>\r\n'.encode()
            + b"--part--\r\n")
