"""Every test: drawn off-screen by the software renderer, in a home of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_API"] = "pyside6"
os.environ["QT_SCALE_FACTOR"] = "1"


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the settings and data of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("KIOSK_")]:
            patch.delenv(name)
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        yield


@pytest.fixture(scope="session")
def factory_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the factory release, built from the shipped content."""
    from kiosk.releases.factory import build_factory

    data = tmp_path_factory.mktemp("kiosk")
    build_factory(data)
    return data
