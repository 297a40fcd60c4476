"""A mail server of its own on the loopback, for as long as a picture or a measurement takes."""

import os
import pwd
import re
import socket
import ssl
import subprocess
import time

CONFIGURATION = """
base_dir = {place}/run
state_dir = {place}/state
log_path = {place}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{place}/cert.pem
ssl_key = <{place}/key.pem
auth_mechanisms = plain login
mail_location = maildir:{place}/mail
mailbox_idle_check_interval = 1 s
mail_max_userip_connections = 0
first_valid_uid = 1
passdb {{
  driver = static
  args = password=correct-horse
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={place}/mail
}}
namespace inbox {{
  inbox = yes
  mailbox Junk {{
    auto = create
    special_use = \\Junk
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
  }}
  chroot =
}}
{settings}
"""
ACCOUNT = """
[[account]]
name = "home"
address = "ada@example.org"
host = "localhost"
port = {port}
user = "ada"
password-file = "{place}/password"
ca-file = "{place}/cert.pem"
"""


class Dovecot:
    """A Dovecot with a mailbox of one user, `ada`, in a folder of its own; INBOX and Junk are there."""

    password = "correct-horse"

    def __init__(self, place, settings=""):
        self.place, self.number = place, 0
        os.chmod(place, 0o755)
        self.user = pwd.getpwnam("mail") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=DNS:localhost", "-keyout", f"{place}/key.pem", "-out", f"{place}/cert.pem"],
            check=True, stderr=subprocess.DEVNULL)
        for folder in ("", "/cur", "/new", "/tmp", "/.Junk", "/.Junk/cur", "/.Junk/new", "/.Junk/tmp"):
            os.mkdir(f"{place}/mail{folder}")
            os.chown(f"{place}/mail{folder}", self.user.pw_uid, self.user.pw_gid)
        write(f"{place}/dovecot.conf", CONFIGURATION.format(
            place=place, port=self.port, uid=self.user.pw_uid, gid=self.user.pw_gid, settings=settings))
        write(f"{place}/password", self.password + "\n")
        self.account = ACCOUNT.format(place=place, port=self.port)
        self.environment = {"PATH": os.environ["PATH"] + ":/usr/sbin"}
        self.server = subprocess.Popen(
            ["dovecot", "-F", "-c", f"{place}/dovecot.conf"], env=self.environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)

    def stop(self):
        self.server.terminate()
        self.server.wait()

    def draft(self, message, folder="INBOX"):
        """Writes a message beside a folder; gives where it is, and where it goes when it is delivered."""
        self.number += 1
        maildir = f"{self.place}/mail" + ("" if folder == "INBOX" else f"/.{folder}")
        name = f"{time.time():.0f}.M{self.number}P{os.getpid()}.local"
        path = f"{maildir}/tmp/{name}"
        with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
            file.write(message)
        os.chown(path, self.user.pw_uid, self.user.pw_gid)
        return path, f"{maildir}/new/{name}"

    def deliver(self, message, folder="INBOX"):
        """Delivers a message as a program beside the server does."""
        os.rename(*self.draft(message, folder))

    def hand(self, message, folder="INBOX"):
        """Delivers a message through the server itself."""
        subprocess.run(
            ["doveadm", "-c", f"{self.place}/dovecot.conf", "save", "-u", "ada", "-m", folder], input=message,
            env=self.environment, check=True)

    def conversation(self):
        """A conversation with it, logged in."""
        for _ in range(200):
            try:
                plain = socket.create_connection(("127.0.0.1", self.port))
                break
            except OSError:
                time.sleep(0.05)
        channel = ssl.create_default_context(cafile=f"{self.place}/cert.pem").wrap_socket(
            plain, server_hostname="localhost")
        return Conversation(channel, self.password)

    def sent(self):
        """The bytes that it has sent in all conversations that have ended, TLS not counted."""
        with open(f"{self.place}/log", encoding="utf-8", errors="replace") as log:
            return sum(int(count) for count in re.findall(r" out=(\d+)", log.read()))


class Conversation:
    """As much of a client as it takes to see how the server stands."""

    def __init__(self, channel, password):
        self.channel, self.lines = channel, channel.makefile("rb")
        self.lines.readline()
        self.ask(f"LOGIN ada {password}")

    def ask(self, command):
        self.channel.sendall(f"a {command}\r\n".encode())
        while not (line := self.lines.readline()).startswith(b"a "):
            if not line:
                raise EOFError
        return line

    def say(self, words):
        self.channel.sendall(words.encode() + b"\r\n")

    def listen(self):
        return self.lines.readline()


def write(path, text, mode=0o600):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w", encoding="utf-8") as file:
        file.write(text)
