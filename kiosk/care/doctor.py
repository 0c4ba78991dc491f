"""The verb ``kiosk doctor``: what is wrong with this kiosk, and what to do about it."""

import json
import os
import shutil
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from kiosk.care.findings import Check, finding, is_known
from kiosk.care.installation import examine_installation
from kiosk.care.light import GREEN, RED
from kiosk.care.live import Live
from kiosk.care.machine_checks import memory, network, pin, screen, sound, touch
from kiosk.care.place import settled
from kiosk.care.plainly import amount, english_time, italian_time
from kiosk.releases.errors import ReleaseError
from kiosk.releases.fingerprint import fingerprint
from kiosk.releases.state import read_floor, read_pointer
from kiosk.releases.store import active_release, read_store
from kiosk.releases.sync_status import SyncStatus, read_status
from kiosk.releases.trust import is_demo, trusted_root
from kiosk.settings import Settings, load

DONE, FAILED = 0, 1

NEWS_OLD, NEWS_VERY_OLD = timedelta(days=1), timedelta(days=7)
DISK_LOW_MB, DISK_FULL_MB = 500, 20


def doctor(args: Namespace) -> int:
    """Print every finding; 1 when a light is red."""
    found = settled(load(args.config, {"data": args.data}))
    checks = examine(found, datetime.now(UTC))
    ok = all(check.light != RED for check in checks)
    if args.json:
        value = {"ok": ok, "checks": [_told(check) for check in checks]}
        print(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        _print(checks, found)
    return DONE if ok else FAILED


def examine(found: Settings, now: datetime, live: Live | None = None) -> list[Check]:
    """Look at everything; nothing is changed, and nothing is asked of the network.

    A screen that runs tells how it is in `live`; without it the system is asked what it can say.
    """
    data, status = found.data, read_status(found.data)
    return [
        _content(data, status),
        _age(status, now),
        network(found.sources, status),
        _clock(data, status, now, live),
        _disk(data, status),
        memory(live),
        screen(live, data),
        touch(live),
        sound(),
        _trust(data),
        *_sources(found, status),
        *_state(data),
        pin(data),
        *examine_installation(data),
    ]


def _content(data: Path, status: SyncStatus | None) -> Check:
    release = active_release(data)
    if release is None:
        return finding("content", "none")
    if status and status.damage:
        return finding("content", "damaged", seq=release.seq, detail=status.damage[0])
    if release.seq == 0:
        return finding("content", "factory")
    pointer = read_pointer(data)
    return finding("content", "trial" if pointer and pointer.trial else "good", seq=release.seq)


def _age(status: SyncStatus | None, now: datetime) -> Check:
    if status is None or status.verified_at is None:
        return finding("age", "never")
    if status.expires_at and status.expires_at < now:
        return finding("age", "expired", day=f"{status.expires_at:%Y-%m-%d}")
    age = max(now - status.verified_at, timedelta())
    what = "good" if age < NEWS_OLD else "old" if age < NEWS_VERY_OLD else "very-old"
    return finding("age", what, age_it=_span(age, _ITALIAN), age_en=_span(age, _ENGLISH))


def _trust(data: Path) -> Check:
    try:
        root = trusted_root(data)
        if root is None:
            return finding("trust", "none")
        words = fingerprint(root)
    except (OSError, ReleaseError):
        return finding("trust", "damaged")
    return finding("trust", "demo" if is_demo(root) else "good", words=words)


def _sources(found: Settings, status: SyncStatus | None) -> Iterator[Check]:
    if status is None or not status.sources:
        yield finding("source", "unasked" if found.sources else "unset")
        return
    trouble = [source for source in status.sources if source.code not in _WELL]
    for source in trouble:
        what = source.code if is_known("source", source.code) else "other"
        yield finding("source", what, name=source.name, word=source.code)
    if not trouble:
        yield finding("source", "good")


def _clock(data: Path, status: SyncStatus | None, now: datetime, live: Live | None) -> Check:
    floor = read_floor(data)
    if floor and now.timestamp() < floor.time:
        what = "behind"
    elif status and status.clock_suspect:
        what = "suspect"
    else:
        what = "unconfirmed" if live is not None and live.clock_trusted is False else "good"
    year = what != "good"  # a clock without a battery may be years away
    shown = {"now_it": italian_time(now, year=year), "now_en": english_time(now, year=year)}
    return finding("clock", what, **shown)


def _disk(data: Path, status: SyncStatus | None) -> Check:
    there = next(folder for folder in (data, *data.absolute().parents) if folder.is_dir())
    free = shutil.disk_usage(there).free // 1_000_000
    if not os.access(there, os.W_OK):
        return finding("disk", "read-only")
    if free < DISK_FULL_MB or (status and status.result == "disk-low"):
        return finding("disk", "full", free=amount(free))
    return finding("disk", "low" if free < DISK_LOW_MB else "good", free=amount(free))


def _state(data: Path) -> Iterator[Check]:
    bad = [release for release in read_store(data).releases if release.quarantined]
    for release in bad[:1]:
        yield finding("state", "quarantined", seq=release.seq)
    if (data / "state.db").exists() and read_pointer(data) is None:
        yield finding("state", "damaged")
    elif (data / "state.db.damaged").exists():
        yield finding("state", "rebuilt")
    elif not bad:
        yield finding("state", "good")


_WELL = ("ok", "no-root", "trial", "quarantined", "disk-low")
_Words = tuple[tuple[str, str], ...]
_ENGLISH: _Words = (("day", "days"), ("hour", "hours"), ("minute", "minutes"))
_ITALIAN: _Words = (("giorno", "giorni"), ("ora", "ore"), ("minuto", "minuti"))
_MOMENT: Mapping[_Words, str] = MappingProxyType(
    {_ENGLISH: "less than a minute", _ITALIAN: "meno di un minuto"}
)


def _span(age: timedelta, words: _Words) -> str:
    minutes = int(age.total_seconds()) // 60
    for size, (one, many) in zip((1440, 60, 1), words, strict=True):
        if minutes >= size:
            number = minutes // size
            return f"{number} {one if number == 1 else many}"
    return _MOMENT[words]


def _told(check: Check) -> dict[str, str]:
    return {name: value for name, value in asdict(check).items() if name != "what"}


def _print(checks: list[Check], found: Settings) -> None:
    for check in checks:
        print(f"{check.light:6}  {check.code:8} {check.text_it}")
        print(f"{'':17}{check.text_en}")
        if check.light != GREEN:
            print(f"{'':17}→ {check.remedy_it}\n{'':17}→ {check.remedy_en}")
    print()
    for item in fields(found):
        if item.name != "origins":
            origin = found.origins.get(item.name, "default")
            print(f"{item.name} = {getattr(found, item.name)}  ({origin})")
