"""P6, P7, P8: figures at full size.

Usage: python -m tests.faults.big content   a 35 MB database: bytes, seconds and memory of an update
       python -m tests.faults.big media [MB]   a file over a server that cuts every answer (2000 MB)
       python -m tests.faults.big pieces [MB [TIMES]]   over one that spoils a byte, 10 times (500)
"""

import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import apsw

from kiosk.releases.pieces import PIECE, cut
from kiosk.sync.by_piece import ByPiece
from kiosk.sync.fetching import Fetcher, Wanted
from kiosk.sync.pace import Bandwidth
from kiosk.sync.web import Web
from tests.faults import fault_server
from tests.faults.fault_server import serving
from tests.faults.scene import look, take

ROWS = 13_000
ONCE = r"""
import pathlib, re, sys, time
from kiosk.cli import main
began = time.monotonic()
code = main(["sync", "--once", "--data", sys.argv[1], "--source", sys.argv[2]])
# Not getrusage, which on Linux begins with what the parent took.
status = pathlib.Path("/proc/self/status").read_text()
rss = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024
print(f"exit {code}, {time.monotonic() - began:.1f} s, {rss} MB of memory at most")
"""


def media(megabytes: int = 2000) -> None:
    """Fetch one file from a server that cuts every answer at a random point."""
    _fetch(megabytes, fault_server.cut(random.Random(2), least=1 << 20), by_piece=False)


def pieces(megabytes: int = 500, times: int = 10) -> None:
    """Fetch one file from a server that spoils a byte in its first answers, but no piece twice."""
    draw, spoiled = random.Random(3), set[int]()

    def flip(exchange: fault_server.Exchange) -> bool:
        at = draw.randrange(exchange.start, min(exchange.start + 20 * PIECE, exchange.stop))
        if len(spoiled) == times or at // PIECE in spoiled:
            return False
        spoiled.add(at // PIECE)
        exchange.honest_head()
        exchange.send(exchange.content[exchange.start : at] + b"\xff")
        exchange.send(exchange.content[at + 1 : exchange.stop])
        return True

    _fetch(megabytes, flip, by_piece=True)


def _fetch(megabytes: int, fault: fault_server.Fault, *, by_piece: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, staging = Path(name) / "served", Path(name) / "staging"
        folder.mkdir()
        staging.mkdir()
        file = folder / "file"
        block = random.Random(1).randbytes(1 << 20)
        with file.open("wb") as out:
            for number in range(megabytes):
                out.write(number.to_bytes(8) + block[8:])
        began = time.monotonic()
        sha256, cut_up = cut(file)
        print(f"hashes of {len(cut_up.hashes)} pieces in {time.monotonic() - began:.1f} s")
        size = file.stat().st_size
        wanted = Wanted("file", sha256, size, ByPiece(cut_up, size) if by_piece else None)
        with serving(folder) as server:
            server.fault = fault
            web = Web(server.url, Bandwidth())
            fetcher = Fetcher([web], staging, lambda _: None)
            began = time.monotonic()
            fetcher.fetch(wanted)
            seconds = time.monotonic() - began
            web.close()
        more = fetcher.received - size
        print(f"{megabytes} MiB, {len(server.requests)} answers, {seconds:.0f} s")
        print(f"{more} bytes came twice: {more / size:.2%}, {more / PIECE:.1f} pieces")


def content() -> None:
    """Update a kiosk by one changed text in a content database of about 35 MB."""
    from tests.faults.scene import History

    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        notices = _many_notices(ROWS)
        (history.content / "notices.yaml").write_text(notices, encoding="utf-8")
        began = time.monotonic()
        history.publish()
        print(f"published in {time.monotonic() - began:.1f} s")
        data = history.kiosk(Path(name) / "kiosk")
        with serving(history.publisher.store) as server:
            web = Web(server.url, Bandwidth())
            assert look(data, web).word == "ready"
            take(data)
            web.close()
            print(f"database {_size(data)} bytes")
            changed = notices.replace("word0", "WORD0", 1)
            (history.content / "notices.yaml").write_text(changed, encoding="utf-8")
            began = time.monotonic()
            history.publisher.publish(history.content)
            print(f"published again in {time.monotonic() - began:.1f} s")
            counted = _counting(server.url, data)
            print(counted)
            bytes_ = sum(
                (history.publisher.store / path).stat().st_size
                for path in server.requests[server.requests.index("metadata/timestamp.json", 1) :]
                if (history.publisher.store / path).is_file()
            )
            print(f"{datetime.now(UTC):%Y-%m-%d}: {bytes_} bytes of files for one changed text")


def _counting(url: str, data: Path) -> str:
    command = [sys.executable, "-c", ONCE, str(data), url]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _size(data: Path) -> int:
    (database,) = data.glob("releases/*-*/content.db")
    with apsw.Connection(str(database)):
        return database.stat().st_size


def _many_notices(rows: int) -> str:
    draw = random.Random(3)
    words = [f"word{number}" for number in range(4000)]

    def text(length: int) -> str:
        return " ".join(draw.choices(words, k=length))

    return "".join(
        f"- slug: n{number}\n  town: bergamo\n  severity: info\n"
        f"  title:\n    it: {text(6)}\n    en: {text(6)}\n"
        f"  text:\n    it: {text(160)}\n    en: {text(160)}\n"
        f"  starts: 2024-06-11T10:00:00Z\n  source: test\n"
        for number in range(rows)
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["media"]:
        media(*map(int, sys.argv[2:]))
    elif sys.argv[1:2] == ["pieces"]:
        pieces(*map(int, sys.argv[2:]))
    else:
        content()
