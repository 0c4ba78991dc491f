"""Where this kiosk stands: what a volunteer chose at the desk goes before the settings."""

from dataclasses import replace
from types import MappingProxyType

from kiosk.care.record import read_record
from kiosk.settings import Settings

CHOSEN = "desk"
"""The origin of a town that was chosen at the desk, as `kiosk doctor` prints it."""
ELSEWHERE = "left out: it was surveyed in another town"


def settled(found: Settings) -> Settings:
    """Return the settings with the town of the care record; the option ``--town`` goes before it.

    A position and a heading of the settings belong to the town of the settings: in another one they
    would tell wrong ways, and are left out.
    """
    record = read_record(found.data)
    if record is None or not record.town or found.origins.get("town") == "option":
        return found
    origins = {**found.origins, "town": CHOSEN}
    if record.town == found.town:
        return replace(found, origins=MappingProxyType(origins))
    origins |= {name: ELSEWHERE for name in ("position", "heading") if getattr(found, name)}
    return replace(
        found, town=record.town, position="", heading="", origins=MappingProxyType(origins)
    )
