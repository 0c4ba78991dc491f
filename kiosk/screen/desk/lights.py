"""The nine lights of the desk: what doctor found, put where a volunteer looks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.care.findings import Check
from kiosk.care.light import GREEN, RED, SEVERITY, YELLOW

PLACES = MappingProxyType(
    {
        "content": ("content", "trust", "state"),
        "age": ("age",),
        "network": ("network", "source"),
        "clock": ("clock",),
        "disk": ("disk",),
        "memory": ("memory",),
        "screen": ("screen",),
        "touch": ("touch",),
        "sound": ("sound",),
    }
)
"""The lights in their order, and the checks of doctor that each of them stands for."""
_FIRST = (RED, YELLOW, GREEN, "")


@dataclass(frozen=True, slots=True)
class Light:
    """One light in one language; `light` is "" where nothing is known yet."""

    place: str
    light: str = ""
    text: str = ""
    remedy: str = ""


DARK = tuple(Light(place) for place in PLACES)
"""The lights before anybody has looked."""


def nine_lights(checks: Sequence[Check], language: str) -> tuple[Light, ...]:
    """Return the lights, red and yellow ones first; where checks share one, the worst is told."""
    lights = (_light(place, checks, language) for place in PLACES)
    return tuple(sorted(lights, key=lambda light: _FIRST.index(light.light)))


def _light(place: str, checks: Sequence[Check], language: str) -> Light:
    codes = PLACES[place]
    mine = [check for check in checks if check.code in codes]
    if not mine:
        return Light(place)
    worst = max(mine, key=lambda check: (SEVERITY.index(check.light), -codes.index(check.code)))
    italian = language == "it"
    return Light(
        place,
        worst.light,
        worst.text_it if italian else worst.text_en,
        "" if worst.light == GREEN else worst.remedy_it if italian else worst.remedy_en,
    )
