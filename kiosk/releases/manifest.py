"""The manifest: the few facts that tell a release apart and bind its files to it."""

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from kiosk.releases.canonical import canonical_json
from kiosk.releases.errors import DamagedError, TooNewError
from kiosk.releases.json_fields import INSTANT, Fields

FORMAT = 1
"""Version of the manifest itself."""

MAX_BYTES = 16 * 1024

POLL_SECONDS = 900
"""How often a kiosk asks for news when its manifest does not say."""


@dataclass(frozen=True, slots=True)
class Builder:
    """What built the database: the versions of SQLite, of the application, of zstd if it did."""

    sqlite: str
    app: str
    zstd: str | None = None


@dataclass(frozen=True, slots=True)
class AppNeeds:
    """What the application must be: `min` is the oldest version, `max_schema` what it must read."""

    min: str
    max_schema: int


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file in a store: its hash and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class DeltaFacts:
    """A delta (``.dcz``) from the database whose hash is `base`, as a file in a store."""

    base: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The content database: hash, size in bytes, schema; and where published, how it travels.

    `zst` is the whole file compressed; `deltas` make it from an older one.
    """

    sha256: str
    size: int
    schema_version: int
    zst: FileFacts | None = None
    deltas: tuple[DeltaFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """How many media files the database names, and the bytes of those a kiosk must have.

    `pieces` is the file with the hashes of pieces of the large ones; None where there are none.
    """

    count: int
    bytes_required: int
    pieces: FileFacts | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a candidate is for: kiosks by name, and all kiosks of towns by slug."""

    kiosks: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """One release, described; `published_at` (UTC) is None for one that nobody published.

    `min_seq` is the oldest release that may still be shown, `poll_s` how often to ask for news in
    seconds; an `urgent` release waits less for visitors; `audience` is that of a candidate.
    """

    channel: str
    seq: int
    published_at: datetime | None
    min_seq: int
    builder: Builder
    db: DatabaseFacts
    media: MediaFacts
    app: AppNeeds | None = None
    poll_s: int = POLL_SECONDS
    urgent: bool = False
    audience: Audience | None = field(default=None)

    def to_json(self) -> bytes:
        """Return the manifest as canonical JSON, ending in a line feed."""
        published = self.published_at and self.published_at.astimezone(UTC).strftime(INSTANT)
        value = {"schema": FORMAT, **asdict(self, dict_factory=_written), "published_at": published}
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
    top = Fields(value, name, "a manifest")
    if top.number("schema") > FORMAT:
        raise TooNewError(f"{name} needs a newer version of the application.")
    builder, media = top.fields("builder"), top.fields("media")
    return Manifest(
        channel=top.words("channel"),
        seq=top.number("seq"),
        published_at=top.instant("published_at"),
        min_seq=top.number("min_seq"),
        builder=Builder(
            builder.words("sqlite"),
            builder.words("app"),
            builder.words("zstd") if builder.has("zstd") else None,
        ),
        db=_database(top.fields("db")),
        media=MediaFacts(
            media.number("count"), media.number("bytes_required"), media.optional("pieces", _file)
        ),
        app=top.optional("app", lambda app: AppNeeds(app.words("min"), app.number("max_schema"))),
        poll_s=top.number("poll_s") if top.has("poll_s") else POLL_SECONDS,
        urgent=top.flag("urgent"),
        audience=top.optional(
            "audience", lambda all_: Audience(all_.texts("kiosks"), all_.texts("towns"))
        ),
    )


def _database(db: Fields) -> DatabaseFacts:
    return DatabaseFacts(
        db.sha256("sha256"),
        db.number("size"),
        db.number("schema_version"),
        db.optional("zst", _file),
        tuple(
            DeltaFacts(delta.sha256("from"), delta.sha256("sha256"), delta.number("size"))
            for delta in db.each("deltas")
        ),
    )


def _file(file: Fields) -> FileFacts:
    return FileFacts(file.sha256("sha256"), file.number("size"))


def _written(items: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return fields as they are written: nothing for what is not known, `base` as ``from``."""
    return {"from" if name == "base" else name: value for name, value in items if value is not None}
