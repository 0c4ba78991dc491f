"""How the machine is: network, memory, screen, touch, sound; and whether there is a PIN."""

from pathlib import Path

from kiosk.care.entrance import Entrance
from kiosk.care.findings import Check, finding
from kiosk.care.ladder import FILE, Ladder, Rung
from kiosk.care.live import (
    Live,
    can_sound,
    is_linked,
    memory_left_mb,
    outputs,
    touch_panels,
)
from kiosk.care.plainly import amount, sizes
from kiosk.releases.sync_status import SyncStatus

MEMORY_LOW_MB = 150.0
"""Below this the system begins to take programs away, on the machines of the trial."""
UNSTEADY = 2
"""Ends of the screen, quick ones in a row or any within an hour, that are worth a call."""
_SILENT = ("unavailable", "missing")


def network(sources: str, status: SyncStatus | None) -> Check:
    """Say whether the organisers can be reached, by what sync last found out."""
    if "://" not in sources:
        return finding("network", "unneeded")
    asked = [source for source in status.sources if "://" in source.name] if status else []
    linked = is_linked()
    if any(source.code == "portal" for source in asked):
        return finding("network", "portal")
    if any(source.code not in _SILENT for source in asked):
        return finding("network", "good")
    if linked is False:
        return finding("network", "unplugged")
    return finding("network", "unreachable" if asked else "unasked")


def memory(live: Live | None) -> Check:
    """Say whether screen and machine have enough memory."""
    left = memory_left_mb()
    used = live.memory_mb if live else None
    facts = {
        "used": "?" if used is None else amount(used),
        "free": "?" if left is None else amount(left),
    }
    if left is not None and left < MEMORY_LOW_MB:
        return finding("memory", "low", **facts)
    if used is not None and live and live.memory_limit_mb and used > live.memory_limit_mb:
        return finding("memory", "large", **facts)
    known = left is not None or used is not None
    return finding("memory", "good" if known else "unknown", **facts)


def screen(live: Live | None, data: Path) -> Check:
    """Say whether there is a display, whether pictures come, and whether the keeper had to help."""
    if live and live.restarts >= UNSTEADY:
        facts = {
            "times_it": f"{live.restarts} volte nell’ultima ora",
            "times_en": f"{live.restarts} times in the last hour",
        }
        return finding("screen", "restarting", **facts)
    ladder = Ladder(data / FILE)
    ladder.read()
    if ladder.rung > Rung.NORMAL or ladder.quick >= UNSTEADY:
        return finding("screen", "restarting", times_it="più volte", times_en="several times")
    if live is None:
        plugged = outputs()
        if plugged is None:
            return finding("screen", "unknown")
        names = ", ".join(f"{output.name} {output.mode}".strip() for output in plugged)
        return finding("screen", "connected" if plugged else "none", displays=names)
    if not live.displays:
        return finding("screen", "none")
    if live.drawing is False:
        return finding("screen", "still")
    return finding("screen", "good", displays=sizes(live.displays))


def touch(live: Live | None) -> Check:
    """Say whether a finger is felt; one that was felt since the start outweighs every list."""
    if live and live.touched_ago is not None:
        return finding("touch", "good")
    known = live.touch_devices if live else None
    known = touch_panels() if known is None else known
    if known is None:
        return finding("touch", "unknown")
    return finding("touch", "connected" if known else "none")


def sound() -> Check:
    """Say whether the machine has anything that sounds."""
    able = can_sound()
    return finding("sound", "unknown" if able is None else "good" if able else "none")


def pin(data: Path) -> Check:
    """Say whether volunteers can get in."""
    return finding("pin", str(Entrance(data).state()))
