"""A small content folder, and a publisher for it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.releases.source import Source
from tests.postgres import postgres_server, postgresql
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.releases.conftest import change, folder, master, source

__all__ = ["change", "folder", "master", "postgres_server", "postgresql", "source"]

Edit = Callable[[str], Source]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for all publishers, so that the factory release is built once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def publisher(tmp_path: Path, cache: Path) -> Publisher:
    return Publisher(tmp_path, cache=cache)


@pytest.fixture
def client(publisher: Publisher, tmp_path: Path) -> Client:
    """A kiosk that was given the first root."""
    return Client(publisher.root.read_bytes(), tmp_path / "client")


@pytest.fixture
def edit(change: Callable[[str, str, str], Source]) -> Edit:
    """Give the race another tagline, and read the content again."""
    before = iter(["The finest race"])
    taglines: list[str] = []

    def edited(tagline: str) -> Source:
        old = taglines[-1] if taglines else next(before)
        taglines.append(tagline)
        return change("site.yaml", old, tagline)

    return edited


@pytest.fixture(autouse=True)
def _cache_of_the_verbs(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    """What the command would keep in the home of whoever runs the tests stays with them."""
    monkeypatch.setattr("kiosk.publish.verbs.cache_folder", lambda: cache)
    monkeypatch.setattr("kiosk.publish.key_verbs.cache_folder", lambda: cache)
