"""What to see in the time a visitor has: rules on plain values, told by no clock and no screen.

Only what content says counts. A place without minutes is never recommended; with a need, only a
place that is known to meet it. Places are strung together only along walks that are known, which
are those between surveyed positions; else each is offered by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.content.walking import Position, minutes_on_foot

CHOICES = (15, 30, 60)
"""Minutes a visitor may say to have."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What content says of a place; None is not known. `position` is a surveyed one."""

    slug: str
    minutes: int | None = None
    indoors: bool | None = None
    step_free: bool | None = None
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Minutes at hand, and the needs: without steps, with a roof over the head."""

    minutes: int
    step_free: bool = False
    indoors: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A place of an outing; `walk` is the minutes on foot that lead to it, None not known."""

    slug: str
    minutes: int
    walk: int | None = None


@dataclass(frozen=True, slots=True)
class Outing:
    """An answer to a wish.

    Attributes:
        stops: what to see, in this order; a lone stop may have a walk that is not known.
        back: minutes on foot from the last stop; None where not known.
        total: minutes of all visits and of all walks that are known.
        others: places that fit by themselves and are not among the stops, in the town's order.
        unsure: places left out only because something the wish needs is not known of them.
    """

    stops: tuple[Stop, ...] = ()
    back: int | None = None
    total: int = 0
    others: tuple[Stop, ...] = ()
    unsure: tuple[str, ...] = ()


def outing(sights: Sequence[Sight], wish: Wish, start: Position | None = None) -> Outing:
    """Return what to see within a wish, from a surveyed start and back to it where it is known.

    The town's order says what matters most: each place in turn is taken in where the round grows
    least, as long as the whole stays within the time.
    """
    fitting = [sight for sight in sights if _meets(sight, wish) and _alone(sight, wish, start)]
    unsure = tuple(sight.slug for sight in sights if _unsure(sight, wish))
    chain: list[Sight] = []
    for sight in fitting:
        grown = _grown(chain, sight, start)
        if grown is not None and _total(grown, start) <= wish.minutes:
            chain = grown
    if len(chain) < 2 and start is None:
        chain = []
    chosen = {sight.slug for sight in chain}
    return Outing(
        stops=tuple(_stops(chain, start)),
        back=_walk(chain[-1].position, start) if chain else None,
        total=_total(chain, start),
        others=tuple(
            Stop(sight.slug, sight.minutes or 0, _walk(start, sight.position))
            for sight in fitting
            if sight.slug not in chosen
        ),
        unsure=unsure,
    )


def _meets(sight: Sight, wish: Wish) -> bool:
    return (not wish.step_free or sight.step_free is True) and (
        not wish.indoors or sight.indoors is True
    )


def _unsure(sight: Sight, wish: Wish) -> bool:
    if (wish.step_free and sight.step_free is False) or (wish.indoors and sight.indoors is False):
        return False
    if sight.minutes is not None and sight.minutes > wish.minutes:
        return False
    return sight.minutes is None or not _meets(sight, wish)


def _alone(sight: Sight, wish: Wish, start: Position | None) -> bool:
    """Return whether a place fits by itself, the known way there and back included."""
    return sight.minutes is not None and _total([sight], start) <= wish.minutes


def _grown(chain: Sequence[Sight], sight: Sight, start: Position | None) -> list[Sight] | None:
    """Return the shortest round with one more place; None where a walk would not be known."""
    if sight.position is None:
        return None
    rounds = [[*chain[:at], sight, *chain[at:]] for at in range(len(chain) + 1)]
    return min(rounds, key=lambda stops: _total(stops, start))


def _total(chain: Sequence[Sight], start: Position | None) -> int:
    ends = [start, *(sight.position for sight in chain), start] if chain else []
    walks = (_walk(here, there) for here, there in pairwise(ends))
    return sum(sight.minutes or 0 for sight in chain) + sum(walk or 0 for walk in walks)


def _stops(chain: Sequence[Sight], start: Position | None) -> list[Stop]:
    ends = [start, *(sight.position for sight in chain)]
    return [
        Stop(sight.slug, sight.minutes or 0, _walk(here, sight.position))
        for here, sight in zip(ends, chain, strict=False)
    ]


def _walk(start: Position | None, end: Position | None) -> int | None:
    return None if start is None or end is None else minutes_on_foot(start, end)


def told(known: bool | None, *, among: bool) -> str:
    """Return ``yes``, ``no`` or ``unknown``; "" where nothing is known `among` what it stands with.

    So what is not known is said only beside something that is.
    """
    if known is None:
        return "unknown" if among else ""
    return "yes" if known else "no"
