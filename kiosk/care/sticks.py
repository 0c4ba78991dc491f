"""Which sticks are in this machine, by the patterns of folders among the sources."""

import os
from contextlib import suppress
from dataclasses import dataclass
from glob import has_magic
from pathlib import Path, PurePath

from kiosk.settings import source_names

NEWEST = "metadata/timestamp.json"
"""What changes in a store with every publication (`kiosk.releases.published`)."""

INNER = "tappa"
"""The folder for a publication on a stick that holds other things too."""

MOUNTED = Path("/run/tappa/sticks")
"""Where an installation by deploy/linux/install mounts sticks; a mere folder there is none."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick: where it is, whether it can be written to, what tells it apart.

    `mark` is another one when something new was put on it, and "" without a publication; `inner` is
    the folder on it that holds the publication, "" where that is the stick itself.
    """

    path: Path
    writable: bool
    mark: str = ""
    inner: str = ""

    @property
    def store(self) -> Path:
        """Where its publication is."""
        return self.path / self.inner

    @property
    def name(self) -> str:
        """What people call it: the name it was given, or that of its device."""
        return self.path.name


def patterns(sources: str) -> list[str]:
    """Return the patterns in the setting `sources`, where sticks appear."""
    names = [name for name in source_names(sources) if has_magic(name) and "://" not in name]
    return [str(Path(name).expanduser()) for name in names]


def is_stick(name: str, sources: str) -> bool:
    """Return whether the source called `name` is a folder where sticks appear."""
    path = PurePath(name)
    paths = (path, path.parent) if path.name == INNER else (path,)
    return any(one.match(pattern) for one in paths for pattern in patterns(sources))


def sticks(sources: str, mounted: Path = MOUNTED) -> list[Stick]:
    """Return the sticks that are in; one that is just being pulled out is not.

    Args:
        sources: the setting.
        mounted: the folder in which a stick is a mount point.
    """
    found: dict[Path, Stick] = {}
    for pattern in patterns(sources):
        path = Path(pattern)
        with suppress(OSError):
            for each in sorted(Path(path.anchor or ".").glob(str(path.relative_to(path.anchor)))):
                with suppress(OSError):
                    if each.is_mount() if each.parent == mounted else each.is_dir():
                        found[each] = _stick(each)
    return list(found.values())


def _stick(path: Path) -> Stick:
    writable = os.access(path, os.W_OK)
    if hasattr(os, "statvfs"):  # root may write everywhere, but not where nobody can
        writable = writable and not os.statvfs(path).f_flag & os.ST_RDONLY
    for inner in ("", INNER):
        with suppress(OSError):
            facts = (path / inner / NEWEST).stat()
            mark = f"{facts.st_dev} {facts.st_size} {facts.st_mtime_ns}"
            return Stick(path, writable, mark, inner)
    return Stick(path, writable)
