"""The factory release: built once from the shipped content, again when that changes."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import Mock

import pytest

from kiosk.releases import build, factory
from kiosk.releases.durable import remove
from kiosk.releases.errors import UnbuildableError
from kiosk.releases.source import Source
from kiosk.releases.store import active_release

Change = Callable[[str, str, str], Source]


@pytest.fixture(autouse=True)
def shipped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the small content folder be the one that came with the application."""
    monkeypatch.setattr(factory, "shipped", lambda *_: folder)


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """Count how often a release is really built."""
    counted = Mock(wraps=build.build_in)
    monkeypatch.setattr(build, "build_in", counted)
    return counted


def test_a_fresh_kiosk_has_none_and_builds_it(data: Path) -> None:
    assert factory.factory_release(data) is None
    built = factory.build_factory(data)
    assert factory.factory_release(data) == built
    assert built.name.startswith("0-")
    active = active_release(data)
    assert active is not None
    assert active.path == built.resolve()


def test_it_is_built_once(data: Path, builds: Mock) -> None:
    assert factory.build_factory(data) == factory.build_factory(data)
    assert builds.call_count == 1


def test_two_builders_at_once_build_it_once(data: Path, builds: Mock) -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(factory.build_factory, (data, data))
    assert first == second
    assert builds.call_count == 1


def test_changed_content_is_built_again_and_shown(data: Path, change: Change) -> None:
    first = factory.build_factory(data)
    change("site.yaml", "finest", "longest")
    assert factory.factory_release(data) is None
    second = factory.build_factory(data)
    assert second != first
    assert _active(data) == second
    change("site.yaml", "longest", "finest")
    assert factory.build_factory(data) == first
    assert _active(data) == first


def test_a_changed_comment_keeps_the_release(data: Path, change: Change) -> None:
    first = factory.build_factory(data)
    change("site.yaml", "tagline:", "# what it is called\ntagline:")
    assert factory.factory_release(data) is None
    assert factory.build_factory(data) == first
    assert factory.factory_release(data) == first


def test_a_renamed_picture_counts_as_a_change(folder: Path) -> None:
    before = factory.fingerprint(folder)
    poster = folder / "media/posters/bergamo.svg"
    poster.rename(poster.with_name("milano.svg"))
    assert factory.fingerprint(folder) != before


def test_another_application_builds_it_again(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    factory.build_factory(data)
    monkeypatch.setattr(factory, "__version__", "99")
    assert factory.factory_release(data) is None


@pytest.mark.parametrize("record", ["", "{}", "[]", '{"fingerprint":1,"release":"../.."}'])
def test_a_lost_record_only_costs_a_build(data: Path, record: str) -> None:
    built = factory.build_factory(data)
    (data / "factory.json").write_text(record)
    assert factory.factory_release(data) is None
    assert factory.build_factory(data) == built


def test_a_lost_release_is_built_again(data: Path) -> None:
    built = factory.build_factory(data)
    remove(built)
    assert factory.factory_release(data) is None
    assert factory.build_factory(data) == built


def test_a_failed_build_keeps_the_one_before(data: Path, folder: Path, change: Change) -> None:
    built = factory.build_factory(data)
    change("site.yaml", "finest", "longest")
    record = (data / "factory.json").read_bytes()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "write_database", Mock(side_effect=UnbuildableError("no")))
        with pytest.raises(UnbuildableError):
            factory.build_factory(data)
    assert (data / "factory.json").read_bytes() == record
    assert _active(data) == built


def test_the_start_of_the_screen_loads_no_sqlalchemy() -> None:
    code = (
        "import sys, kiosk.releases.factory, kiosk.releases.store\n"
        "print(sorted({'sqlalchemy', 'PySide6', 'tuf', 'yaml'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def _active(data: Path) -> Path:
    active = active_release(data)
    assert active is not None
    return active.path
