"""A service that grants access (RFC 6749, 7636, 8628) and tells a mail server about tokens, over TLS on loopback.

Started with a certificate and a key; writes its port in a line. Each line of standard input is an order in JSON, answered by
a line of JSON; it ends with its standard input.
"""

import base64
import hashlib
import http.server
import json
import os
import secrets
import ssl
import sys
import threading
import time
import urllib.parse

# What an order may change: how the service behaves.
rules = {
    "lifetime": 3600,  # seconds, or a text, or null: as `expires_in` says it
    "rotates": True,  # a refresh token is good once
    "delay": 0,  # seconds before the token endpoint answers
    "status": 0,  # what the token endpoint answers in place of anything else
    "body": None,  # what it answers as the body
    "pending": 1,  # how often a device is told to wait
    "slow_down": False,  # how it is told
    "denies": False,
    "refresh": True,  # whether there are refresh tokens at all
    "date": None,  # the clock of the service
    "secret": None,  # the secret that the client must show
}
counts = {"refresh": 0, "code": 0, "device": 0, "introspect": 0}
refresh_tokens, access_tokens, codes, devices = set(), set(), {}, {}
given = []
lock = threading.Lock()


def tokens():
    access = "access-" + secrets.token_urlsafe(24)
    access_tokens.add(access)
    given.append(access)
    answer = {"access_token": access, "token_type": "Bearer"}
    if rules["lifetime"] is not None:
        answer["expires_in"] = rules["lifetime"]
    if rules["refresh"]:
        refresh = "refresh-" + secrets.token_urlsafe(24)
        refresh_tokens.add(refresh)
        given.append(refresh)
        answer["refresh_token"] = refresh
    return answer


class Refusal(Exception):
    pass


def grant(fields):
    kind = fields.get("grant_type")
    if fields.get("client_id") != "latchkey-test" or fields.get("client_secret") != rules["secret"]:
        raise Refusal("invalid_client", "who is that?")
    if kind == "refresh_token":
        counts["refresh"] += 1
        token = fields["refresh_token"]
        if token not in refresh_tokens:
            raise Refusal("invalid_grant", f"Token {token} has been expired or revoked.")
        if rules["rotates"]:
            refresh_tokens.remove(token)
            return tokens()
        answer = tokens()
        refresh_tokens.discard(answer.pop("refresh_token", None))
        return answer
    if kind == "authorization_code":
        counts["code"] += 1
        asked = codes.pop(fields["code"], None)
        digest = hashlib.sha256(fields["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if not asked or asked["code_challenge"] != challenge or asked["redirect_uri"] != fields["redirect_uri"]:
            raise Refusal("invalid_grant", "that is not who asked")
        return tokens()
    if kind == "urn:ietf:params:oauth:grant-type:device_code":
        counts["device"] += 1
        if rules["denies"]:
            raise Refusal("access_denied", "the user said no")
        devices[fields["device_code"]] += 1
        if devices[fields["device_code"]] <= rules["pending"]:
            raise Refusal("slow_down" if rules["slow_down"] else "authorization_pending", "")
        return tokens()
    raise Refusal("unsupported_grant_type", "")


class Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return rules["date"] or super().date_time_string(timestamp)

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        fields = dict(urllib.parse.parse_qsl(address.query))
        if address.path == "/authorize":
            if fields["code_challenge_method"] != "S256" or fields["client_id"] != "latchkey-test":
                return self.reply(400, {})
            code = secrets.token_urlsafe(16)
            codes[code] = fields
            given.append(code)
            answer = {"error": "access_denied"} if rules["denies"] else {"code": code}
            answer["state"] = fields["state"]
            self.reply(302, {}, {"Location": f"{fields['redirect_uri']}?{urllib.parse.urlencode(answer)}"})
        elif address.path == "/introspect":
            counts["introspect"] += 1
            token = self.headers["Authorization"].removeprefix("Bearer ")
            if token in access_tokens:
                self.reply(200, {"active": True, "username": "ada", "scope": "imap"})
            else:
                self.reply(200, {"active": False})
        else:
            self.reply(404, {})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(urllib.parse.parse_qsl(body))
        if self.path == "/device":
            code = "device-" + secrets.token_urlsafe(16)
            devices[code] = 0
            given.append(code)
            address = f"https://localhost:{server.server_port}/enter"
            self.reply(
                200,
                {
                    "device_code": code,
                    "user_code": "BDWP-HQPK",
                    "verification_uri": address,
                    "expires_in": 60,
                    "interval": 1,
                },
            )
            return
        time.sleep(rules["delay"])
        if rules["status"]:
            return self.reply(rules["status"], rules["body"] or {}, {"Retry-After": "90"} if rules["status"] == 503 else {})
        try:
            with lock:
                answer = rules["body"] or grant(fields)
            self.reply(200, answer)
        except Refusal as refusal:
            code, words = refusal.args
            self.reply(400, {"error": code, "error_description": words})

    def reply(self, status, answer, headers={}):
        body = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass

    def finish_request(self, request, client_address):
        super().finish_request(context.wrap_socket(request, server_side=True), client_address)


def obey(order):
    with lock:
        rules.update(order.get("set", {}))
        for kind in order.get("revoke", []):
            {"refresh": refresh_tokens, "access": access_tokens}[kind].clear()
        return {"counts": counts, "given": given}


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server = Server(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
for line in sys.stdin:
    print(json.dumps(obey(json.loads(line))), flush=True)
os._exit(0)
