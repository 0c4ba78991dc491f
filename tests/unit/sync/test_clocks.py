"""P11: any clock from 1970 to 2038; what is on the screen stays, and honest news arrive."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.releases.state import read_floor
from kiosk.sync import clock
from kiosk.sync.folder import Folder
from kiosk.sync.web import Web
from tests.faults.fault_server import serving
from tests.faults.scene import History, copied, look, sound
from tests.unit.sync.conftest import QUICK, Bandwidth

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture
def data(history: History, tmp_path: Path) -> Path:
    first = history.folder / "kiosk"
    if not first.exists():
        history.kiosk(first, history.states[0])
    return copied(first, tmp_path / "kiosk")


@pytest.mark.parametrize("year", [1970, 1999, 2020, 2026])
def test_a_clock_that_is_behind_hinders_nothing(year: int, history: History, data: Path) -> None:
    assert look(data, Folder(history.states[1]), now=datetime(year, 1, 1, tzinfo=UTC)).seq == 2
    assert sound(data).seq == 1


@pytest.mark.parametrize("days", [60, 400, 4000])
def test_a_clock_that_is_ahead_keeps_what_is_shown(days: int, history: History, data: Path) -> None:
    floor = read_floor(data)
    result = look(data, Folder(history.states[1]), now=NOW + timedelta(days=days))
    assert (result.word, result.code) == ("expired", 76)
    assert sound(data).seq == 1
    assert read_floor(data) == floor
    assert look(data, Folder(history.states[1])).word == "ready"


def test_a_server_puts_a_clock_right_that_is_ahead(history: History, data: Path) -> None:
    with serving(history.states[1]) as server:
        web = Web(server.url, Bandwidth(), QUICK)
        assert look(data, web, now=NOW + timedelta(days=4000)).word == "ready"
        web.close()
    floor = read_floor(data)
    assert floor is not None
    assert floor.time < (NOW + timedelta(days=2)).timestamp()


def test_what_expired_before_the_floor_is_refused_with_any_clock(
    history: History, data: Path
) -> None:
    from dataclasses import replace

    from kiosk.releases.state import transaction

    with transaction(data) as state:
        assert state.floor is not None
        late = int((NOW + timedelta(days=100)).timestamp())
        state.floor = replace(state.floor, time=late)
    for year in (1970, 2026):
        result = look(data, Folder(history.states[1]), now=datetime(year, 1, 1, tzinfo=UTC))
        assert result.word == "expired"


def test_a_signed_time_moves_the_floor_by_a_day_at_most() -> None:
    system = clock.BUILT + timedelta(days=10)
    far = clock.BUILT + timedelta(days=5000)
    assert clock.raised(None, system, None, far) == system + clock.LEAP
    assert clock.raised(None, system, None, None) == system
    ahead = clock.BUILT + timedelta(days=400)
    assert clock.raised(None, ahead, None, clock.BUILT + timedelta(days=1)) < ahead
    assert clock.raised(system, clock.BUILT, None, None) == system


def test_a_server_from_before_the_floor_is_not_believed() -> None:
    system = clock.BUILT + timedelta(days=4000)
    server = clock.BUILT + timedelta(days=5)
    assert clock.second_opinion(system, None, server) == server
    assert clock.second_opinion(system, clock.BUILT + timedelta(days=6), server) is None
    assert clock.second_opinion(server, None, server) is None
    assert clock.second_opinion(system, None, None) is None
