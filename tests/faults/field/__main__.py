"""Strikes a running kiosk in every way, on a real screen, and prints what came of it.

`python -m tests.faults.field [--screen xvfb|cage|sway|offscreen]… [--only WORDS]`; as root, for it
mounts disks and takes networks away. Exit code 1 where content was late, the PIN was lost or a
visit was not counted.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.field import clocks, disks, displays, processes, rot
from tests.faults.field.field import Fault, Field
from tests.faults.field.field_kiosk import FieldError
from tests.faults.field.scene import VISITS, Template, pin_holds, visits_of
from tests.faults.field.screens import SCREENS, Screen

FAULTS = (*processes.FAULTS, *disks.FAULTS, *rot.FAULTS, *clocks.FAULTS, *displays.FAULTS)


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one fault on one screen; `trouble` is empty where all is well."""

    fault: Fault
    screen: str
    seconds: float | None
    pin: str
    visits: str
    trouble: str

    def __str__(self) -> str:
        spent = "never" if self.seconds is None else f"{max(0.0, self.seconds):.1f} s"
        cells = [self.fault.name, self.screen, spent, f"{self.fault.limit:g} s"]
        return f"| {' | '.join([*cells, self.pin, self.visits, self.trouble or 'good'])} |"


def main() -> int:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--screen", action="append", choices=SCREENS)
    parser.add_argument(
        "--only", default="", help="faults whose name holds one of these words (commas)"
    )
    asked = parser.parse_args()
    print("| Fault | Screen | Content again after | Stated | PIN holds | Visits | |")
    print("|---|---|---|---|---|---|---|")
    bad = 0
    for name in asked.screen or ["xvfb", "cage", "sway"]:
        if tool := SCREENS[name].missing():
            print(f"{name} is left out: {tool} is not installed", file=sys.stderr)
            continue
        for row in run(
            name,
            [
                fault
                for fault in FAULTS
                if any(word in fault.name for word in asked.only.split(","))
            ],
        ):
            print(row, flush=True)
            bad += bool(row.trouble)
    print(f"\n{bad} of these were not good; load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    return int(bad > 0)


def run(name: str, faults: list[Fault], folder: Path | None = None) -> Iterator[Row]:
    """Yield a row for each fault that can be tried on the screen of that name."""
    place = Path(tempfile.mkdtemp(prefix="field-", dir=folder))
    try:
        with SCREENS[name]() as screen:
            template = Template(place, screen)
            for number, fault in enumerate(faults):
                if name in fault.screens and possible(fault):
                    yield tried(fault, template, screen, place / f"{number}")
    finally:
        shutil.rmtree(place)


def possible(fault: Fault) -> bool:
    """Return whether this process may do it: disks need root, clocks libfaketime."""
    if fault in clocks.FAULTS:
        return clocks.library() is not None
    return not fault.mounted or not os.geteuid()


def tried(fault: Fault, template: Template, screen: Screen, folder: Path) -> Row:
    """Strike a copy of the template, and look at what is left."""
    folder.mkdir()
    field = Field(template, screen, folder, fault.mounted, fault.fresh)
    seconds, pin, visits, trouble = None, "–", "–", ""
    try:
        seconds = fault.strike(field)
        # The times are stated for a machine that has nothing else to do.
        starved = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
        trouble = "" if seconds <= fault.limit * starved else "late"
        field.close()
        expected = (0 if fault.fresh else VISITS) + field.kiosk.visits - fault.lost
        found = visits_of(field.data)
        visits = f"{len({one['id'] for one in found})} of {expected}"
        if len(found) != expected:
            trouble += " visits lost or counted twice"
        if not fault.fresh:
            pin = "yes" if pin_holds(field.data) else "no"
            if fault.pin and pin == "no":
                trouble += " PIN lost"
    except (FieldError, AssertionError, OSError, subprocess.SubprocessError) as error:
        trouble = f"{trouble} {error}".strip()
    finally:
        field.clear()
    return Row(fault, screen.name, seconds, pin, visits, trouble)


if __name__ == "__main__":
    sys.exit(main())
