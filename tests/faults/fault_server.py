"""A web server for a folder that can misbehave in every way a network knows."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random

Fault = Callable[["Exchange"], bool]
"""Misbehaves in an exchange and returns True, or leaves it to the honest answer."""


@dataclass
class Exchange:
    """One request: its path, the file, which bytes of it were asked for, and how to answer."""

    handler: BaseHTTPRequestHandler
    path: str
    content: bytes
    start: int
    stop: int
    end: threading.Event

    @property
    def wanted(self) -> bytes:
        return self.content[self.start : self.stop]

    def head(self, status: int, **headers: object) -> None:
        self.handler.send_response(status)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), str(value))
        self.handler.end_headers()

    def honest_head(self) -> None:
        rest = len(self.wanted)
        if rest < len(self.content):
            span = f"bytes {self.start}-{self.stop - 1}/{len(self.content)}"
            self.head(206, Content_Length=rest, Content_Range=span)
        else:
            self.head(200, Content_Length=rest)

    def send(self, content: bytes) -> None:
        self.handler.wfile.write(content)


@dataclass
class FaultServer:
    """Serves `folder`; `fault` is asked before every answer. Counts the `sent` bytes of bodies."""

    folder: Path
    fault: Fault = lambda _: False
    url: str = ""
    sent: int = 0
    requests: list[str] = field(default_factory=list)

    def answer(self, handler: BaseHTTPRequestHandler, end: threading.Event) -> None:
        path = handler.path.lstrip("/")
        self.requests.append(path)
        file = self.folder / path
        content = file.read_bytes() if file.is_file() else b""
        asked = handler.headers.get("Range", "bytes=0-").removeprefix("bytes=")
        first, _, last = asked.partition("-")
        stop = int(last) + 1 if last else len(content)
        exchange = Exchange(handler, path, content, int(first), stop, end)
        if self.fault(exchange):
            handler.close_connection = True
        elif not file.is_file():
            exchange.head(404, Content_Length=0)
        else:
            exchange.honest_head()
            exchange.send(exchange.wanted)


@contextmanager
def serving(folder: Path) -> Iterator[FaultServer]:
    """Serve a folder for as long as the block runs."""
    served, end = FaultServer(folder), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            try:
                served.answer(self, end)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        served.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield served
        end.set()
        server.shutdown()
        thread.join()


def cut(random: Random, least: int = 0) -> Fault:
    """Every body longer than `least` ends at a random byte."""

    def fault(exchange: Exchange) -> bool:
        rest = exchange.wanted
        if len(rest) <= least:
            return False
        exchange.honest_head()
        exchange.send(rest[: random.randrange(1, len(rest) + 1)])
        return True

    return fault


def drip(seconds: float = 0.05) -> Fault:
    """One byte at a time."""

    def fault(exchange: Exchange) -> bool:
        exchange.honest_head()
        for byte in exchange.wanted:
            exchange.send(bytes([byte]))
            if exchange.end.wait(seconds):
                break
        return True

    return fault


def drip_head(exchange: Exchange) -> bool:
    """The head of the answer comes one byte at a time, and never ends."""
    for byte in b"HTTP/1.1 200 OK\r\n" + b"X-Filler: 1\r\n" * 50:
        exchange.send(bytes([byte]))
        if exchange.end.wait(0.05):
            break
    return True


def hang(exchange: Exchange) -> bool:
    """No answer at all."""
    exchange.end.wait(30)
    return True


def reset(exchange: Exchange) -> bool:
    """The connection ends before the answer."""
    return True


def short(exchange: Exchange) -> bool:
    """Promises more than comes."""
    exchange.head(200, Content_Length=len(exchange.content) + 10)
    exchange.send(exchange.content)
    return True


def endless(exchange: Exchange) -> bool:
    """Never stops sending."""
    exchange.head(200)
    while not exchange.end.is_set():
        exchange.send(b"x" * 65536)
    return True


def portal(exchange: Exchange) -> bool:
    """A sign-in page in the place of everything."""
    page = b"<!DOCTYPE html><html><body>Accept our terms</body></html>"
    exchange.head(200, Content_Length=len(page), Content_Type="text/html; charset=utf-8")
    exchange.send(page)
    return True


def redirect(location: str) -> Fault:
    """Sends the kiosk elsewhere."""

    def fault(exchange: Exchange) -> bool:
        exchange.head(302, Location=location, Content_Length=0)
        return True

    return fault


def status(code: int, **headers: object) -> Fault:
    """Answers with an error."""

    def fault(exchange: Exchange) -> bool:
        exchange.head(code, Content_Length=0, **headers)
        return True

    return fault


def compressed(exchange: Exchange) -> bool:
    """Packs what was asked for as it is."""
    bomb = bytes(1000)
    exchange.head(200, Content_Length=len(bomb), Content_Encoding="gzip")
    exchange.send(bomb)
    return True


def wrong_part(exchange: Exchange) -> bool:
    """Answers a request for the rest with another part."""
    if not exchange.start:
        return False
    rest = exchange.content[exchange.start :]
    total = len(exchange.content)
    exchange.head(206, Content_Length=len(rest), Content_Range=f"bytes 0-{total - 1}/{total}")
    exchange.send(rest)
    return True


def garbage(exchange: Exchange) -> bool:
    """Not HTTP."""
    exchange.send(b"\x16\x03\x01\x00\xff" * 20)
    return True


def lie(exchange: Exchange) -> bool:
    """Other bytes of the right length."""
    if not exchange.content:
        return False
    exchange.honest_head()
    exchange.send(bytes(byte ^ 1 for byte in exchange.wanted))
    return True
