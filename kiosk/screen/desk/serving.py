"""Hands the volunteers' rooms what they need of a kiosk with a data folder."""

import logging

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.care.entrance import Entrance
from kiosk.screen.clock import Clock, SystemClock
from kiosk.screen.corner import Corner
from kiosk.screen.desk.means import Means
from kiosk.screen.stage import Stage
from kiosk.screen.witness import keep_witness
from kiosk.settings import Settings

log = logging.getLogger(__name__)


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
        legs=stage.legs,
        confirm=(lambda: _confirm(stage, found, clock)) if isinstance(clock, SystemClock) else None,
    )
    stage.tools.serve(means, clock, stage.today, stage.expected)


def _confirm(stage: Stage, found: Settings, clock: SystemClock) -> None:
    clock.confirm()
    cache, witness = found.data / "cache", clock.witness
    stage.jobs.run(
        lambda: keep_witness(cache, witness),
        lambda _: None,
        lambda error: log.warning("%s", error),
    )
