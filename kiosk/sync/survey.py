"""A look at every source that takes nothing: what each holds, and whether this kiosk could use it.

The words it gives each source beside the codes of `kiosk.sync.errors`: ``newer``, ``same``,
``incomplete`` (some of what this kiosk needs is missing), ``empty`` (no publication in it) and
``unreachable``.
"""

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from kiosk.releases.errors import ReleaseError
from kiosk.releases.state import Floor, read_floor, read_quarantine
from kiosk.sync import floors, here, offer
from kiosk.sync.errors import MissingError, NotTrustedError, OlderError, SyncError, UnavailableError
from kiosk.sync.folder import Folder
from kiosk.sync.holding import Holding, estimate, holding
from kiosk.sync.kit import Kit
from kiosk.sync.looking import Look, Memory
from kiosk.sync.offer import Offer
from kiosk.sync.refresh import Refreshed
from kiosk.sync.resident import DONE, FAILED, NOT_TRUSTED, UNAVAILABLE
from kiosk.sync.source import NEWEST, Source

_USABLE = ("newer", "same", "incomplete", "empty", "quarantined")
_PARTS = ("metadata", "targets", "blob", "delta")


@dataclass(frozen=True, slots=True)
class Seen:
    """What one source holds; `seq`, `published_at` (ISO), `bytes`, `complete`: None if not known.

    `bytes` are those that this kiosk would fetch (of a web source, without the media), `complete`
    says that every file of the release is there with its hash (never known of a web source).
    """

    source: str
    code: str
    text: str
    seq: int | None = None
    published_at: str | None = None
    bytes: int | None = None
    complete: bool | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    trusted: bytes
    floor: Floor | None
    quarantined: Mapping[str, str]
    manifests: Mapping[str, bytes]


def survey(kit: Kit) -> int:
    """Tell of each source what it holds, and return the exit code; nothing on the disk changes."""
    try:
        trusted = here.root_of(kit.data)
        floor = read_floor(kit.data) or floors.recovered(kit.data, trusted)
        known = _Known(
            trusted,
            floor,
            here.left(kit.data) | read_quarantine(kit.data),
            here.known_manifests(kit.data),
        )
    except (SyncError, ReleaseError, OSError) as error:
        code = error.code if isinstance(error, SyncError) else "failed"
        kit.tell("problem", code=code, text=str(error))
        kit.tell("done", result=code, seq=0)
        return NOT_TRUSTED if isinstance(error, NotTrustedError) else FAILED
    all_ = []
    for source in kit.sources:
        kit.tell("looking", source=source.name)
        all_.append(_seen(kit, source, known))
        kit.tell("offer", **asdict(all_[-1]))
    best = max(all_, key=_worth, default=Seen("", "unreachable", ""))
    kit.tell("done", result=best.code, seq=best.seq or 0)
    if best.code in _USABLE:
        return DONE
    return UNAVAILABLE if best.code in ("unreachable", "portal") else NOT_TRUSTED


def _worth(seen: Seen) -> tuple[bool, bool, int]:
    return (seen.code in ("newer", "same"), seen.code in _USABLE, seen.seq or 0)


def _seen(kit: Kit, source: Source, known: _Known) -> Seen:
    blank = Seen(source.name, "", "")
    try:
        with tempfile.TemporaryDirectory(prefix="tappa-look-") as bench:
            return _judged(kit, source, known, Path(bench))
    except MissingError as error:
        code = _of_missing(source)
        return replace(blank, code=code, text=_EMPTY if code == "empty" else str(error))
    except UnavailableError as error:
        code = "portal" if error.code == "portal" else "unreachable"
        return replace(blank, code=code, text=str(error))
    except SyncError as error:
        return replace(blank, code=error.code, text=str(error))
    except (ReleaseError, OSError) as error:
        return replace(blank, code="failed", text=f"{source.name}: {error}")


_EMPTY = "It holds no publication."


def _of_missing(source: Source) -> str:
    """Return what a store is in which something was looked for in vain."""
    if not isinstance(source, Folder):
        return "empty"
    root = Path(source.name)
    with suppress(OSError):
        if (root / NEWEST).exists() or any((root / part).exists() for part in _PARTS):
            return "incomplete"
        if root.is_dir():
            return "empty"
    return "unreachable"


def _judged(kit: Kit, source: Source, known: _Known, bench: Path) -> Seen:
    try:
        seen = _refreshed(kit, source, known, bench / "cache", kit.data / "tuf" / "metadata")
    except OlderError as error:
        return _old(kit, source, known, bench / "blank", error)
    keys = floors.keys_of(seen.root)
    wanted = offer.best_of(seen.manifests, kit.town, kit.kiosk)
    if wanted is None:
        return Seen(source.name, "empty", "It holds nothing for this kiosk.")
    told = _told(source, wanted)
    try:
        floors.check(known.floor, keys, wanted.manifest)
        offer.check(wanted, known.quarantined)
    except SyncError as error:
        return replace(told, code=error.code, text=str(error))
    held = _held(kit, source, wanted, bench)
    if held.complete is False and _of_missing(source) == "unreachable":
        raise UnavailableError(f"{source.name} is not there any more.")
    told = replace(told, bytes=held.bytes, complete=held.complete)
    if here.is_here(kit.data, wanted):
        return replace(told, code="same", text=f"This kiosk has release {wanted.id} already.")
    if held.lack:
        missing = isinstance(held.lack, MissingError)
        code = _of_missing(source) if missing else held.lack.code
        return replace(told, code=code, text=str(held.lack))
    return replace(told, code="newer", text=f"It holds release {wanted.id}, which is newer.")


def _refreshed(
    kit: Kit, source: Source, known: _Known, cache: Path, from_: Path | None
) -> Refreshed:
    """Go through the metadata, with a copy of what this kiosk remembers `from_` before."""
    cache.mkdir()
    if from_:
        with suppress(OSError, shutil.Error):  # sync may be writing there: the floors hold anyway
            shutil.copytree(from_, cache, symlinks=True, dirs_exist_ok=True)
    look = Look(source, Memory(), cache, known.trusted, known.manifests)
    seen = look.look(kit.now(), floors.time_of(known.floor))
    assert seen is not None  # nobody has asked it before
    return seen


def _old(kit: Kit, source: Source, known: _Known, blank: Path, error: OlderError) -> Seen:
    """Tell which one it is that is older; signed it must be, and from when is worth knowing."""
    told = Seen(source.name, error.code, str(error))
    with suppress(SyncError):
        seen = _refreshed(kit, source, known, blank, None)
        wanted = offer.best_of(seen.manifests, kit.town, kit.kiosk)
        if wanted:
            return replace(_told(source, wanted), code=error.code, text=str(error))
    return told


def _told(source: Source, wanted: Offer) -> Seen:
    published: datetime | None = wanted.manifest.published_at
    return Seen(
        source.name,
        "",
        "",
        seq=wanted.manifest.seq,
        published_at=published.isoformat() if published else None,
    )


def _held(kit: Kit, source: Source, wanted: Offer, bench: Path) -> Holding:
    if not isinstance(source, Folder):
        return estimate(kit.data, wanted)
    told = [0]

    def tell(got: int, of: int) -> None:
        percent = got * 100 // max(of, 1)
        if percent >= told[0] + 5:
            told[0] = percent
            kit.tell("checking", source=source.name, got=got, of=of)

    return holding(kit.data, wanted, source, bench, tell)
