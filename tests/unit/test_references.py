"""A guard against a Qt binding that loses references of None and True (PySide6 6.12.0 did)."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal


class Bell(QObject):
    rung = Signal(bool)


def test_calls_into_qt_keep_the_references_of_none_and_true(qapp: QCoreApplication) -> None:
    bell, timer = Bell(), QTimer()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(20_000):
        bell.setObjectName("bell")
        timer.start(1000)
        bell.rung.emit(True)
        qapp.processEvents()
    after = sys.getrefcount(None), sys.getrefcount(True)

    assert abs(after[0] - before[0]) < 200
    assert abs(after[1] - before[1]) < 200
