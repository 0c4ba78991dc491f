"""Pictures, rasterised once at the size they are shown, from a release or from the application.

A picture id is ``MODE/DAY,NIGHT,X,Y,ZOOM``: MODE ``day`` or ``night``; DAY and NIGHT are media
files ``SHA256.SUFFIX`` (NIGHT may be empty), or for the application's own drawings ``FOLDER:NAME``;
X and Y (0 to 1) are the point that stays in sight, ZOOM 1 shows as much as the shape allows, and 0
the whole picture with clear ground around it. Codes for a phone have ids of their own (`qr`).
"""

import hashlib
import logging
import os
import re
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock, get_ident

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.paths import shipped
from kiosk.releases.durable import sha256_of
from kiosk.screen.qr import PREFIX, draw_code, text_of

log = logging.getLogger(__name__)

KEPT_BYTES = 40 * 1024 * 1024
"""Rasterised pictures that stay in memory; a poster of half a 1080p screen takes 4 MB."""

SHIPPED = {"landscape": ("resources", "images", "landscapes"), "map": ("resources", "map")}
STAND_IN = "landscape:hill"
"""The drawing that is shown where a poster is broken or lost."""
_SHA256 = re.compile("[0-9a-f]{64}")

Media = Callable[[str], Path]
"""Gives the path of a media file ``SHA256.SUFFIX`` of the release on show."""


class Pictures(QQuickImageProvider):
    """Draws pictures for QML, from memory, from the cache on disk, or anew.

    Args:
        cache: folder of rasterised pictures; it may be deleted at any time.
        media: finds a media file; tests pass their own.
    """

    def __init__(self, cache: Path, media: Media) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._cache = cache
        self._media = media
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._stand_ins: set[str] = set()
        self._lock = Lock()

    @property
    def media(self) -> Media:
        """Finds the media files of the release on show; with another, broken ones are tried again.

        Pictures are named by what is in them, so that the others stay.
        """
        return self._media

    @media.setter
    def media(self, media: Media) -> None:
        self._media = media
        with self._lock:
            for name in self._stand_ins:
                self._kept.pop(name, None)
            self._stand_ins.clear()

    def requestImage(self, id_: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture at the requested size."""
        image = self.picture(id_, requested)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def ready(self, id_: str, size: QSize) -> bool:
        """Return whether a picture lies in memory at a size."""
        with self._lock:
            return key(id_, size) in self._kept

    def picture(self, id_: str, size: QSize) -> QImage:
        """Return a picture at a size, from wherever it is at hand.

        A broken one is logged, and the application's own landscape stands in for it; where nothing
        is cut off (ZOOM 0: a mark on clear ground) it is an empty field.
        """
        if size.width() <= 0 or size.height() <= 0:
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        name = key(id_, size)
        with self._lock:
            if name in self._kept:
                self._kept.move_to_end(name)
                return self._kept[name]
        image = self._drawn(id_, size, name)
        with self._lock:
            self._kept[name] = image
            while sum(kept.sizeInBytes() for kept in self._kept.values()) > KEPT_BYTES:
                self._kept.popitem(last=False)
        return image

    def _drawn(self, id_: str, size: QSize, name: str) -> QImage:
        mode, _, rest = id_.partition("/")
        if rest.startswith(PREFIX):
            return draw_code(text_of(rest), size)
        day, night, x, y, zoom = rest.split(",")
        path = self._file(day, night, mode)
        stamp = f"{name}|{path}|{path.stat().st_mtime_ns if path.is_file() else 0}"
        cached = self._cache / f"{hashlib.sha256(stamp.encode()).hexdigest()[:32]}.png"
        image = QImage(str(cached))
        if not image.isNull():
            return image.convertToFormat(
                QImage.Format.Format_ARGB32_Premultiplied
                if image.hasAlphaChannel()
                else QImage.Format.Format_RGB32
            )
        place = float(x), float(y), float(zoom)
        if not is_whole(path) or (drawn := draw(path, size, *place)) is None:
            log.warning("picture %s cannot be drawn", path.name)
            with self._lock:
                self._stand_ins.add(name)
            stand_in = draw(self._file(STAND_IN, "", mode), size, *place) if place[2] else None
            return closed(stand_in or _clear(size))
        image = closed(drawn)
        self._keep_on_disk(image, cached)
        return image

    def _file(self, day: str, night: str, mode: str) -> Path:
        folder, _, name = day.rpartition(":")
        if folder:
            return shipped(*SHIPPED[folder], f"{name}{'-night' if mode == 'night' else ''}.svg")
        return self._media(night if night and mode == "night" else day)

    def _keep_on_disk(self, image: QImage, cached: Path) -> None:
        part = cached.with_suffix(f".{os.getpid()}-{get_ident()}.part")
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            if image.save(str(part), "PNG", 80):  # type: ignore[call-overload] # PYSIDE: wants str
                part.replace(cached)
        except OSError as error:
            log.warning("a picture could not be cached: %s", error)


def key(id_: str, size: QSize) -> str:
    """Return what names a picture at a size, on the shelf and in memory."""
    return f"{id_}@{size.width()}x{size.height()}"


def closed(image: QImage) -> QImage:
    """Return a picture without an alpha channel where nothing shines through.

    Qt then shows the very pixels that lie here instead of a copy, and lays them without blending.
    """
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    pixels, width, step = bytes(alpha.constBits()), alpha.width(), alpha.bytesPerLine()
    if all(
        pixels.count(b"\xff", at, at + width) == width
        for at in range(0, step * alpha.height(), step)
    ):
        return image.convertToFormat(QImage.Format.Format_RGB32)
    return image


def is_whole(path: Path) -> bool:
    """Return whether a file that is named by its SHA-256 holds what it says; others do."""
    if _SHA256.fullmatch(path.stem) is None:
        return True
    try:
        return sha256_of(path) == path.stem
    except OSError:  # gone, or the disk cannot read it
        return False


def draw(path: Path, size: QSize, x: float, y: float, zoom: float) -> QImage | None:
    """Return a picture file cropped to a size around a point; None when it is broken."""
    image = _clear(size)
    svg = QSvgRenderer(str(path)) if path.suffix == ".svg" else None
    raster = QImage() if svg else QImageReader(str(path)).read()
    whole = svg.defaultSize() if svg else raster.size()
    if whole.width() <= 0 or whole.height() <= 0:
        return None
    shares = size.width() / whole.width(), size.height() / whole.height()
    scale = max(shares) * zoom if zoom else min(shares) * 0.92
    width, height = whole.width() * scale, whole.height() * scale
    left, top = (size.width() - width) / 2, (size.height() - height) / 2
    if zoom:
        left = min(0.0, max(size.width() - width, size.width() / 2 - x * width))
        top = min(0.0, max(size.height() - height, size.height() / 2 - y * height))
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    if svg:
        svg.render(painter, QRectF(left, top, width, height))
    else:
        painter.drawImage(QRectF(left, top, width, height), raster)
    painter.end()
    return image


def _clear(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
