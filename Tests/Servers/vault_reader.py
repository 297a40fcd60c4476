"""Reads a vault by what ARCHITECTURE.md says of it, with nothing of Latchkey's own code.

Started with the paths of a vault and of an identity; writes the payload of each row in a line, in the order of their ids.
"""

import base64
import hashlib
import hmac
import sqlite3
import sys

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def transcript(*parts):
    """T(...): numbers as (value, width), texts and byte strings after their length."""
    result = b""
    for part in parts:
        if isinstance(part, tuple):
            result += part[0].to_bytes(part[1], "big", signed=part[0] < 0)
        else:
            part = part.encode() if isinstance(part, str) else part
            result += len(part).to_bytes(4, "big") + part
    return result


def secret(path):
    prefix = "latchkey-secret-1"
    [line] = [line.strip() for line in open(path) if line.strip() and not line.startswith("#")]
    assert line.startswith(prefix)
    text = line[len(prefix) :].upper()
    seed = base64.b32decode(text + "=" * (-len(text) % 8))
    key, check = seed[:-4], seed[-4:]
    assert hashlib.sha256(prefix.encode() + key).digest()[:4] == check
    return key


class XWing:
    """X-Wing (draft-connolly-cfrg-xwing-kem)."""

    def __init__(self, seed):
        expanded = hashlib.shake_256(seed).digest(96)
        self.lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self.curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.curve_public = self.curve.public_key().public_bytes_raw()
        self.public = self.lattice.public_key().public_bytes_raw() + self.curve_public

    def shared(self, encapsulated):
        one, other = encapsulated[:1088], encapsulated[1088:]
        first = self.lattice.decapsulate(one)
        second = self.curve.exchange(X25519PublicKey.from_public_bytes(other))
        return hashlib.sha3_256(first + second + other + self.curve_public + rb"\.//^" + b"\\").digest()


def hpke_open(key, encapsulated, sealed, info, data):
    """RFC 9180, base mode, the first message: X-Wing, HKDF-SHA256, AES-256-GCM."""
    suite = b"HPKE" + bytes.fromhex("647a00010002")

    def extract(salt, label, value):
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + value, "sha256")

    def expand(secret, label, value, length):
        head = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + value
        return hmac.digest(secret, head + b"\x01", "sha256")[:length]

    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(key.shared(encapsulated), b"secret", b"")
    nonce = expand(secret, b"base_nonce", context, 12)
    return AESGCM(expand(secret, b"key", context, 32)).decrypt(nonce, sealed, data)


def row_key(seal, vault, key):
    assert seal[0] == 1
    hint = hashlib.sha256(transcript("latchkey hint", key.public)).digest()[:8]
    size = 8 + 1120 + 48
    for number in range(seal[1]):
        part = seal[2 + number * size :][:size]
        if part[:8] == hint:
            return hpke_open(key, part[8:1128], part[1128:], transcript("latchkey seal", (1, 1), vault), hint)
    sys.exit("sealed to somebody else")


key = XWing(secret(sys.argv[2]))
vault = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
assert vault.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"LTKY"
[(name,)] = vault.execute("SELECT vault FROM nameplate")
for id, account, mailbox, validity, uid, received, expires, ending, tag, sealed, seal in vault.execute(
    "SELECT item.id, account, mailbox, uid_validity, uid, received, expires, ending, tag, sealed, sealed_key"
    " FROM item JOIN seal ON seal.id = item.seal ORDER BY item.id"
):
    label = transcript(
        "latchkey label", (id, 8), account, mailbox, (validity, 4), (uid, 4), (received, 8),
        (int(expires is not None) + 2 * ending, 1), (expires or 0, 8), tag,
    )
    data = transcript("latchkey row", (1, 1), hashlib.sha256(seal).digest(), label)
    assert sealed[0] == 1
    padded = AESGCM(row_key(seal, name, key)).decrypt(sealed[1:13], sealed[13:], data)
    length = int.from_bytes(padded[:4], "big")
    assert len(padded) >= 512 and len(padded).bit_count() == 1 and not any(padded[4 + length :])
    print(padded[4 : 4 + length].decode())
