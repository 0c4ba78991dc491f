"""A network that misbehaves costs time, never content."""

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.releases.durable import sha256_of
from kiosk.sync.errors import MissingError, PortalError, SyncError, TamperedError, UnavailableError
from kiosk.sync.fetching import Fetcher, Wanted
from kiosk.sync.pace import Bandwidth
from kiosk.sync.source import read_small
from kiosk.sync.web import Web
from tests.faults import fault_server as faults
from tests.faults.fault_server import Fault, FaultServer, serving
from tests.unit.sync.conftest import QUICK

SIZE = 300_000


@pytest.fixture
def served(tmp_path: Path) -> Iterator[FaultServer]:
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / "small").write_bytes(b"small")
    (folder / "file").write_bytes(Random(2).randbytes(SIZE))
    with serving(folder) as server:
        yield server


@pytest.fixture
def web(served: FaultServer) -> Iterator[Web]:
    web = Web(served.url, Bandwidth(), QUICK)
    yield web
    web.close()


@pytest.fixture
def wanted(served: FaultServer) -> Wanted:
    return Wanted("file", sha256_of(served.folder / "file"), SIZE)


@pytest.fixture
def fetcher(web: Web, tmp_path: Path) -> Fetcher:
    (tmp_path / "staging").mkdir()
    return Fetcher([web], tmp_path / "staging", lambda _: None)


def test_a_file_is_read(web: Web) -> None:
    assert read_small(web, "small", 10) == b"small"
    with pytest.raises(TamperedError, match="more than 4 bytes"):
        read_small(web, "small", 4)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.drip(), UnavailableError),
        (faults.drip_head, UnavailableError),
        (faults.hang, UnavailableError),
        (faults.reset, UnavailableError),
        (faults.short, UnavailableError),
        (faults.compressed, UnavailableError),
        (faults.garbage, UnavailableError),
        (faults.status(500), UnavailableError),
        (faults.status(404), MissingError),
        (faults.status(403), MissingError),
        (faults.status(511), PortalError),
        (faults.redirect("http://portal.example/login"), PortalError),
        (faults.redirect("/again"), PortalError),
        (faults.redirect("ftp://127.0.0.1/"), UnavailableError),
        (faults.endless, TamperedError),
    ],
    ids=lambda value: getattr(value, "__qualname__", None),
)
def test_every_fault_is_one_error_within_seconds(
    fault: Fault, kind: type[SyncError], served: FaultServer, web: Web
) -> None:
    served.fault = fault
    began = time.monotonic()
    with pytest.raises(kind):
        read_small(web, "file" if fault is not faults.short else "small", SIZE)
    assert time.monotonic() - began < 5


def test_nobody_there_is_unavailable() -> None:
    web = Web("http://127.0.0.1:9", Bandwidth(), QUICK)
    with pytest.raises(UnavailableError):
        read_small(web, "file", 10)
    web.close()


def test_a_server_may_ask_for_patience(served: FaultServer, web: Web) -> None:
    served.fault = faults.status(503, Retry_After=120)
    with pytest.raises(UnavailableError) as caught:
        read_small(web, "file", 10)
    assert caught.value.retry_after == 120


def test_a_file_that_is_always_cut_off_arrives_with_nothing_wasted(
    served: FaultServer, fetcher: Fetcher, wanted: Wanted
) -> None:
    served.fault = faults.cut(Random(3))
    part = fetcher.fetch(wanted)
    assert sha256_of(part) == wanted.sha256
    assert len(served.requests) > 3
    assert fetcher.received <= SIZE * 1.05


def test_a_download_goes_on_after_a_new_start(
    served: FaultServer, fetcher: Fetcher, wanted: Wanted
) -> None:
    (fetcher.staging / f"{wanted.sha256}.part").write_bytes(
        (served.folder / "file").read_bytes()[:200_000]
    )
    fetcher.fetch(wanted)
    assert fetcher.received == SIZE - 200_000


def test_a_rotten_beginning_is_fetched_again(fetcher: Fetcher, wanted: Wanted) -> None:
    part = fetcher.staging / f"{wanted.sha256}.part"
    part.write_bytes(bytes(200_000))
    assert sha256_of(fetcher.fetch(wanted)) == wanted.sha256
    assert fetcher.wasted == SIZE


def test_a_server_without_ranges_is_read_from_the_beginning(
    served: FaultServer, fetcher: Fetcher, wanted: Wanted
) -> None:
    def whole(exchange: faults.Exchange) -> bool:
        exchange.start = 0
        return False

    (fetcher.staging / f"{wanted.sha256}.part").write_bytes(b"half")
    served.fault = whole
    assert sha256_of(fetcher.fetch(wanted)) == wanted.sha256


@pytest.mark.parametrize("fault", [faults.wrong_part, faults.lie, faults.status(416)])
def test_a_lying_server_is_given_up(
    fault: Fault, served: FaultServer, fetcher: Fetcher, wanted: Wanted
) -> None:
    (fetcher.staging / f"{wanted.sha256}.part").write_bytes(b"half")
    served.fault = fault
    with pytest.raises(SyncError):
        fetcher.fetch(wanted)


def test_another_source_helps_out(
    served: FaultServer, web: Web, fetcher: Fetcher, wanted: Wanted, tmp_path: Path
) -> None:
    with serving(served.folder) as second:
        other = Web(second.url, Bandwidth(), QUICK)
        served.fault = faults.lie
        fetcher.sources = [web, other]
        assert sha256_of(fetcher.fetch(wanted)) == wanted.sha256
        other.close()


def test_the_bandwidth_is_kept() -> None:
    slept: list[float] = []
    bandwidth = Bandwidth(80, clock=lambda: sum(slept), sleep=slept.append)
    for _ in range(10):
        bandwidth.take(10_000)
    assert sum(slept) == pytest.approx(10.0)


def test_an_empty_file_is_fetched(served: FaultServer, fetcher: Fetcher) -> None:
    (served.folder / "empty").write_bytes(b"")
    part = fetcher.fetch(Wanted("empty", hashlib.sha256().hexdigest(), 0))
    assert part.read_bytes() == b""
