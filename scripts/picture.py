#!/usr/bin/env python3
"""Draws the terminal picture of the README: a code that arrives while it is waited for.

What is drawn is what happened: a mail server of its own on the loopback, the command on a terminal of its own, a letter that is
delivered while it waits. Only the prompt and the typing are put on.

usage: picture.py LATCHKEY PICTURE.svg
"""

import codecs
import email.utils
import fcntl
import html
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

from dovecot import Dovecot, write

COLUMNS, ROWS = 96, 18
LETTER = """From: Fernway <no-reply@fernway.test>\r
To: ada@example.org\r
Subject: Your Fernway code\r
Date: {date}\r
Message-ID: <{number}@fernway.test>\r
\r
Your verification code is 481 516. It expires in 10 minutes.\r
"""

class Screen:
    """As much of a terminal as the command makes use of: lines, carriage returns, erased lines, colours."""

    def __init__(self):
        self.lines, self.column, self.style = [[]], 0, ""

    def feed(self, text):
        for part in re.split(r"(\x1b\[[0-9;]*[A-Za-z]|\r|\n)", text):
            if part == "\n":
                self.lines.append([])
                self.column = 0
            elif part == "\r":
                self.column = 0
            elif part.endswith("K") and part.startswith("\x1b["):
                del self.lines[-1][self.column:]
            elif part.endswith("m") and part.startswith("\x1b["):
                self.style = {"2": "faint", "1": "bold"}.get(part[2:-1], "")
            else:
                for character in part:
                    if self.column == COLUMNS:
                        self.lines.append([])
                        self.column = 0
                    line = self.lines[-1]
                    line.extend([(" ", "")] * (self.column - len(line)))
                    line[self.column:self.column + 1] = [(character, self.style)]
                    self.column += 1

    def rows(self):
        return tuple(tuple(line) for line in self.lines[-ROWS:])


class Recorder:
    def __init__(self, environment):
        self.environment, self.screen, self.frames, self.now = environment, Screen(), [], 0.0

    def keep(self, seconds):
        """Shows what is on the screen for so long."""
        rows = self.screen.rows()
        if self.frames and self.frames[-1][1] == rows:
            seconds += self.frames.pop()[2]
        self.frames.append((self.now, rows, seconds))

    def type(self, words):
        self.screen.feed("$ ")
        self.keep(0.5)
        for character in words:
            self.screen.feed(character)
            self.keep(0.05)
        self.screen.feed("\r\n")
        self.keep(0.2)

    def run(self, words, meanwhile=lambda seconds: None):
        """Runs the command on a terminal of its own, and keeps what it shows, when it shows it."""
        self.type("latchkey " + " ".join(words))
        child, terminal = pty.fork()
        if child == 0:
            os.execve(self.environment["LATCHKEY"], ["latchkey"] + words, self.environment)
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        decoder = codecs.getincrementaldecoder("utf-8")()
        start = last = time.monotonic()
        while True:
            ready, _, _ = select.select([terminal], [], [], 0.1)
            now = time.monotonic()
            meanwhile(now - start)
            if ready:
                try:
                    data = os.read(terminal, 65536)
                except OSError:
                    data = b""
                if not data:
                    break
                self.keep(now - last)
                last = now
                self.screen.feed(decoder.decode(data))
        os.waitpid(child, 0)
        self.keep(0.8)


def svg(frames):
    width, height, step = COLUMNS * 8.43 + 40, ROWS * 20 + 64, 20
    total = sum(seconds for _, _, seconds in frames) + 4
    pieces, at = [], 0.0
    rules = []
    for number, (_, rows, seconds) in enumerate(frames):
        end = total if number == len(frames) - 1 else at + seconds
        start_share, end_share = at / total * 100, end / total * 100
        rules.append(
            f"@keyframes f{number}{{0%{{visibility:{'visible' if number == 0 else 'hidden'}}}"
            f"{start_share:.3f}%{{visibility:visible}}{end_share:.3f}%{{visibility:hidden}}100%{{visibility:hidden}}}}"
            f"#f{number}{{animation:f{number} {total:.2f}s step-end infinite}}"
        )
        lines = []
        for row, line in enumerate(rows):
            spans = []
            for match in re.finditer(r"(?s).+", "".join(character for character, _ in line)):
                runs, begin = [], 0
                for index in range(1, len(line) + 1):
                    if index == len(line) or line[index][1] != line[begin][1]:
                        text = html.escape("".join(character for character, _ in line[begin:index]), quote=False)
                        style = line[begin][1]
                        runs.append(f'<tspan class="{style}">{text}</tspan>' if style else text)
                        begin = index
                spans.append("".join(runs))
            if spans:
                lines.append(f'<text x="20" y="{54 + row * step}">{"".join(spans)}</text>')
        pieces.append(f'<g id="f{number}">{"".join(lines)}</g>')
        at = end
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" viewBox="0 0 {width:.0f} {height}" '
        'role="img" aria-label="latchkey waits for a code, which arrives in the spam folder, and lists what it has">'
        "<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#d8dee9;white-space:pre}"
        ".faint{fill:#7b8494}.bold{font-weight:600}g{visibility:hidden}"
        f"{''.join(rules)}</style>"
        f'<rect width="100%" height="100%" rx="8" fill="#1d2129"/>'
        '<circle cx="20" cy="18" r="6" fill="#e0635c"/><circle cx="40" cy="18" r="6" fill="#dfae44"/>'
        '<circle cx="60" cy="18" r="6" fill="#67b36a"/>'
        f"{''.join(pieces)}</svg>\n"
    )


def main():
    latchkey, picture = os.path.realpath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory(prefix="latchkey-picture-") as place:
        server = Dovecot(place)
        home = f"{place}/home"
        for folder in ("", "/.config", "/.config/latchkey"):
            os.mkdir(home + folder, 0o700)
        write(f"{home}/.config/latchkey/config.toml", server.account)
        environment = {"HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "LATCHKEY": latchkey}
        try:
            subprocess.run([latchkey, "keygen"], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            subprocess.run([latchkey, "scan"], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            recorder = Recorder(environment)
            delivered = []

            def deliver(seconds):
                if seconds > 2.5 and not delivered:
                    delivered.append(True)
                    number = f"{time.time():.0f}"
                    server.deliver(LETTER.format(date=email.utils.formatdate(), number=number).encode(), "Junk")

            recorder.run(["wait", "--from", "fernway.test"], deliver)
            recorder.run(["list"])
            recorder.run(["show", "--last"])
        finally:
            server.stop()
    write(picture, svg(recorder.frames), 0o644)


main()
