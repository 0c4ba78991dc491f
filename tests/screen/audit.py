"""What eyes and fingers need of a page: size of what is touched, reach, contrast as drawn."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.screen.glass import Glass, accessible_name, scene_rect
from tests.screen.layout import Fault, is_text, name, opaque, painted

TARGET_MM, KEY_MM = 20.0, 15.0
"""Least side of what is touched; of the keys of the keyboard on the smallest panel."""
SMALLEST_INCHES = 15.6
WORDS, SIGNS = 7.0, 3.0
"""Least contrast of words, and of signs that carry meaning (WCAG 2.2, 1.4.6 and 1.4.11)."""
UPPER = 0.4
"""The share of the glass above which nothing has to be touched."""
_ROUNDING_MM = 0.3
_AFAR = 72
_SOLID, _SHARE = 0.02, 0.06
"""An ink, and a ground, counts when so much of what is drawn has it."""


def audit(glass: Glass, inches: float) -> list[Fault]:
    """Return every target too small or too high, and everything too pale, on the page in sight."""
    return [*targets(glass, inches), *pale(glass)]


def targets(glass: Glass, inches: float) -> Iterable[Fault]:
    """Yield every control that a finger may miss or not reach."""
    for control in glass.controls():
        if not opaque(control):
            continue
        rect = scene_rect(control)
        least = KEY_MM if _is_key(control) and inches <= SMALLEST_INCHES else TARGET_MM
        side = min(rect.width(), rect.height()) / glass.millimetre
        if side < least - _ROUNDING_MM:
            yield Fault("too small to touch", f"{_called(control)} {side:.1f} mm")
        high = rect.bottom() <= UPPER * glass.window.height()
        if high and not _moves(control, lists=not glass.visit.manner.low_reach):
            yield Fault("too high to reach", _called(control))


def _is_key(control: QQuickItem) -> bool:
    return control.property("key_") is True or "Key" in control.metaObject().className()


def _moves(control: QQuickItem, *, lists: bool) -> bool:
    """Return whether a control is on something that is moved: the map, or one of the `lists`.

    The first row of a list may lie high; low reach brings that down too.
    """
    parent = control.parentItem()
    while parent is not None:
        if "Surface" in parent.metaObject().className():
            return True
        if lists and parent.inherits("QQuickFlickable"):
            return True
        parent = parent.parentItem()
    return False


def _called(control: QQuickItem) -> str:
    return f"“{accessible_name(control)}” {name(control)}"


def pale(glass: Glass, drawn: QImage | None = None) -> Iterable[Fault]:
    """Yield every text and sign that stands out too little; `drawn` is the glass as it is."""
    marks = [(item, view) for item in glass.shown() if (view := _sight(item, glass)) is not None]
    with_marks = drawn or grab(glass)
    with _hidden([item for item, _ in marks]):
        without = grab(glass)
    for item, rect in marks:
        words = is_text(item)
        found = contrast(with_marks, without, rect, outlined=words and _outlined(item))
        if found is not None and found < (WORDS if words else SIGNS) - 0.05:
            what = "words too pale" if words else "a sign too pale"
            yield Fault(what, f"{name(item)} {item.property('name') or ''} {found:.1f}")


def _outlined(text: QQuickItem) -> bool:
    # PySide cannot convert the enumerations of Text; QML can.
    return QQmlExpression(qmlContext(text), text, "style === Text.Outline").evaluate()[0] is True


def _sight(item: QQuickItem, glass: Glass) -> QRect | None:
    """Return where a text or a sign can be seen; None where it says nothing, or is fading out."""
    is_sign = item.metaObject().className().startswith("Icon_")
    if not (is_sign or (is_text(item) and str(item.property("text")).strip())):
        return None
    if not item.isEnabled() or not opaque(item) or _ornament(item):
        return None
    rect = painted(item) if is_text(item) else scene_rect(item)
    rect = rect.intersected(QRectF(0, 0, glass.window.width(), glass.window.height()))
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            rect = rect.intersected(scene_rect(parent))
            for edge in parent.parentItem().childItems() if parent.parentItem() else []:
                if _edge(edge) and rect.intersects(scene_rect(edge)):
                    return None
        parent = parent.parentItem()
    return rect.toRect() if rect.width() >= 4 and rect.height() >= 4 else None


def _ornament(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.property("ornament") is True:
            return True
        item = item.parentItem()
    return False


def _edge(item: QQuickItem) -> bool:
    return item.isVisible() and item.property("low") is not None and bool(item.property("overlay"))


@contextmanager
def _hidden(marks: list[QQuickItem]) -> Iterator[None]:
    before = [item.opacity() for item in marks]
    for item in marks:
        item.setOpacity(0)
    try:
        yield
    finally:
        for item, opacity in zip(marks, before, strict=True):
            item.setOpacity(opacity)


def grab(glass: Glass) -> QImage:
    """Return the glass as it is drawn."""
    return glass.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def contrast(drawn: QImage, bare: QImage, rect: QRect, *, outlined: bool = False) -> float | None:
    """Return the contrast of what stands in a rectangle: drawn against the ground without it.

    The ink is the strongest colour that some of its pixels have (edges are mixed with the ground);
    the ground each colour that a fair share of the ink stands on, and the worst counts. What is
    `outlined` brings its ground along. None when nothing is drawn there.
    """
    rect = rect.intersected(drawn.rect())
    step = max(1, rect.height() // 40)
    pairs: Counter[tuple[int, int]] = Counter()
    for y in range(rect.top(), rect.bottom() + 1, step):
        pairs.update(zip(_row(drawn, rect, y), _row(bare, rect, y), strict=True))
    changed = {pair: count for pair, count in pairs.items() if pair[0] != pair[1]}
    total = sum(changed.values())
    if total < 6:
        return None
    inks: Counter[int] = Counter()
    grounds: Counter[int] = Counter()
    for (ink, ground), count in changed.items():
        inks[ink] += count
        grounds[ground] += count
    if outlined:
        return max(ratio(one, other) for one, _ in inks.most_common(4) for other in inks)
    usual = grounds.most_common(1)[0][0]
    solid = [ink for ink, count in inks.items() if count >= _SOLID * total]
    ink = max(solid or inks, key=lambda colour: ratio(colour, usual))
    under: Counter[int] = Counter()
    for (mark, ground), count in changed.items():
        under[ground] += count if mark == ink else 0
    most = under.most_common(1)[0][0]
    least = _SHARE * sum(under.values())
    return min(
        ratio(ink, ground) for ground, count in under.items() if count >= least or ground == most
    )


def _row(image: QImage, rect: QRect, y: int) -> memoryview:
    line = memoryview(image.constScanLine(y)).cast("B").cast("I")
    return line[rect.left() : rect.right() + 1]


def ratio(one: int, other: int) -> float:
    """Return the contrast of two colours 0xRRGGBB (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: int) -> float:
    shares = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def afar(picture: QImage) -> bytes:
    """Return a picture as it looks from afar, to keep and compare: few pixels of four bytes."""
    small = picture.scaled(
        _AFAR,
        _AFAR,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(memoryview(small.constBits()).cast("B"))


def difference(one: bytes, other: bytes) -> float:
    """Return the share (0 to 1) of a picture `afar` that is plainly another."""
    plain = sum(
        max(abs(a - b) for a, b in zip(one[at : at + 3], other[at : at + 3], strict=True)) > 20
        for at in range(0, len(one), 4)
    )
    return 4 * plain / len(one)
