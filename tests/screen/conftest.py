"""Fixtures for tests on the glass."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen.stage import load_fonts
from tests.screen.glass import Glass


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk is a QGuiApplication; it has no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def lettering(qapp: QGuiApplication) -> None:
    """The fonts, once a process."""
    load_fonts()


@pytest.fixture
def glass(lettering: None, factory_data: Path) -> Iterator[Callable[..., Glass]]:
    """Makes glasses, and takes them down in the end."""
    made: list[Glass] = []

    def make(**how: Any) -> Glass:
        made.append(Glass(**{"data": factory_data, **how}))
        return made[-1]

    yield make
    for one in made:
        one.close()
    made.clear()
    gc.collect()  # here, and not in a thread where Qt objects must not die
