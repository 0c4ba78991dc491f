"""The cover: a picture of the whole glass at rest, kept for the next start."""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtGui import QImage

log = logging.getLogger(__name__)

_HEADER = 54
"""Bytes of a BMP file before its pixels, which take four bytes each."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cover is a picture of; another town, size or release needs another cover."""

    release: str
    town: str
    width: int
    height: int
    night: str


class CoverStore:
    """Keeps the cover in the cache; it may be deleted at any time.

    Args:
        cache: the folder it lies in.
    """

    def __init__(self, cache: Path) -> None:
        self._picture = cache / "cover.bmp"
        self._facts = cache / "cover.json"

    def address(self, town: str, width: int, height: int, night: str) -> str:
        """Return the address of the cover for this place and size, "" when there is none."""
        facts = self._read()
        if facts is None or (facts.town, facts.width, facts.height, facts.night) != (
            town,
            width,
            height,
            night,
        ):
            return ""
        return self._picture.as_uri()

    def fits(self, shown: Shown) -> bool:
        """Return whether the cover shows this already."""
        return self._read() == shown

    def keep(self, image: QImage, shown: Shown) -> None:
        """Keep a picture for the next start; a disk that refuses costs only the cover."""
        part = self._picture.with_suffix(".part")
        try:
            self._picture.parent.mkdir(parents=True, exist_ok=True)
            self._facts.unlink(missing_ok=True)
            flat = image.convertToFormat(QImage.Format.Format_RGB32)
            if not flat.save(str(part), "BMP"):  # type: ignore[call-overload] # wants str
                raise OSError(f"{part} could not be written")
            part.replace(self._picture)
            self._facts.write_text(json.dumps(asdict(shown)), encoding="utf-8")
        except OSError as error:
            log.warning("the cover could not be kept: %s", error)

    def _read(self) -> Shown | None:
        try:
            shown = Shown(**json.loads(self._facts.read_text(encoding="utf-8")))
            # Qt shows what is left of a file that was cut off, and black for the rest.
            whole = self._picture.stat().st_size == _HEADER + 4 * shown.width * shown.height
            return shown if whole else None
        except (OSError, ValueError, TypeError):
            return None
