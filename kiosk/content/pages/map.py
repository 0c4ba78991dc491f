"""The whole race on a map that can be moved and enlarged."""

from dataclasses import dataclass

from kiosk.content.pages.common import Page


@dataclass(frozen=True, slots=True)
class MapLeg:
    """A leg on the map: `path` is its schematic route as an SVG path in units of the map.

    It is a `twin` where it runs over an earlier leg; its number stands at the badge. The box is
    what the path takes up.
    """

    number: int
    start: str
    finish: str
    path: str
    twin: bool
    badge_x: float
    badge_y: float
    box_left: float
    box_top: float
    box_right: float
    box_bottom: float


@dataclass(frozen=True, slots=True)
class MapSpot:
    """A town on the map, in units of the map.

    `legs` has bit n set for leg n; `sides` tells for each step of enlargement on which side of its
    dot the name stands, "" where it has no room yet.
    """

    slug: str
    name: str
    headline: str
    map_x: float
    map_y: float
    leg: int
    legs: int
    here: bool
    end: bool
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapPage(Page):
    """The whole race on a map, its towns in driving order; `slug` is the town it opens at, or "".

    That town stands at the focus; without one the focus is the middle of the frame.
    The frame is the part of the sheet where the race goes. Each of `zoom_steps` steps is
    `zoom_ratio` times as large as the one before; `lettering` is the largest em of names at the
    first step, which stand a `gap` from the middle of their dot. Lengths are in units of the map.
    """

    year: int
    sheet_width: int
    sheet_height: int
    frame_left: float
    frame_top: float
    frame_width: float
    frame_height: float
    focus_x: float
    focus_y: float
    zoom_ratio: float
    zoom_steps: int
    lettering: float
    gap: float
    legs: tuple[MapLeg, ...]
    towns: tuple[MapSpot, ...]
