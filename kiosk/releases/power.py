"""Power cuts during a trial: whose plug is pulled is not to blame.

Within one boot of the machine the starts of a trial count as ever. When the machine has been
started anew in between they are counted anew, but only so many times: a release that brings the
whole machine down must be left, too. Where the system tells no boot, every start counts.
"""

import json
import logging
from pathlib import Path

from kiosk.releases.durable import replace_file

log = logging.getLogger(__name__)

BOOT = Path("/proc/sys/kernel/random/boot_id")
"""What tells one boot of the machine from another (Linux)."""
BOOTS = 5
"""In so many boots at most a release on trial is tried."""
NOTE = "trial.json"
"""Dispensable, in the cache: without it every start counts."""


def interrupted(data: Path, release: str | None, boot: Path = BOOT) -> bool:
    """Return whether the machine was started anew since the trial of `release` was last begun."""
    (noted, boots), now = _facts(data, release), _now(boot)
    return bool(noted and now and noted != now and boots < BOOTS)


def note_start(data: Path, release: str | None, boot: Path = BOOT) -> None:
    """Note in which boot the trial of `release` is begun; what the disk refuses is left."""
    (noted, boots), now = _facts(data, release), _now(boot)
    if not now or noted == now:
        return
    facts = {"release": release, "boot": now, "boots": boots + 1}
    try:
        (data / "cache").mkdir(parents=True, exist_ok=True)
        replace_file(data / "cache" / NOTE, json.dumps(facts).encode())
    except OSError as error:
        log.warning("a power cut would count against a release on trial: %s", error)


def _facts(data: Path, release: str | None) -> tuple[str, int]:
    try:
        facts = json.loads((data / "cache" / NOTE).read_text(encoding="utf-8"))
        if facts["release"] == release:
            return str(facts["boot"]), int(facts["boots"])
    except FileNotFoundError:
        return "", 0
    except (OSError, ValueError, TypeError, LookupError) as error:
        log.info("%s cannot be used: %s", NOTE, error)
    return "", 0


def _now(boot: Path) -> str:
    try:
        return boot.read_text(encoding="ascii").strip()
    except OSError:
        return ""
