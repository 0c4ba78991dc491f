"""Which side of its dot each name on the map stands on, and where a leg carries its number."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist

Point = tuple[float, float]

SIDES = (
    "right",
    "left",
    "below",
    "above",
    "below-right",
    "below-left",
    "above-right",
    "above-left",
)
"""In order of preference."""

_EM = 46.0
"""Size of the lettering in units of the map, large text included."""
_GAP = 16.0
_BADGE = 24


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the map, in its units."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Return whether two rectangles share an area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def grown(self, by: float) -> "Box":
        """Return the rectangle with a margin around it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, point: Point) -> bool:
        """Return whether a point lies in the rectangle."""
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom


@dataclass(frozen=True, slots=True)
class Label:
    """A name to place, in lettering of an `em`, a `gap` away from the middle of its dot.

    `lines` is 2 where a tag stands below the name.
    """

    at: Point
    text: str
    lines: int = 1
    em: float = _EM
    gap: float = _GAP

    def box(self, side: str) -> Box:
        """Return the rectangle of the name on a side of its dot."""
        width = 0.41 * self.em * max(len(self.text), 8 if self.lines > 1 else 0)
        height = self.em * self.lines
        gap = self.gap
        x, y = self.at
        left, top = x - width / 2, y - height / 2
        if "right" in side:
            left = x + gap
        elif "left" in side:
            left = x - gap - width
        if "below" in side:
            top = y + gap
        elif "above" in side:
            top = y - gap - height
        return Box(left, top, left + width, top + height)


def sides(
    labels: Sequence[Label], roads: Iterable[Sequence[Point]], badges: Iterable[Point]
) -> list[str]:
    """Return a side for each label, away from the roads, the numbers and each other."""
    points = [point for road in roads for point in _walked(road)]
    numbers = [around(badge, _BADGE) for badge in badges]
    chosen = [SIDES[0]] * len(labels)
    for _ in range(4):
        for index, label in enumerate(labels):
            taken = [*numbers, *(dot(other.at) for other in labels if other is not label)]
            taken += [
                other.box(side)
                for other, side in zip(labels, chosen, strict=True)
                if other is not label
            ]

            def cost(side: str, label: Label = label, taken: list[Box] = taken) -> float:
                box = label.box(side)
                on_roads = sum(1 for point in points if box.holds(point))
                return on_roads + 40 * sum(map(box.meets, taken)) + 0.1 * SIDES.index(side)

            chosen[index] = min(SIDES, key=cost)
    return chosen


def badges(roads: Sequence[Sequence[Point]]) -> list[Point]:
    """Return where each road carries its number: amid a long stretch, clear of the other roads."""
    walked = [_walked(road) for road in roads]
    return [
        _badge(road, [point for at, other in enumerate(walked) if at != index for point in other])
        for index, road in enumerate(roads)
    ]


def shared(roads: Sequence[Sequence[Point]]) -> list[bool]:
    """Return for each road whether it runs where an earlier one runs, either way."""
    seen: set[frozenset[Point]] = set()
    found = []
    for road in roads:
        stretches = {frozenset(pair) for pair in pairwise(road)}
        found.append(bool(stretches & seen))
        seen |= stretches
    return found


def frame(boxes: Iterable[Box]) -> Box:
    """Return the rectangle around all of them; at least a point in the middle of nowhere."""
    every = list(boxes) or [Box(0, 0, 1, 1)]
    return Box(
        min(box.left for box in every),
        min(box.top for box in every),
        max(box.right for box in every),
        max(box.bottom for box in every),
    )


def dot(point: Point) -> Box:
    """Return the rectangle of a dot."""
    return around(point, _GAP)


def around(point: Point, reach: float) -> Box:
    """Return the square around a point."""
    x, y = point
    return Box(x - reach, y - reach, x + reach, y + reach)


def _badge(road: Sequence[Point], others: Sequence[Point]) -> Point:
    stretches = sorted(pairwise(road), key=lambda pair: -dist(*pair))
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in stretches]
    clear = (m for m in middles if not any(around(m, 2 * _BADGE).holds(p) for p in others))
    return next(clear, middles[0] if middles else road[0] if road else (0.0, 0.0))


def _walked(road: Sequence[Point]) -> list[Point]:
    """Return the points of a road, one every few units."""
    found = list(road)
    for (x1, y1), (x2, y2) in pairwise(road):
        steps = int(dist((x1, y1), (x2, y2)) / 6)
        found += [
            (x1 + (x2 - x1) * step / steps, y1 + (y2 - y1) * step / steps)
            for step in range(1, steps)
        ]
    return found


def by_town(names: Mapping[str, Label], roads: Sequence[Sequence[Point]]) -> dict[str, str]:
    """Return the side of each town that is named."""
    return dict(zip(names, sides(list(names.values()), roads, badges(roads)), strict=True))
