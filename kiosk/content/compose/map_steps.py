"""Which towns are named at each step of enlargement of the map, and on which side of their dot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import dist

from kiosk.content.compose.map_labels import SIDES, Box, Label, Point, around, badges

RATIO, STEPS = 2.0, 4
EM = 40.0
"""Largest lettering at the first step, in units of the map; each further step divides it."""

GAP = 0.5
"""From the middle of a dot to the name, in em."""
_DOT = 0.17
_BADGE = 0.5
"""Reach of a dot and of a leg's number, in em."""
_AIR = (0.9, 0.35, 0.1, 0.0)
"""What names keep free around them at each step, in em: the whole race shows few of them."""
_CROSSED = 0.4
"""How much of a road a name may cover that can wait for the next step, in em."""
LEAST = 2
"""First of the rank of a town that is neither here nor an end of a leg."""


@dataclass(frozen=True, slots=True)
class Name:
    """A town to be named; those of a lower rank come first and keep their place."""

    at: Point
    text: str
    here: bool
    rank: tuple[int, int, str]

    def label(self, em: float) -> Label:
        """Return its label in lettering of a size; below this town's name a tag says so."""
        return Label(self.at, self.text, 2 if self.here else 1, em, GAP * em)


def em(step: int) -> float:
    """Return the largest lettering at a step, in units of the map."""
    return EM / RATIO**step


@lru_cache(maxsize=8)
def sides(
    names: tuple[Name, ...], roads: tuple[tuple[Point, ...], ...]
) -> tuple[tuple[str, ...], ...]:
    """Return for each town its side at each step; "" where its name would meet something.

    Names keep apart from each other, and where they can off the dots, the roads and the numbers of
    the legs; those that can wait for the next step do. A town that is named stays named, on its
    side where that is still free.
    """
    order = sorted(range(len(names)), key=lambda index: names[index].rank)
    numbers = badges(roads)
    steps: list[list[str]] = []
    for step in range(STEPS):
        before = steps[-1] if steps else [""] * len(names)
        steps.append(_placed(names, order, before, roads, numbers, em(step), _AIR[step]))
    return tuple(zip(*steps, strict=True)) if names else ()


def _placed(
    names: Sequence[Name],
    order: Iterable[int],
    before: Sequence[str],
    roads: Sequence[Sequence[Point]],
    numbers: Iterable[Point],
    size: float,
    air: float,
) -> list[str]:
    dots = [around(name.at, _DOT * size) for name in names]
    taken = [around(number, _BADGE * size) for number in numbers]
    named: list[Box] = []
    found = [""] * len(names)
    for index in sorted(order, key=lambda index: before[index] == ""):
        label = names[index].label(size)
        others = taken + [dot for at, dot in enumerate(dots) if at != index]
        must = names[index].rank[0] < LEAST or before[index] != "" or air == 0
        margin = 0 if must else air * size
        best = None
        for preference, side in enumerate(SIDES):
            box = label.box(side)
            covered = sum(map(box.meets, others))
            if (covered and not must) or any(map(box.grown(margin).meets, named)):
                continue
            crossed = _on_roads(box, roads) / size
            if crossed > _CROSSED and not must:
                continue
            cost = 3 * covered + crossed + 0.1 * preference
            cost -= 0.5 if side == before[index] else 0
            if best is None or cost < best[0]:
                best = cost, side, box
        if best is not None:
            found[index] = best[1]
            named.append(best[2])
    return found


def _on_roads(box: Box, roads: Iterable[Sequence[Point]]) -> float:
    """Return how much of the roads lies below a rectangle."""
    return sum(_inside(box, a, b) for road in roads for a, b in pairwise(road))


def _inside(box: Box, a: Point, b: Point) -> float:
    """Return how much of a stretch lies in a rectangle (clipped as Liang and Barsky do)."""
    start, end = 0.0, 1.0
    for origin, way, low, high in (
        (a[0], b[0] - a[0], box.left, box.right),
        (a[1], b[1] - a[1], box.top, box.bottom),
    ):
        if way == 0:
            if not low < origin < high:
                return 0.0
            continue
        first, last = sorted(((low - origin) / way, (high - origin) / way))
        start, end = max(start, first), min(end, last)
    return max(0.0, end - start) * dist(a, b)
