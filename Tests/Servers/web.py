"""A web server on loopback over TLS that says what its paths ask for, and an HTTP proxy that leads to nothing else.

Started with a certificate and a key; writes its two ports in a line, and ends with its standard input.
"""

import http.server
import json
import os
import socket
import ssl
import sys
import threading
import time
import urllib.parse


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    asked = 0

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer(b"")

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def answer(self, body):
        verb, *words = self.path.split("?")[0].strip("/").split("/")
        if verb not in ("asked", "last"):
            Answers.asked += 1
            Answers.last = {"method": self.command, "path": self.path, "headers": dict(self.headers)}
        if verb == "echo":
            said = {"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body.decode()}
            self.reply(200, json.dumps(said).encode())
        elif verb == "status":
            self.reply(int(words[0]), b"status", {"Retry-After": "7"})
        elif verb == "say":
            text = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)["text"][0]
            self.reply(200, text.encode())
        elif verb == "asked":
            self.reply(200, str(Answers.asked).encode())
        elif verb == "page":
            query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
            body = query["body"][0].encode(query.get("charset", ["utf-8"])[0])
            self.reply(200, body, {"Content-Type": query.get("type", ["text/html"])[0]})
        elif verb == "last":
            self.reply(200, json.dumps(Answers.last).encode())
        elif verb == "loop":
            self.reply(302, b"moved", {"Location": "/loop"})
        elif verb == "drip":
            self.send_response(200)
            self.end_headers()
            self.flood(b"x", 0.02)
        elif verb == "large":
            self.reply(200, b"x" * int(words[0]))
        elif verb == "endless":
            self.send_response(200)
            self.end_headers()
            self.flood(b"x" * 4096)
        elif verb == "endless-header":
            self.send_response(200)
            self.flush_headers()
            self.flood(b"X-Filler: " + b"x" * 4000 + b"\r\n")
        elif verb == "silent":
            self.connection.recv(1)
        elif verb == "broken":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(b"half")
            self.close_connection = True
        elif verb == "redirect":
            left = int(words[0])
            self.reply(302, b"moved", {"Location": f"/redirect/{left - 1}" if left > 1 else "/echo"})
        elif verb == "elsewhere":
            where = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)["to"][0]
            self.reply(302, b"moved", {"Location": where})
        elif verb == "no-http":
            self.wfile.write(b"* OK IMAP4rev1 ready\r\n")
            self.close_connection = True
        else:
            self.reply(404, b"nothing here")

    def reply(self, status, body, headers={}):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Set-Cookie", "visit=1; Path=/")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def flood(self, piece, pause=0):
        try:
            while True:
                self.wfile.write(piece)
                time.sleep(pause)
        except OSError:
            self.close_connection = True


class Proxy(http.server.BaseHTTPRequestHandler):
    """Lets whoever asks for `localhost` through to the server; turns everyone else away."""

    def log_message(self, *_):
        pass

    def do_CONNECT(self):
        if not self.path.startswith("localhost:"):
            self.send_error(403)
            return
        self.send_response(200)
        self.end_headers()
        there = socket.create_connection(("127.0.0.1", https.server_port))
        threading.Thread(target=relay, args=(there, self.connection), daemon=True).start()
        relay(self.connection, there)


def relay(source, target):
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass

    def finish_request(self, request, client_address):
        # Here and not in the accepting thread: a handshake may be left hanging.
        if self.context:
            request = self.context.wrap_socket(request, server_side=True)
        super().finish_request(request, client_address)


https = Server(("127.0.0.1", 0), Answers)
https.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
https.context.load_cert_chain(sys.argv[1], sys.argv[2])
proxy = Server(("127.0.0.1", 0), Proxy)
proxy.context = None
for server in (https, proxy):
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(https.server_port, proxy.server_port, flush=True)
sys.stdin.buffer.read()
os._exit(0)
