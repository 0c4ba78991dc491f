"""A town's landmarks on a simple local sketch."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SketchSpot:
    """A landmark on the sketch: x to the east and y to the south, 0 to 1 of its two sides.

    It lies at the point; its number stands at the sign, apart from the others. `minutes` on foot
    from the kiosk is 0 where not both ends were surveyed; then `bearing` (degrees from north) tells
    nothing, and `ahead` (degrees clockwise from where the visitor looks) is -1 also where nobody
    has said which way that is.
    """

    number: int
    slug: str
    title: str
    point_x: float
    point_y: float
    sign_x: float
    sign_y: float
    minutes: int
    bearing: int
    ahead: int
