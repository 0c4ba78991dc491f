"""Sources as people write them: addresses, folders, and patterns for where sticks appear."""

from collections.abc import Iterable, Sequence
from glob import has_magic
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.settings import SettingsError
from kiosk.sync.folder import Folder
from kiosk.sync.pace import Bandwidth
from kiosk.sync.source import NEWEST, Source
from kiosk.sync.web import Limits, Web


def in_words(setting: str) -> list[str]:
    """Return the sources in the setting `sources`: separated by commas or line ends."""
    return [part.strip() for part in setting.replace("\n", ",").split(",") if part.strip()]


def check(names: Iterable[str]) -> None:
    """Raise SettingsError for a source that can never be one."""
    for name in names:
        parts = urlsplit(name)
        if "://" in name and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise SettingsError(
                f"sources: {name} is neither an http:// or https:// address nor a folder"
            )


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
                pattern = Path(name).expanduser()
                start = Path(pattern.anchor or ".")
                paths = sorted(start.glob(str(pattern.relative_to(pattern.anchor))))
                found += [Folder(path) for path in paths if (path / NEWEST).exists()]
            else:
                found.append(Folder(Path(name).expanduser()))
        return found

    def close(self) -> None:
        """Close the connections."""
        for web in self._web.values():
            web.close()
