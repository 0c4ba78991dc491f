"""The race on the road: this town today, the legs on the map, one leg as a road book."""

from dataclasses import dataclass

from kiosk.content.pages.common import Card, Page


@dataclass(frozen=True, slots=True)
class Plate:
    """A time for an enamel plate: `time` is ``17:20`` or ``12–16``, `day` the ISO day it is on.

    `starts` and `ends` are the same in minutes since 1970 UTC, 0 where not known; `source` and
    `as_of` (an ISO day) say who told it and when; the rest are enum values.
    """

    convoy: str
    time: str
    about: bool
    status: str
    role: str
    place: str
    day: str = ""
    starts: int = 0
    ends: int = 0
    source: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A control as a rubber stamp: its role and where it stands."""

    role: str
    place: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The town before or after this one on the road; `slug` is "" at an end."""

    slug: str = ""
    name: str = ""
    time: str = ""
    status: str = ""
    source: str = ""
    leg: int = 0


@dataclass(frozen=True, slots=True)
class HomePage(Page):
    """This town in the edition: when cars pass, where, what to see meanwhile.

    `when` is ``today``, or ``before`` or ``after`` when the edition runs today and `day` is `days`
    days off; it is "" when it does not run or nobody knows what day it is. `order` tells whether
    the Ferraris come first wherever the edition tells both times, `hours` how long the cars pass (0
    where not known), `timed` that there are times, `paced` that some landmark says how many minutes
    it takes. A notice's texts are "" when there is none;
    `notices` is how many there are.
    """

    leg_slug: str
    leg: int
    day: str
    year: int
    headline: str
    summary: str
    passage: str
    poster: str
    poster_alt: str
    poster_dark: bool
    source: str
    as_of: str
    when: str
    days: int
    order: bool
    hours: int
    timed: bool
    plates: tuple[Plate, ...]
    stamps: tuple[Stamp, ...]
    cards: tuple[Card, ...]
    paced: bool
    notices: int
    notice: str
    notice_text: str
    notice_severity: str
    before_slug: str
    before: str
    before_leg: int
    after_slug: str
    after: str
    after_time: str
    after_status: str
    after_leg: int


@dataclass(frozen=True, slots=True)
class LegRow:
    """A leg in the list of legs and on the map.

    `distance` in km is 0 when not known; `path` is the schematic route as an SVG path in units of
    the map, `twin` when it runs where an earlier leg runs; its number stands at the badge.
    """

    slug: str
    number: int
    day: str
    start: str
    finish: str
    distance: int
    about: bool
    here: bool
    path: str
    twin: bool
    badge_x: float
    badge_y: float


@dataclass(frozen=True, slots=True)
class MapTown:
    """A town on the map, in units of the map; its name stands on a `side`, "" where it has none."""

    slug: str
    name: str
    map_x: float
    map_y: float
    leg: int
    here: bool
    end: bool
    side: str


@dataclass(frozen=True, slots=True)
class LegsPage(Page):
    """The legs of the current edition, and the towns they touch.

    The part of the map worth showing is told in units of the map.
    """

    year: int
    summary: str
    distance: int
    map_left: float
    map_top: float
    map_width: float
    map_height: float
    legs: tuple[LegRow, ...]
    towns: tuple[MapTown, ...]


@dataclass(frozen=True, slots=True)
class StripBox:
    """One box of the road book: a town or a place, its controls, its first time.

    `distance` (km) and `bearing` (degrees) lead here from the box before, as the crow flies;
    `distance` is 0 where one of the two positions is not known.
    """

    number: int
    slug: str
    name: str
    place: str
    picture: str
    here: bool
    start: bool
    finish: bool
    lunch: bool
    controls: tuple[str, ...]
    convoy: str
    time: str
    about: bool
    status: str
    distance: int
    bearing: float


@dataclass(frozen=True, slots=True)
class LegPage(Page):
    """One leg as a strip of boxes."""

    number: int
    day: str
    year: int
    start: str
    finish: str
    summary: str
    distance: int
    about: bool
    source: str
    as_of: str
    here_index: int
    boxes: tuple[StripBox, ...]
    before_slug: str
    before_number: int
    after_slug: str
    after_number: int
