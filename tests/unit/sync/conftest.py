"""A publisher, and a kiosk that follows it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from kiosk.releases.layout import Release
from kiosk.releases.store import active_release, read_store
from kiosk.releases.verification import faults
from kiosk.sync import trust
from kiosk.sync.kit import Kit
from kiosk.sync.opening import Sources
from kiosk.sync.pace import Bandwidth
from kiosk.sync.resident import Result, once
from kiosk.sync.web import Limits
from tests.publishing import Publisher
from tests.unit.releases.conftest import change, folder, master, source

__all__ = ["change", "folder", "master", "source"]

QUICK = Limits(connect=5, gap=0.5, window=0.5, total=2.0)
"""As in life, but not as patient."""


@dataclass
class Kiosk:
    """A data folder and what stands around it; `now` is its clock, moved by hand."""

    data: Path
    sources: list[str]
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    budget: int = 10**9
    town: str = "bergamo"
    events: list[dict[str, object]] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    limits: Limits = QUICK

    def kit(self, sources: Sources) -> Kit:
        return Kit(
            self.data,
            sources.now(),
            self.town,
            "",
            self.budget,
            lambda: self.now,
            self.pauses.append,
            lambda event, **facts: self.events.append({"event": event, **facts}),
            Random(1),
        )

    def sync(self, *names: object) -> Result:
        self.events.clear()
        sources = Sources([str(name) for name in names or self.sources], Bandwidth(), self.limits)
        try:
            result = once(self.kit(sources), 0)
        finally:
            sources.close()
        json.dumps(self.events)
        return result

    def told(self, event: str) -> list[dict[str, object]]:
        return [one for one in self.events if one["event"] == event]

    def seqs(self) -> list[int]:
        return [one.seq for one in read_store(self.data).releases]

    def shown(self) -> Release:
        release = active_release(self.data)
        assert release is not None
        assert list(faults(release)) == []
        return release

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "publisher")


@pytest.fixture
def kiosk(publisher: Publisher, tmp_path: Path) -> Kiosk:
    """A kiosk that trusts the publisher and reads its folder."""
    data = tmp_path / "kiosk"
    trust.set_root(data, publisher.root.read_bytes(), "root.json")
    return Kiosk(data, [str(publisher.store)])


@dataclass
class Server:
    """A web server for a store; `spoil` may change or replace any answer."""

    url: str
    requests: list[str] = field(default_factory=list)
    sent: int = 0
    spoil: Callable[[str, Request, Response], Response | None] = lambda *_: None


@pytest.fixture
def server(httpserver: HTTPServer, publisher: Publisher) -> Iterator[Server]:
    """The publisher's store on a real web server, with ETag, Range and Date."""
    served = Server(httpserver.url_for("").rstrip("/"))

    def answer(request: Request) -> Response:
        path = request.path.lstrip("/")
        served.requests.append(path)
        file = publisher.store / path
        if not file.is_file():
            response = Response("not here", 404)
        else:
            response = Response(file.read_bytes(), 200, mimetype="application/octet-stream")
            response.add_etag()
            response = response.make_conditional(
                request, accept_ranges=True, complete_length=file.stat().st_size
            )
        response = served.spoil(path, request, response) or response
        served.sent += len(response.get_data())
        return response

    httpserver.expect_request(__import__("re").compile("^/.*")).respond_with_handler(answer)
    yield served
    httpserver.check()
