"""TLS on loopback before a server that has none: what comes in is passed on, both ways.

Started with a certificate, a key and the server's port; writes its own port in a line, and ends with its standard input. Other servers
take `pass_on` and `listen` from here.
"""

import asyncio
import os
import ssl
import sys
import threading


async def pass_on(reader, writer):
    try:
        while piece := await reader.read(65536):
            writer.write(piece)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


async def listen(serve, certificate, key):
    """Has each connection served, on a port that is written in a line, until standard input ends."""
    threading.Thread(target=end_with_input, daemon=True).start()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


async def main(certificate, key, port):
    async def serve(reader, writer):
        try:
            inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", int(port))
        except OSError:
            writer.close()
            return
        await asyncio.gather(pass_on(reader, inner_writer), pass_on(inner_reader, writer))

    await listen(serve, certificate, key)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
