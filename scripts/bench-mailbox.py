#!/usr/bin/env python3
"""Measures the command against a real server on the loopback.

A scan of a large mailbox into a fresh vault beside mbsync pulling the same mailbox, in turns; the time from the server's word that
mail is there to the sealed row, and from there to what `wait` prints; a burst; and what a watch costs while nothing comes, of one
account and of many.

usage: bench-mailbox.py LATCHKEY [MESSAGES]    default: 20000; ROUNDS=N turns of the scan (3), NOTICES=N letters to a folder (100),
WAITS=N times that `wait` is asked (30), BURST=N messages (10000), QUIET=N seconds (60), ACCOUNTS=N at once (500), ONLY=scan, watch,
quiet or many
"""

import email.utils
import os
import re
import select
import shutil
import signal
import socket
import sqlite3
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from bare_client import connect
from dovecot import Dovecot, write
from mailbox import Mailbox

MBSYNC = """
FSync {fsync}

IMAPAccount home
Host localhost
Port {port}
User ada
Pass correct-horse
SSLType IMAPS
SystemCertificates no
CertificateFile {place}/cert.pem

IMAPStore far
Account home

MaildirStore near
Path {copy}/
Inbox {copy}/INBOX
SubFolders Verbatim

Channel home
Far :far:
Near :near:
Pattern INBOX
Create Near
Sync Pull
SyncState *

"""

# Old mail is read as well; all else is the usual settings.
EVERYTHING = 'look-back = "all"\n'


def number(name, usual):
    return int(os.environ.get(name, usual))


class Home:
    """A home directory for the command, and what it makes there."""

    def __init__(self, place, latchkey, account):
        self.place, self.latchkey = f"{place}/home", latchkey
        for folder in ("", "/.config", "/.config/latchkey"):
            os.mkdir(self.place + folder, 0o700)
        write(f"{self.place}/.config/latchkey/config.toml", account)
        self.environment = {"HOME": self.place, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        self.vault = f"{self.place}/.local/state/latchkey/vault.db"

    def reset(self):
        shutil.rmtree(f"{self.place}/.local", ignore_errors=True)
        subprocess.run([self.latchkey, "keygen"], env=self.environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def rows(self):
        try:
            with sqlite3.connect(f"file:{self.vault}?mode=ro", uri=True) as vault:
                return vault.execute("SELECT count(*) FROM item").fetchone()[0]
        except sqlite3.OperationalError:
            return 0

    def run(self):
        return subprocess.Popen([self.latchkey, "run"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def settle(self, folders=2, pause=0.1):
        """Until both folders are waited in."""
        while True:
            status = subprocess.run([self.latchkey, "status", "--json"], env=self.environment, capture_output=True, text=True).stdout
            if status.count('"mode":"pushed"') == folders:
                return
            time.sleep(pause)


def timed(words, environment):
    """Runs a program to its end: seconds, megabytes at its peak, and seconds of processor time."""
    start = time.monotonic()
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL)
    peak = 0
    # The kernel's own mark of the peak; it is gone when the process is, so it is read until then.
    while True:
        try:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                peak = max([peak] + [int(line.split()[1]) for line in status if line.startswith("VmHWM")])
        except OSError:
            pass
        ended, outcome, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        time.sleep(0.005)
    process.returncode = outcome
    if outcome != 0:
        sys.exit(f"bench: {words[0]} failed")
    return time.monotonic() - start, peak / 1024, usage.ru_utime + usage.ru_stime


def settled(dovecot):
    """What the server has sent, once the last conversation is in its log."""
    last = -1
    while (sent := dovecot.sent()) != last:
        last = sent
        time.sleep(0.5)
    return sent


def scan(dovecot, home, rounds):
    """The scan beside mbsync, in turns."""
    place = dovecot.place
    copy = f"{place}/copy"
    # As it comes mbsync has each message on the disk before it goes on, as the vault has each finding; without that it is faster.
    ways = {"mbsync": "yes", "mbsync, nothing flushed": "no"}
    for name, fsync in ways.items():
        write(f"{place}/{name}", MBSYNC.format(port=dovecot.port, place=place, copy=copy, fsync=fsync))
    figures = {name: [] for name in (*ways, "latchkey")}
    # The first turn fills the server's caches, and does not count.
    for turn in range(rounds + 1):
        for name in figures:
            shutil.rmtree(copy, ignore_errors=True)
            os.mkdir(copy)
            home.reset()
            before = settled(dovecot)
            words = ["mbsync", "-c", f"{place}/{name}", "home"] if name in ways else [home.latchkey, "scan", "home"]
            wall, peak, cost = timed(words, home.environment)
            if turn:
                figures[name].append((wall, settled(dovecot) - before, peak, cost))
    shutil.rmtree(copy, ignore_errors=True)
    middle = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in figures.items()}
    for name, (wall, sent, peak, cost) in middle.items():
        print(f"  {name:24} {wall:7.2f} s  {sent / 1e6:8.1f} MB received  {peak:6.1f} MB at its peak  {cost:6.1f} s of processor time")
    ours = middle["latchkey"]
    for name in ways:
        spread = ", ".join(f"{ours[0] / theirs[0]:.2f}" for ours, theirs in zip(figures["latchkey"], figures[name]))
        print(
            f"  against {name}: {ours[0] / middle[name][0]:.2f} of the time (by turns {spread}),"
            f" {ours[1] / middle[name][1]:.2f} of the bytes")


class Relay(threading.Thread):
    """A way to the server on which its words are read: it speaks TLS with the server, and none with the client."""

    def __init__(self, dovecot):
        super().__init__(daemon=True)
        # By what the server tells of mail: of the folder that is open, or of another (NOTIFY).
        self.dovecot, self.noticed, self.words = dovecot, None, (b" EXISTS",)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]

    def run(self):
        while True:
            client, _ = self.listener.accept()
            plain = socket.create_connection(("127.0.0.1", self.dovecot.port))
            for end in (client, plain):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            server = ssl.create_default_context(cafile=f"{self.dovecot.place}/cert.pem").wrap_socket(plain, server_hostname="localhost")
            threading.Thread(target=self.serve, args=(client, server), daemon=True).start()

    def serve(self, client, server):
        server.setblocking(False)
        while True:
            select.select([client, server], [], [])
            try:
                while data := server.recv(65536):
                    if self.noticed is None and any(word in data for word in self.words):
                        self.noticed = time.monotonic()
                    client.sendall(data)
                else:
                    return client.close()
            except ssl.SSLWantReadError:
                pass
            if select.select([client], [], [], 0)[0]:
                data = client.recv(65536)
                if not data:
                    return server.close()
                server.setblocking(True)
                server.sendall(data)
                server.setblocking(False)


class Bystander(threading.Thread):
    """A client that does nothing but wait in one folder, and notes when it is told of mail."""

    def __init__(self, dovecot, folder):
        super().__init__(daemon=True)
        self.noticed = None
        self.conversation = dovecot.conversation()
        self.conversation.ask(f"EXAMINE {folder}")
        self.conversation.say("b IDLE")
        self.conversation.listen()
        self.start()

    def run(self):
        while line := self.conversation.listen():
            if b"EXISTS" in line:
                self.noticed = self.noticed or time.monotonic()


def quantiles(values):
    values = sorted(values)
    return f"p50 {statistics.median(values) * 1000:6.1f} ms  p99 {values[min(len(values) - 1, int(len(values) * 0.99))] * 1000:6.1f} ms"


def notices(dovecot, home, relay, mailbox, count):
    """From the server's word to the sealed row."""
    home.reset()
    watch = home.run()
    home.settle()
    vault = sqlite3.connect(f"file:{home.vault}?mode=ro", uri=True)
    for folder in ("INBOX", "Junk"):
        bystander = Bystander(dovecot, folder)
        relay.words = (b" EXISTS",) if folder == "INBOX" else (b" EXISTS", b"* STATUS")
        word, whole, bare = [], [], []
        for _ in range(count):
            rows = home.rows()
            relay.noticed = bystander.noticed = None
            start = time.monotonic()
            dovecot.hand(mailbox.confirmation(), folder)
            start = (start + time.monotonic()) / 2
            while vault.execute("SELECT count(*) FROM item").fetchone()[0] == rows:
                time.sleep(0.0005)
            kept = time.monotonic()
            word.append(kept - relay.noticed)
            whole.append(kept - start)
            while bystander.noticed is None:
                time.sleep(0.0005)
            bare.append(bystander.noticed - start)
            # Let what the server says again pass by.
            time.sleep(0.7)
        print(f"  {folder:6} word to row {quantiles(word)};  delivery to row {quantiles(whole)};  delivery to a bare client's notice {quantiles(bare)}")
    vault.close()
    end(watch)


def waits(dovecot, home, mailbox, count):
    """From the sealed row to what `wait` prints, beside a watch."""
    home.reset()
    watch = home.run()
    home.settle()
    vault = sqlite3.connect(f"file:{home.vault}?mode=ro", uri=True)
    late = []
    for turn in range(count):
        rows = home.rows()
        # From a sender of its own: what came shortly before is no answer.
        sender = f"turn{turn}.test"
        wait = subprocess.Popen(
            [home.latchkey, "wait", "--timeout", "60s", "--from", sender], env=home.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        # It is asked and waits; what it is to wait for comes later than it begins.
        time.sleep(1)
        message = re.sub(rb"accounts\d+\.example\.net", sender.encode(), mailbox.confirmation())
        # Only what is sent from now on is waited for; the mailbox's letters have a date of their own.
        date = re.search(rb"\nDate: (.*)\r\n", message)[1]
        dovecot.hand(message.replace(date, email.utils.formatdate().encode()))
        while vault.execute("SELECT count(*) FROM item").fetchone()[0] == rows:
            time.sleep(0.0005)
        kept = time.monotonic()
        if not wait.stdout.readline().strip().isdigit():
            sys.exit("bench: wait printed no code")
        late.append(time.monotonic() - kept)
        wait.wait()
        wait.stdout.close()
    print(f"  row to what wait prints {quantiles(late)}")
    vault.close()
    end(watch)


def spent(process):
    """The seconds of processor time that a process has taken."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def burst(dovecot, home, relay, mailbox, count):
    """Many messages at once into one INBOX."""
    home.reset()
    watch = home.run()
    home.settle()
    rows = home.rows()
    moves = [dovecot.draft(mailbox.confirmation()) for _ in range(count)]
    relay.noticed, relay.words = None, (b" EXISTS",)
    before = spent(watch)
    start = time.monotonic()
    for move in moves:
        os.rename(*move)
    while (have := home.rows() - rows) < count:
        time.sleep(0.02)
        if time.monotonic() - start > 600:
            sys.exit(f"bench: of a burst of {count} only {have} were kept")
    done = time.monotonic()
    wall, cost = done - relay.noticed, spent(watch) - before
    print(
        f"  {count} messages: {wall:.2f} s from the server's first word to the last row, {count / wall:.0f} a second; "
        f"{cost:.2f} s of processor time, {cost / count * 1000:.2f} ms a message")
    end(watch)


def quiet(home, seconds):
    """What a watch costs while nothing comes."""
    home.reset()
    watch = home.run()
    home.settle()

    before = spent(watch)
    time.sleep(seconds)
    cost = (spent(watch) - before) * 3600 / seconds
    resident, own = sizes(watch)
    print(
        f"  one account: {resident:.1f} MB resident, {own:.1f} MB of them its own (the rest is the program's file), "
        f"{cost:.1f} s of processor time an hour (by {seconds} s)")
    end(watch)


def sizes(process):
    """What a process has in memory, in megabytes: all of it, and what no file on the disk holds."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        lines = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in status if line.startswith(("VmRSS", "RssAnon"))}
    return lines["VmRSS"], lines["RssAnon"]


def many(dovecot, home, accounts, seconds):
    """What many accounts cost in one watch while nothing comes."""
    taken = []
    mailboxes = [(f"ada{number}", folder) for number in range(accounts) for folder in ("INBOX", "Junk")]
    # At the first time the server makes the folders.
    connect(mailboxes, dovecot.port, f"{dovecot.place}/cert.pem", dovecot.password)
    bare = connect(mailboxes, dovecot.port, f"{dovecot.place}/cert.pem", dovecot.password)
    for count in (1, accounts):
        text = "".join(
            dovecot.account.replace('"home"', f'"home{number}"').replace('"ada"', f'"ada{number}"') for number in range(count))
        write(f"{home.place}/.config/latchkey/config.toml", text)
        home.reset()
        start = time.monotonic()
        watch = home.run()
        home.settle(count * 2, pause=1)
        connected, connecting = time.monotonic() - start, spent(watch)
        time.sleep(5)
        before = spent(watch)
        time.sleep(seconds)
        cost = (spent(watch) - before) / seconds
        taken.append(sizes(watch))
        end(watch)
    each = [(full - empty) * 1024 / (accounts * 2 - 2) for empty, full in zip(*taken)]
    print(
        f"  {accounts} accounts, {accounts * 2} mailboxes, each with a connection of its own: {each[0]:.0f} kB resident a mailbox "
        f"({each[1]:.0f} kB in no file), {taken[1][0]:.0f} MB in all; all connected after {connected:.1f} s "
        f"({connecting:.1f} s of processor time), of a bare client after {bare:.1f} s; {cost * 100:.2f} % of a processor (by {seconds} s)")


def end(watch):
    watch.send_signal(signal.SIGTERM)
    watch.wait()


# Room for a thousand conversations, with a Maildir for each user, in folders of which it tells each connection alone (no NOTIFY).
ROOM = """
mail_location = maildir:{place}/many/%u
mailbox_idle_check_interval = 60 s
imap_capability = IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE NAMESPACE UIDPLUS LIST-EXTENDED ESEARCH MOVE SPECIAL-USE
default_client_limit = 20000
default_process_limit = 4000
default_vsz_limit = 2 G
service imap {{
  process_limit = 4000
}}
service imap-login {{
  service_count = 0
  process_min_avail = 2
  client_limit = 4000
}}
"""


def measure(name, work, settings=""):
    """Does one of the works, with a server of its own, unless another one is to be done alone."""
    if os.environ.get("ONLY", name) != name:
        return
    with tempfile.TemporaryDirectory(prefix="latchkey-bench-", ignore_cleanup_errors=True) as place:
        dovecot = Dovecot(place, settings.format(place=place))
        try:
            work(dovecot, place)
        finally:
            dovecot.stop()


def main():
    latchkey = os.path.realpath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    if shutil.which("mbsync") is None:
        sys.exit("bench: mbsync is not installed\nhint: apt-get install isync")
    mailbox = Mailbox()

    def scans(dovecot, place):
        home = Home(place, latchkey, dovecot.account + EVERYTHING)
        kinds, size = {}, 0
        for _ in range(count):
            kind, message = mailbox.message()
            kinds[kind] = kinds.get(kind, 0) + 1
            size += len(message)
            dovecot.deliver(message)
        kinds_shown = ", ".join(f"{many} {kind}" for kind, many in sorted(kinds.items()))
        print(f"a mailbox of {count} messages, {size / 1e6:.0f} MB ({kinds_shown})", flush=True)
        scan(dovecot, home, number("ROUNDS", 3))
        found = home.rows()
        print(f"  {found} findings are kept, of {kinds['confirmation']} confirmations", flush=True)
        if found < kinds["confirmation"] * 0.99:
            sys.exit("bench: not all confirmations were found")

    def watches(dovecot, place):
        relay = Relay(dovecot)
        relay.start()
        account = dovecot.account.replace(f"port = {dovecot.port}", f'port = {relay.port}\ntls = "none"')
        home = Home(place, latchkey, account.replace(f'ca-file = "{place}/cert.pem"\n', "") + EVERYTHING)
        print(f"new mail, {number('NOTICES', 100)} letters to each folder", flush=True)
        notices(dovecot, home, relay, mailbox, number("NOTICES", 100))
        waits(dovecot, home, mailbox, number("WAITS", 30))
        print("a burst into INBOX", flush=True)
        burst(dovecot, home, relay, mailbox, number("BURST", 10_000))

    def rests(dovecot, place):
        print("a quiet watch", flush=True)
        quiet(Home(place, latchkey, dovecot.account), number("QUIET", 60))

    def crowds(dovecot, place):
        os.mkdir(f"{place}/many")
        os.chown(f"{place}/many", dovecot.user.pw_uid, dovecot.user.pw_gid)
        print("many accounts in one watch", flush=True)
        many(dovecot, Home(place, latchkey, dovecot.account), number("ACCOUNTS", 500), number("QUIET", 60))

    for name, work in (("scan", scans), ("watch", watches), ("quiet", rests)):
        measure(name, work)
    measure("many", crowds, ROOM)


main()
