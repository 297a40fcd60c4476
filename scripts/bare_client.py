"""A client that does nothing but log in and wait: what a server takes for as many connections, whoever makes them."""

import asyncio
import ssl
import time


async def wait_in(folder, user, port, context, password, gate):
    async with gate:
        while True:
            try:
                reader, writer = await asyncio.open_connection("localhost", port, ssl=context)
                break
            except ConnectionRefusedError:
                await asyncio.sleep(0.05)
        await reader.readline()
        commands = (f"LOGIN {user} {password}", "CAPABILITY", 'LIST "" "*"', f"EXAMINE {folder}", "UID SEARCH UID 1:*", "IDLE")
        for number, command in enumerate(commands):
            writer.write(f"a{number} {command}\r\n".encode())
            end = b"+ " if command == "IDLE" else f"a{number} ".encode()
            while not (line := await reader.readline()).startswith(end):
                if not line:
                    raise ConnectionError("server closed the connection")
    return writer


async def wait_in_all(mailboxes, port, authority, password, at_once):
    context = ssl.create_default_context(cafile=authority)
    gate = asyncio.Semaphore(at_once)
    start = time.monotonic()
    writers = await asyncio.gather(*(wait_in(folder, user, port, context, password, gate) for user, folder in mailboxes))
    seconds = time.monotonic() - start
    for writer in writers:
        writer.transport.abort()
    return seconds


def connect(mailboxes, port, authority, password, at_once=16):
    """Waits in each of the mailboxes (user, folder) over a connection of its own; the seconds until all are waited in."""
    return asyncio.run(wait_in_all(mailboxes, port, authority, password, at_once))
