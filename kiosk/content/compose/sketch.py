"""A town's landmarks on a simple local sketch: north up, signs spread so that fingers find them."""

import math
from collections.abc import Sequence
from itertools import combinations

from kiosk.content.compose.map_labels import Point
from kiosk.content.compose.reader import Reader
from kiosk.content.models import Landmark, Town
from kiosk.content.pages.sketch import SketchSpot
from kiosk.content.standpoint import Way, way

FEWEST = 3
"""A sketch of fewer landmarks tells nothing."""
WIDE, HIGH = 1.0, 0.6
"""The sides of the sketch, in its width."""
APART = 0.15
"""Between the middles of two signs, in widths: 20 mm on the narrowest page, 285 units of drawing
on a 15.6-inch panel held upright, where 20 mm are 36 of them."""
_MARGIN = 0.1


def sketch(reader: Reader, town: Town) -> tuple[SketchSpot, ...]:
    """Return the landmarks whose position is known, () where they are too few for a sketch.

    Numbers follow the town's list.
    """
    found = [
        (landmark, (landmark.longitude, landmark.latitude))
        for landmark in town.landmarks
        if landmark.latitude is not None and landmark.longitude is not None
    ]
    if len(found) < FEWEST:
        return ()
    points = fitted([(lon or 0.0, lat or 0.0) for _, (lon, lat) in found])
    return tuple(
        _spot(reader, number, landmark, point, sign)
        for number, ((landmark, _), point, sign) in enumerate(
            zip(found, points, spread(points), strict=True), start=1
        )
    )


def _spot(reader: Reader, number: int, landmark: Landmark, point: Point, sign: Point) -> SketchSpot:
    led = way(reader.standpoint, landmark) or Way(0, 0, None)
    return SketchSpot(
        number=number,
        slug=landmark.slug,
        title=reader.words(landmark.name),
        point_x=point[0] / WIDE,
        point_y=point[1] / HIGH,
        sign_x=sign[0] / WIDE,
        sign_y=sign[1] / HIGH,
        minutes=led.minutes,
        bearing=led.bearing,
        ahead=-1 if led.ahead is None else led.ahead,
    )


def fitted(places: Sequence[Point]) -> list[Point]:
    """Return longitudes and latitudes as points of the sketch, north up, at one scale both ways."""
    middle = sum(lat for _, lat in places) / len(places)
    flat = [(lon * math.cos(math.radians(middle)), -lat) for lon, lat in places]
    left, right = min(x for x, _ in flat), max(x for x, _ in flat)
    top, bottom = min(y for _, y in flat), max(y for _, y in flat)
    room = WIDE - 2 * _MARGIN, HIGH - 2 * _MARGIN
    scale = min(
        room[0] / (right - left) if right > left else math.inf,
        room[1] / (bottom - top) if bottom > top else math.inf,
    )
    scale = 0.0 if math.isinf(scale) else scale
    return [
        (
            WIDE / 2 + (x - (left + right) / 2) * scale,
            HIGH / 2 + (y - (top + bottom) / 2) * scale,
        )
        for x, y in flat
    ]


def spread(points: Sequence[Point]) -> list[Point]:
    """Return where the signs stand: at their points, pushed apart until fingers tell them apart."""
    signs = list(points)
    for _ in range(400):
        moved = False
        for one, other in combinations(range(len(signs)), 2):
            (ax, ay), (bx, by) = signs[one], signs[other]
            far = math.dist((ax, ay), (bx, by))
            if far >= APART - 1e-6:
                continue
            moved = True
            # Two in one place part along a direction of their own.
            turn = 2.4 * (one + 1)
            ux, uy = ((bx - ax) / far, (by - ay) / far) if far else (math.cos(turn), math.sin(turn))
            push = (APART - far) / 2 + 1e-4
            signs[one] = _held(ax - ux * push, ay - uy * push)
            signs[other] = _held(bx + ux * push, by + uy * push)
        if not moved:
            break
    return signs


def _held(x: float, y: float) -> Point:
    return (
        min(max(x, _MARGIN), WIDE - _MARGIN),
        min(max(y, _MARGIN), HIGH - _MARGIN),
    )
