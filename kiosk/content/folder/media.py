"""Media files: what they are, measured from their bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from kiosk.content.errors import MediaError
from kiosk.content.folder.layout import MEDIA
from kiosk.content.folder.svg import svg_size

_SIZELESS_JPEG = frozenset({0xC4, 0xC8, 0xCC})


@dataclass(frozen=True, slots=True)
class Measured:
    """The columns of an asset that its file decides."""

    sha256: str
    size: int
    mime: str
    width: int
    height: int


def below_media(folder: Path, file: str) -> Path:
    """Return the path of `file` below ``media/``; MediaError if it leads elsewhere."""
    base = (folder / MEDIA).resolve()
    parts = PurePosixPath(file)
    if "\\" in file or ":" in file or parts.is_absolute() or ".." in parts.parts:
        raise MediaError("must be a path below media/, with “/” between folders")
    path = (base / parts).resolve()
    if not path.is_relative_to(base):
        raise MediaError("leads out of media/")
    return path


def measured(path: Path) -> Measured:
    """Return what a media file is; MediaError if it is no sound SVG, PNG, JPEG or WebP."""
    if path.suffix not in _KINDS:
        raise MediaError("only .svg, .png, .jpg, .jpeg and .webp are allowed")
    if not path.is_file():
        raise MediaError("there is no such file in media/")
    mime, size_of = _KINDS[path.suffix]
    data = path.read_bytes()
    try:
        width, height = size_of(data)
    except (IndexError, ValueError) as error:
        raise MediaError(f"this is not a sound {mime} file") from error
    if min(width, height) < 1:
        raise MediaError(f"this is not a sound {mime} file")
    return Measured(sha256(data).hexdigest(), len(data), mime, width, height)


def _big(data: bytes, start: int, length: int) -> int:
    if start + length > len(data):
        raise ValueError("cut off")
    return int.from_bytes(data[start : start + length], "big")


def _little(data: bytes, start: int, length: int) -> int:
    if start + length > len(data):
        raise ValueError("cut off")
    return int.from_bytes(data[start : start + length], "little")


def _png_size(data: bytes) -> tuple[int, int]:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        raise ValueError("no PNG")
    return _big(data, 16, 4), _big(data, 20, 4)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    at = 2
    while data[at] == 0xFF:
        kind = data[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in _SIZELESS_JPEG:
            return _big(data, at + 7, 2), _big(data, at + 5, 2)
        at += 1 if kind == 0xFF else 2 + _big(data, at + 2, 2)
    raise ValueError("no frame")


def _webp_size(data: bytes) -> tuple[int, int]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP")
    match data[12:16]:
        case b"VP8X":
            return _little(data, 24, 3) + 1, _little(data, 27, 3) + 1
        case b"VP8L":
            bits = _little(data, 21, 4)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(data, 26, 2) & 0x3FFF, _little(data, 28, 2) & 0x3FFF
    raise ValueError("no picture")


_KINDS: dict[str, tuple[str, Callable[[bytes], tuple[int, int]]]] = {
    ".svg": ("image/svg+xml", svg_size),
    ".png": ("image/png", _png_size),
    ".jpg": ("image/jpeg", _jpeg_size),
    ".jpeg": ("image/jpeg", _jpeg_size),
    ".webp": ("image/webp", _webp_size),
}
