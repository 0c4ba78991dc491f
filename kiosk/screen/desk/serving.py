"""Hands the volunteers' rooms what they need of a kiosk with a data folder."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.care.entrance import Entrance
from kiosk.jobs import Jobs
from kiosk.screen.clock import Clock, SystemClock
from kiosk.screen.corner import Corner
from kiosk.screen.desk.means import Means, Word
from kiosk.screen.stage import Stage
from kiosk.screen.witness import Witness, keep_witness
from kiosk.settings import Settings


def serve(
    stage: Stage,
    found: Settings,
    clock: Clock,
    window: QQuickWindow,
    millimetre: float,
    parent: QObject,
) -> None:
    """Open the way in at the corner of a window, and the rooms behind it."""
    corner = Corner(window, millimetre, parent)
    corner.opened.connect(stage.door.knock)
    corner.opened.connect(stage.tools.knock)
    stage.door.serve(Entrance(found.data), found.desk_seconds)
    stage.desk.serve(found, stage.jobs, clock, stage.visit, window)
    means = Means(
        stage.jobs,
        found.data,
        found.town,
        fixed=found.origins.get("town") == "option",
        name=found.kiosk_name,
        legs=stage.showing.legs,
        word=_word(stage.jobs, found.data / "cache", clock)
        if isinstance(clock, SystemClock)
        else None,
    )
    stage.tools.serve(means, clock, stage.today, stage.expected)


def _word(jobs: Jobs, cache: Path, clock: SystemClock) -> Word:
    """Return the word for a clock; what is given is kept for the next start."""

    def keep(witness: Witness | None) -> None:
        jobs.run_aside(lambda: keep_witness(cache, witness), "the word for the clock")

    def give() -> None:
        clock.confirm()
        keep(clock.witness)

    def take_back() -> None:
        clock.withdraw()
        keep(None)

    return Word(give, take_back, lambda: clock.vouched)
