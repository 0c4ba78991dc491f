"""Where a position lies on the shipped map: the same constants that the map was drawn with."""

import json
from dataclasses import dataclass
from functools import cache

from kiosk.paths import shipped


@dataclass(frozen=True, slots=True)
class Projection:
    """Equirectangular: degrees to units of the drawing, from its upper left corner."""

    west: float
    east: float
    north: float
    south: float
    width: int
    height: int

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return x and y in units of the drawing."""
        return (
            (longitude - self.west) / (self.east - self.west) * self.width,
            (self.north - latitude) / (self.north - self.south) * self.height,
        )


@cache
def projection() -> Projection:
    """Return the projection of ``resources/map/italy.svg``."""
    told = json.loads(shipped("resources", "map", "italy.json").read_text(encoding="utf-8"))
    return Projection(*(told[name] for name in Projection.__slots__))
