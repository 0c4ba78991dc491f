"""Files that are cut off or hold a wrong bit."""

from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from kiosk.releases.store import active_release
from tests.faults.field.disks import BUILD
from tests.faults.field.field import Fault, Field
from tests.faults.field.processes import START, UNHARMED

Spoil = Callable[[bytes], bytes]


def cut(content: bytes) -> bytes:
    """Lose the second half."""
    return content[: len(content) // 2]


def flip(content: bytes) -> bytes:
    """Turn one bit in every 4 KB, from the first block on."""
    random, spoiled = Random(7), bytearray(content)
    for at in range(0, len(spoiled), 4096):
        place = min(len(spoiled) - 1, at + random.randrange(4096))
        spoiled[place] ^= 1 << random.randrange(8)
    return bytes(spoiled)


def _spoil(files: Iterable[Path], how: Spoil) -> None:
    for file in list(files):
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(how(file.read_bytes()))


def _at_start(what: Callable[[Field], Iterable[Path]], how: Spoil) -> Callable[[Field], float]:
    def strike(field: Field) -> float:
        _spoil(what(field), how)
        spent = field.start()
        field.kiosk.visit()
        return spent

    return strike


def _running(what: Callable[[Field], Iterable[Path]], how: Spoil) -> Callable[[Field], float]:
    def strike(field: Field) -> float:
        field.start()
        return field.unharmed(lambda: _spoil(what(field), how))

    return strike


def _named(*patterns: str) -> Callable[[Field], Iterable[Path]]:
    return lambda field: (file for pattern in patterns for file in field.data.glob(pattern))


def _shown(field: Field) -> Iterable[Path]:
    release = active_release(field.data)
    return [release.database] if release else []


def _cold(what: Callable[[Field], Iterable[Path]], how: Spoil) -> Callable[[Field], float]:
    """Spoil files that are read only where no cache holds what was made of them."""

    def strike(field: Field) -> float:
        for file in field.data.glob("cache/**/*"):
            if file.is_file():
                file.unlink()
        return _at_start(what, how)(field)

    return strike


_BOTH = (("cut off", cut), ("wrong bits", flip))
_EVERY = _named("releases/*/content.db")
FAULTS = (
    *(Fault(f"state.db: {n}, at start", START, _at_start(_named("state.db"), h)) for n, h in _BOTH),
    Fault("state.db: wrong bits while running", UNHARMED, _running(_named("state.db"), flip)),
    *(
        Fault(f"care.db, one copy: {n}, at start", START, _at_start(_named("care.db"), h))
        for n, h in _BOTH
    ),
    Fault(
        "care.db, one copy: wrong bits while running", UNHARMED, _running(_named("care.db"), flip)
    ),
    Fault(
        "care.db, both copies: wrong bits, at start",
        START,
        _at_start(_named("care.db", "care.copy.db"), flip),
        pin=False,
    ),
    *(Fault(f"shown content.db: {n}, at start", START, _at_start(_shown, h)) for n, h in _BOTH),
    *(
        Fault(f"shown content.db: {n} while running", UNHARMED, _running(_shown, h))
        for n, h in _BOTH
    ),
    *(Fault(f"every content.db: {n}, no cache", BUILD, _cold(_EVERY, h)) for n, h in _BOTH),
    *(Fault(f"every picture: {n}, no cache", 5.0, _cold(_named("blobs/*/*"), h)) for n, h in _BOTH),
    *(
        Fault(f"every file of the cache: {n}, at start", 5.0, _at_start(_named("cache/**/*"), h))
        for n, h in _BOTH
    ),
    *(
        Fault(f"search index: {n}, at start", START, _at_start(_named("derived/*/*"), h))
        for n, h in _BOTH
    ),
    Fault(
        "day file of visits: cut off in its last line",
        START,
        _at_start(_named("visits/*.jsonl"), lambda content: content[:-9]),
        lost=1,
    ),
    Fault("factory.json, sync.json, keeper.json: cut off", BUILD, _at_start(_named("*.json"), cut)),
)
