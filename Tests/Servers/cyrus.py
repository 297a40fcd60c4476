"""A Cyrus IMAP server on loopback, unpacked into a folder, with a mailbox of one user, `ada`, who may have any password.

Started with that folder, a folder of its own, a certificate and a key; writes its port in a line once it listens, and ends with its
standard input, or when it is told to. TLS is spoken from the first byte.
"""

import glob
import os
import pwd
import signal
import socket
import subprocess
import sys
import time

SETTINGS = """
configdirectory: {place}/conf
defaultpartition: default
partition-default: {place}/spool
metapartition-default: {place}/meta
cyrus_user: {user}
sasl_pwcheck_method: alwaystrue
sasl_mech_list: PLAIN
allowplaintext: yes
altnamespace: yes
unixhierarchysep: yes
autocreate_quota: 0
autocreate_inbox_folders: Junk
autocreate_post: yes
xlist-junk: Junk
autocreate_subscribe_folders: Junk
idlesocket: {place}/conf/socket/idle
tls_server_cert: {place}/cert.pem
tls_server_key: {place}/key.pem
specialuse_protect: \\Archive
delete_mode: immediate
expunge_mode: immediate
servername: localhost
"""

SERVICES = """
START {{
  recover cmd="{programs}/ctl_cyrusdb -C {place}/imapd.conf -r"
}}
SERVICES {{
  imaps cmd="{programs}/imapd -C {place}/imapd.conf -s" listen="127.0.0.1:{port}" prefork=0 proto="tcp4"
}}
DAEMON {{
  idled cmd="{programs}/idled -C {place}/imapd.conf"
}}
"""


def main(root, place, certificate, key):
    programs = f"{root}/usr/lib/cyrus/bin"
    # It does not run as root.
    user = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    for folder in ("", "/conf", "/conf/socket", "/conf/proc", "/conf/db", "/conf/log", "/conf/lock", "/conf/user", "/spool", "/meta"):
        os.makedirs(place + folder, exist_ok=True)
    for name, source in (("cert.pem", certificate), ("key.pem", key)):
        with open(source, "rb") as old, open(f"{place}/{name}", "wb") as new:
            new.write(old.read())
    values = {"place": place, "user": user.pw_name, "programs": programs, "port": port}
    for name, text in (("imapd.conf", SETTINGS), ("cyrus.conf", SERVICES)):
        with open(f"{place}/{name}", "w", encoding="utf-8") as file:
            file.write(text.format(**values))
    for folder, folders, files in os.walk(place):
        for name in [".", *files]:
            os.chown(os.path.join(folder, name), user.pw_uid, user.pw_gid)
    libraries = ":".join(glob.glob(f"{root}/usr/lib/*-linux-gnu") + glob.glob(f"{root}/lib/*-linux-gnu"))
    # Told to end, it ends its server first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    environment = {"LD_LIBRARY_PATH": libraries, "PATH": "/usr/bin:/bin", "CYRUS_USER": user.pw_name}
    with open(f"{place}/log", "wb") as log:
        master = subprocess.Popen(
            [f"{programs}/master", "-C", f"{place}/imapd.conf", "-M", f"{place}/cyrus.conf", "-p", f"{place}/pid"],
            env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
    try:
        for _ in range(500):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if master.poll() is not None:
                sys.exit("cyrus: did not start")
            time.sleep(0.02)
        print(port, flush=True)
        sys.stdin.read()
    finally:
        if master.poll() is None:
            os.killpg(master.pid, signal.SIGKILL)


main(*sys.argv[1:])
