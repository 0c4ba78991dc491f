"""Fixtures for tests on the glass."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen.lettering import load_fonts
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
    while made:
        made.pop().close()  # no name keeps the last one from the collection below
    gc.collect()  # here, and not in a thread where Qt objects must not die


@pytest.fixture(scope="session")
def poor_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release with as little in it as there may be: two towns, one leg, one of each thing."""
    from kiosk.releases.build import build_release
    from kiosk.releases.source import folder_source
    from tests.unit.content.small_content import FILES

    folder = tmp_path_factory.mktemp("poor")
    for name, text in FILES.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    build_release(folder_source(folder / "content"), folder / "data")
    return folder / "data"
