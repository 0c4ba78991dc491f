"""A store on a web server: any server of static files, over any network."""

import http.client
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import urllib3

from kiosk import __version__
from kiosk.sync.deadline import Deadline, watched_manager
from kiosk.sync.errors import MissingError, PortalError, UnavailableError
from kiosk.sync.pace import Bandwidth
from kiosk.sync.source import CHUNK, Answer

_REDIRECTS = {301, 302, 303, 307, 308}
_MISSING = {403, 404, 410}
_SIGN_IN = 511  # RFC 6585
_OK, _PART, _SAME, _NO_RANGE = 200, 206, 304, 416


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a server may take, in seconds; sync.md 6.

    `total` and `rate` (bytes a second) bound a whole file, `window` is over how many seconds the
    rate is measured, `gap` how long nothing may come at all.
    """

    connect: float = 10.0
    gap: float = 30.0
    window: float = 30.0
    total: float = 60.0
    rate: float = 1000.0
    redirects: int = 5


class Web:
    """The store below the address `base`."""

    def __init__(self, base: str, bandwidth: Bandwidth, limits: Limits | None = None) -> None:
        self._base = base if base.endswith("/") else f"{base}/"
        self._bandwidth, self._limits = bandwidth, limits or Limits()
        self._manager, self._sockets = watched_manager(self._base)
        self.date: datetime | None = None

    @property
    def name(self) -> str:
        """The address, without a password that may be in it."""
        parts = urlsplit(self._base)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}".rstrip("/")

    def close(self) -> None:
        """Close the connections."""
        self._manager.clear()
        self._sockets.close()

    @contextmanager
    def read(
        self,
        path: str,
        *,
        start: int = 0,
        stop: int | None = None,
        size: int | None = None,
        etag: str | None = None,
    ) -> Iterator[Answer]:
        """Open a file; with `start` the server may still answer from the beginning."""
        headers = {"Accept-Encoding": "identity", "User-Agent": f"tappa/{__version__}"}
        is_part = stop is not None and size is not None and stop < size
        if start or is_part:
            headers["Range"] = f"bytes={start}-{stop - 1 if stop and is_part else ''}"
        if etag:
            headers["If-None-Match"] = etag
        seconds = max(self._limits.total, (size or 0) / self._limits.rate)
        response = None
        with Deadline(seconds, self._sockets) as deadline:
            try:
                with self._in_words(path, deadline):
                    response = self._open(urljoin(self._base, path), headers)
                    deadline.check()  # a head that was cut looks like a whole one
                    chunks = self._chunks(response, path, deadline)
                    answer = self._answer(response, chunks, path, start, size)
                yield answer
            finally:
                if response is not None:
                    response.close()

    def _open(self, url: str, headers: Mapping[str, str]) -> urllib3.BaseHTTPResponse:
        timeout = urllib3.Timeout(connect=self._limits.connect, read=self._limits.gap)
        for _ in range(self._limits.redirects + 1):
            response = self._manager.request(
                "GET",
                url,
                headers=headers,
                timeout=timeout,
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=False,
            )
            if response.status not in _REDIRECTS:
                return response
            target = urljoin(url, response.headers.get("Location", ""))
            response.close()
            if urlsplit(target).hostname != urlsplit(url).hostname:
                raise PortalError(f"{self.name} sends the kiosk elsewhere: {target[:200]}.")
            url = target
        raise PortalError(f"{self.name} sends the kiosk round in circles.")

    def _answer(
        self,
        response: urllib3.BaseHTTPResponse,
        chunks: Iterator[bytes],
        path: str,
        start: int,
        size: int | None,
    ) -> Answer:
        status, headers = response.status, response.headers
        self.date = _moment(headers.get("Date")) or self.date
        if status in _MISSING:
            raise MissingError(f"{self.name} has no {path} (HTTP {status}).", status)
        if status == _SIGN_IN:
            raise PortalError(f"{self.name}: the network asks for a sign-in (HTTP 511).")
        if status == _SAME:
            return Answer(iter(()), unchanged=True)
        if status not in (_OK, _PART) and not (status == _NO_RANGE and start):
            wait = headers.get("Retry-After", "")
            seconds = float(wait) if wait.isdecimal() else 0.0
            raise UnavailableError(f"{self.name}: {path}: HTTP {status}.", seconds)
        if headers.get("Content-Encoding", "identity") != "identity":
            raise UnavailableError(f"{self.name}: {path} was compressed on the way.")
        begins = start if status == _PART else 0
        if status == _NO_RANGE or (status == _PART and not _is_rest(headers, start, size)):
            raise UnavailableError(f"{self.name}: {path} cannot be continued at byte {start}.")
        is_page = headers.get("Content-Type", "").startswith("text/html")
        return Answer(chunks, begins, headers.get("ETag"), is_page)

    def _chunks(
        self, response: urllib3.BaseHTTPResponse, path: str, deadline: Deadline
    ) -> Iterator[bytes]:
        began, received = time.monotonic(), 0
        while True:
            with self._in_words(path, deadline):
                chunk = response.read1(CHUNK)
                deadline.check()
            if not chunk:
                return
            self._bandwidth.take(len(chunk))
            yield chunk
            received += len(chunk)
            passed = time.monotonic() - began
            if passed >= self._limits.window:
                if received < self._limits.rate * passed:
                    raise UnavailableError(f"{self.name}: {path} comes too slowly.")
                began, received = time.monotonic(), 0

    @contextmanager
    def _in_words(self, path: str, deadline: Deadline) -> Iterator[None]:
        """Turn all that a network can do into UnavailableError."""
        try:
            yield
        except (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as error:
            raise self._gave_up(path, error, deadline) from error
        except ValueError as error:  # urllib3 lets some malformed headers through as that
            raise self._gave_up(path, error, deadline) from error

    def _gave_up(self, path: str, error: Exception, deadline: Deadline) -> UnavailableError:
        if deadline.passed:
            return UnavailableError(f"{self.name}: {path} took too long.")
        return UnavailableError(f"{self.name}: {path}: {error}.")


def _is_rest(headers: Mapping[str, str], start: int, size: int | None) -> bool:
    unit, _, span = headers.get("Content-Range", "").partition(" ")
    place, _, total = span.partition("/")
    return (unit, place.partition("-")[0]) == ("bytes", str(start)) and (
        size is None or total == str(size)
    )


def _moment(header: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(header).astimezone(UTC) if header else None
    except (TypeError, ValueError, OverflowError):
        return None
