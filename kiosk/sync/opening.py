"""Sources as people write them: addresses, folders, and patterns for where sticks appear."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from glob import has_magic
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.settings import SettingsError
from kiosk.sync.folder import Folder
from kiosk.sync.pace import Bandwidth
from kiosk.sync.source import NEWEST, Source
from kiosk.sync.web import Limits, Web


def check(names: Iterable[str]) -> None:
    """Raise SettingsError for a source that can never be one."""
    for name in names:
        parts = urlsplit(name)
        if "://" in name and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise SettingsError(
                f"sources: {name} is neither an http:// or https:// address nor a folder"
            )


INNER = "tappa"
"""The folder for the store on a stick that holds other things too (docs/publishing.md)."""


class Sources:
    """The sources of one run of sync; web sources keep their connections between cycles."""

    def __init__(
        self, names: Sequence[str], bandwidth: Bandwidth, limits: Limits | None = None
    ) -> None:
        check(names)
        self._names = names
        self._web = {
            name: Web(name, bandwidth, limits) for name in names if urlsplit(name).hostname
        }

    def now(self) -> list[Source]:
        """Return the sources in their order; a pattern stands for every store it finds."""
        found: list[Source] = []
        for name in self._names:
            if name in self._web:
                found.append(self._web[name])
            elif has_magic(name):
                found += [Folder(path) for path in _stores(name)]
            else:
                found.append(Folder(Path(name).expanduser()))
        return found

    def sticks(self) -> dict[Path, str]:
        """Return the stores that patterns find just now, and what tells that one has changed."""
        patterns = [name for name in self._names if has_magic(name) and name not in self._web]
        paths = (path for name in patterns for path in _stores(name))
        return {path: mark for path in paths if (mark := _mark(path))}

    def close(self) -> None:
        """Close the connections."""
        for web in self._web.values():
            web.close()


def _stores(pattern: str) -> list[Path]:
    """Return the stores in what matches: there, or in a folder `INNER` of it."""
    path = Path(pattern).expanduser()
    start = Path(path.anchor or ".")
    found: list[Path] = []
    with suppress(OSError):  # a stick that is just being pulled out
        found = sorted(start.glob(str(path.relative_to(path.anchor))))
    places = ((one, one / INNER) for one in found)
    return [store for store in (next(filter(_mark, both), None) for both in places) if store]


def _mark(path: Path) -> str:
    """Return what changes with the store at `path`; "" where none can be seen."""
    with suppress(OSError):
        facts = (path / NEWEST).stat()
        return f"{facts.st_dev} {facts.st_ino} {facts.st_size} {facts.st_mtime_ns}"
    return ""
