"""The manifest: the few facts that tell a release apart and bind its files to it."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from kiosk.releases.canonical import canonical_json
from kiosk.releases.errors import DamagedError, TooNewError

FORMAT = 1
"""Version of the manifest itself."""

MAX_BYTES = 16 * 1024

_INSTANT = "%Y-%m-%dT%H:%M:%SZ"
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Builder:
    """What built the database: the versions of SQLite and of the application."""

    sqlite: str
    app: str


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The content database: its hash, its size in bytes, its schema."""

    sha256: str
    size: int
    schema_version: int


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """How many media files the database names, and their bytes together."""

    count: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """One release, described; `published_at` (UTC) is None for one that nobody published."""

    channel: str
    seq: int
    published_at: datetime | None
    min_seq: int
    builder: Builder
    db: DatabaseFacts
    media: MediaFacts

    def to_json(self) -> bytes:
        """Return the manifest as canonical JSON, ending in a line feed."""
        published = self.published_at and self.published_at.astimezone(UTC).strftime(_INSTANT)
        value = {"schema": FORMAT, **asdict(self), "published_at": published}
        return f"{canonical_json(value)}\n".encode()


def read_manifest(content: bytes, name: str) -> Manifest:
    """Return the manifest written in `content`; keys that are not known are passed over.

    `name` says in messages where it came from. Raises DamagedError when it is not a manifest and
    TooNewError when it is one of a later format.
    """
    if len(content) > MAX_BYTES:
        raise DamagedError(f"{name} is not a manifest: it has more than {MAX_BYTES} bytes.")
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"{name} is not a manifest: it is not JSON.") from error
    top = _Fields(value, name)
    if top.number("schema") > FORMAT:
        raise TooNewError(f"{name} needs a newer version of the application.")
    builder, db, media = top.fields("builder"), top.fields("db"), top.fields("media")
    return Manifest(
        channel=top.words("channel"),
        seq=top.number("seq"),
        published_at=top.instant("published_at"),
        min_seq=top.number("min_seq"),
        builder=Builder(builder.words("sqlite"), builder.words("app")),
        db=DatabaseFacts(db.sha256("sha256"), db.number("size"), db.number("schema_version")),
        media=MediaFacts(media.number("count"), media.number("bytes")),
    )


class _Fields:
    """The fields of a JSON object, each of the kind it must be."""

    def __init__(self, value: object, name: str, path: str = "") -> None:
        self._name, self._path = name, path
        if not isinstance(value, Mapping):
            raise self._wrong(path.rstrip(".") or "the whole", "an object")
        self._value = value

    def fields(self, key: str) -> "_Fields":
        return _Fields(self._value.get(key), self._name, f"{self._path}{key}.")

    def number(self, key: str) -> int:
        value = self._value.get(key)
        if type(value) is not int or value < 0:
            raise self._wrong(self._path + key, "a whole number, 0 or more")
        return value

    def words(self, key: str) -> str:
        value = self._value.get(key)
        if not isinstance(value, str) or not value:
            raise self._wrong(self._path + key, "a text")
        return value

    def sha256(self, key: str) -> str:
        value = self._value.get(key)
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            raise self._wrong(self._path + key, "a SHA-256 in lower-case hexadecimal")
        return value

    def instant(self, key: str) -> datetime | None:
        value = self._value.get(key)
        if value is None:
            return None
        try:
            return datetime.strptime(value, _INSTANT).replace(tzinfo=UTC)
        except (TypeError, ValueError) as error:
            raise self._wrong(self._path + key, "a time like 2024-06-11T10:00:00Z") from error

    def _wrong(self, field: str, kind: str) -> DamagedError:
        return DamagedError(f"{self._name} is not a manifest: {field} must be {kind}.")
