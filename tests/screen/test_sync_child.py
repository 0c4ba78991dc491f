"""The child that syncs: behind the screen, and never longer than it."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screen.sync_child import SyncChild


@pytest.mark.skipif(not hasattr(os, "SCHED_IDLE"), reason="only Linux has this priority")
def test_it_gives_way_to_the_screen_and_ends_with_it(qtbot: QtBot, tmp_path: Path) -> None:
    child = SyncChild(["--data", str(tmp_path), "--source", str(tmp_path / "nowhere")])
    child.start()
    qtbot.waitUntil(lambda: child.process_id() > 0, timeout=20_000)
    number = child.process_id()
    qtbot.waitUntil(lambda: os.sched_getscheduler(number) == os.SCHED_IDLE, timeout=20_000)
    child.stop()

    assert child.process_id() == 0
    assert not Path(f"/proc/{number}").exists()
