"""Reads a vault and keeps on reading what it saw, as a slow reader does, until its input ends.

Started with the vault's path; writes how many rows there are.
"""

import sqlite3
import sys

vault = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, isolation_level=None)
vault.execute("BEGIN")
[[count]] = vault.execute("SELECT count(*) FROM item").fetchall()
print(count, flush=True)
sys.stdin.read()
