"""A volunteer's word for the clock, kept from one start of the screen to the next of one boot."""

import json
import logging
from datetime import datetime
from pathlib import Path

from kiosk.releases.durable import swap_file

log = logging.getLogger(__name__)

Witness = tuple[datetime, float]
"""What time was said (UTC), and when: seconds that only grow since the machine was switched on."""

BOOT = Path("/proc/sys/kernel/random/boot_id")
"""What tells one boot from another (Linux); elsewhere nothing is kept."""


def read_witness(cache: Path, boot: Path = BOOT) -> Witness | None:
    """Return what was said since the machine was switched on; None when nothing was."""
    try:
        facts = json.loads((cache / "witness.json").read_text(encoding="utf-8"))
        if facts["boot"] != boot.read_text(encoding="ascii").strip():
            return None
        return datetime.fromisoformat(facts["said"]), float(facts["when"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, LookupError) as error:
        log.info("no witness of the time is kept: %s", error)
        return None


def keep_witness(cache: Path, witness: Witness | None, boot: Path = BOOT) -> None:
    """Keep it for the next start, or none; not for the GUI thread.

    Raises:
        OSError: the disk does not take it.
    """
    if witness is None:
        (cache / "witness.json").unlink(missing_ok=True)
        return
    if not boot.exists():
        return
    said, when = witness
    facts = {"boot": boot.read_text(encoding="ascii").strip(), "said": said.isoformat()}
    swap_file(cache / "witness.json", json.dumps({**facts, "when": when}).encode())
