"""The metadata of a source, brought through every step of the TUF client workflow."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, Timestamp
from tuf.api.serialization import DeserializationError
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.releases.manifest import MAX_BYTES
from kiosk.releases.published import manifest_path
from kiosk.sync.errors import (
    ExpiredError,
    ForeignError,
    MissingError,
    NotTrustedError,
    OlderError,
    PortalError,
    SyncError,
    TamperedError,
    UnavailableError,
)
from kiosk.sync.source import NEWEST, Source

_LIMITS = UpdaterConfig(
    max_root_rotations=64,
    max_delegations=4,
    root_max_length=64_000,
    timestamp_max_length=8_000,
    snapshot_max_length=64_000,
    targets_max_length=256_000,
)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The root in force, and the hash and bytes of each channel's manifest that was asked for."""

    root: Root
    manifests: tuple[bytes, ...]


class Road(FetcherInterface):
    """Brings metadata from a source; `newest` is the timestamp if it was just read."""

    def __init__(self, source: Source, newest: bytes | None) -> None:
        self._source, self._newest = source, newest
        self.last = b""
        self.failure: SyncError | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.last = b""
        if url == NEWEST and self._newest is not None:
            self.last, self._newest = self._newest, None
            yield self.last
            return
        try:
            with self._source.read(url) as answer:
                for chunk in answer.chunks:
                    self.last = (self.last + chunk)[: _LIMITS.root_max_length]
                    yield chunk
        except MissingError as error:
            self.failure = error
            raise exceptions.DownloadHTTPError(str(error), error.status) from error
        except SyncError as error:
            self.failure = error
            raise exceptions.DownloadError(str(error)) from error


def refresh(
    cache: Path,
    trusted: bytes,
    source: Source,
    channels: tuple[str, ...],
    now: datetime,
    newest: bytes | None = None,
    known: Mapping[str, bytes] | None = None,
) -> Refreshed:
    """Return the newest manifests that `source` offers, as signed below the root `trusted`.

    `newest` is its timestamp if that was just read, `known` has manifests that are here already by
    their SHA-256. `cache` is the folder of python-tuf; whatever is lost there, the floors still
    hold. Channels that the source does not have are left out. Raises UnavailableError or
    NotTrustedError.
    """
    road = Road(source, newest)
    with _in_words(source, road, trusted, cache):
        updater = Updater(
            str(cache), "metadata/", None, "targets/", road, _LIMITS, bootstrap=trusted
        )
        # The one private name of python-tuf; test_refreshing.py guards it, and tuf is pinned.
        updater._trusted_set.reference_time = now
        updater.refresh()
        root = Metadata[Root].from_file(str(cache / "root.json")).signed
        manifests = []
        for channel in channels:
            target = updater.get_targetinfo(manifest_path(channel))
            if target is None:
                continue
            if target.length > MAX_BYTES:
                raise TamperedError(f"{source.name}: the manifest is too large.")
            name = f"{channel}.json"
            if root.consistent_snapshot:
                name = f"{next(iter(target.hashes.values()))}.{name}"
            content = (known or {}).get(target.hashes.get("sha256", ""))
            if content is None:
                content = road.download_bytes(f"targets/release/{name}", target.length)
            target.verify_length_and_hashes(content)
            manifests.append(content)
    return Refreshed(root, tuple(manifests))


@contextmanager
def _in_words(source: Source, road: Road, trusted: bytes, cache: Path) -> Iterator[None]:
    name = source.name
    try:
        yield
    except exceptions.DownloadLengthMismatchError as error:
        raise TamperedError(f"{name}: a file is longer than it may be.") from error
    except exceptions.DownloadError as error:
        if isinstance(road.failure, SyncError):
            raise road.failure from error
        raise UnavailableError(f"{name}: {error}.") from error
    except exceptions.ExpiredMetadataError as error:
        raise ExpiredError(f"{name}: its signatures have run out.") from error
    except exceptions.BadVersionNumberError as error:
        raise OlderError(f"{name} is older than what this kiosk has seen.") from error
    except exceptions.UnsignedMetadataError as error:
        if _is_ours(road.last, trusted, cache):
            raise TamperedError(f"{name}: a signature does not fit.") from error
        raise ForeignError(f"{name} is signed by others than this kiosk was told to trust.") from (
            error
        )
    except (exceptions.RepositoryError, DeserializationError) as error:
        if road.last.lstrip()[:1] == b"<":
            raise PortalError(f"{name} answers with a web page.") from error
        raise TamperedError(f"{name}: its metadata are damaged ({error}).") from error
    except SyncError:
        raise
    except (ValueError, TypeError, LookupError, RecursionError, AttributeError) as error:
        # What python-tuf did not foresee in a file is the file's fault.
        raise NotTrustedError(f"{name}: its metadata cannot be read.") from error


def _is_ours(content: bytes, trusted: bytes, cache: Path) -> bool:
    """Return whether metadata at least claim to be signed with a key of a root that is trusted."""
    roots = [trusted]
    with suppress(OSError):
        roots.append((cache / "root.json").read_bytes())
    try:
        claimed = {signature["keyid"] for signature in json.loads(content)["signatures"]}
        ours = {key for root in roots for key in Metadata[Root].from_bytes(root).signed.keys}
    except (ValueError, TypeError, LookupError, DeserializationError):
        return True  # not even metadata: nobody else's work
    return bool(claimed & ours) or not claimed


def expiry_of(cache: Path) -> datetime | None:
    """Return until when the newest timestamp in the cache holds."""
    try:
        return Metadata[Timestamp].from_file(str(cache / "timestamp.json")).signed.expires
    except (OSError, ValueError, DeserializationError, exceptions.RepositoryError):
        return None
