"""What is asked of the machine: by the helper where there is one, else by commands; or said so."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.care.commands import run_command
from kiosk.care.machine import (
    NO_CLOCK,
    NO_RESTART,
    ask_helper,
    restart_machine,
    set_backlight,
    set_clock,
)

NOON = datetime(2026, 6, 9, 12, tzinfo=UTC)


class System:
    """A system whose commands do as the test says."""

    def __init__(self, does: str = "") -> None:
        self.asked: list[Sequence[str]] = []
        self._does = does

    def __call__(self, command: Sequence[str]) -> bool:
        self.asked.append(command)
        return bool(self._does) and command[0] == self._does


class Wall:
    """A clock that a command or the helper sets."""

    def __init__(self) -> None:
        self.shows = datetime(2000, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.shows


def test_the_helper_of_an_installation_restarts_the_machine(tmp_path: Path) -> None:
    system = System()

    assert restart_machine(system, tmp_path, "linux").done
    assert (tmp_path / "restart").read_text() == ""
    assert not system.asked


@pytest.mark.parametrize(
    ("platform", "does"), [("linux", "systemctl"), ("linux", "loginctl"), ("win32", "shutdown"),
                           ("darwin", "osascript")],
)  # fmt: skip
def test_without_a_helper_the_system_does_it(platform: str, does: str, tmp_path: Path) -> None:
    system = System(does)

    assert restart_machine(system, tmp_path / "none", platform).done
    assert system.asked[-1][0] == does


def test_a_machine_that_cannot_be_restarted_says_what_to_do(tmp_path: Path) -> None:
    answer = restart_machine(System(), tmp_path / "none", "linux")

    assert answer == NO_RESTART
    assert "spina" in answer.it
    assert "plug" in answer.en


def test_the_helper_sets_the_clock_and_is_waited_for(tmp_path: Path) -> None:
    wall = Wall()

    def helper(_: float) -> None:
        request = tmp_path / "clock"
        wall.shows = datetime.fromisoformat(request.read_text())
        request.unlink()

    assert set_clock(NOON, System(), tmp_path, "linux", wall, helper).done
    assert wall.shows == NOON


def test_a_helper_that_does_not_answer_leaves_no_request_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.care.machine.HELP_SECONDS", 0.05)

    assert set_clock(NOON, System(), tmp_path, "linux", Wall()) == NO_CLOCK
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("platform", "does"),
    [("linux", "timedatectl"), ("linux", "date"), ("darwin", "date"), ("win32", "powershell")],
)
def test_without_a_helper_a_command_sets_the_clock(
    platform: str, does: str, tmp_path: Path
) -> None:
    wall, system = Wall(), System(does)

    def run(command: Sequence[str]) -> bool:
        done = system(command)
        if done:
            wall.shows = NOON
        return done

    assert set_clock(NOON, run, tmp_path / "none", platform, wall).done
    told = " ".join(system.asked[-1])
    assert "2026" in told


def test_a_command_that_only_says_it_worked_is_not_believed(tmp_path: Path) -> None:
    assert set_clock(NOON, System("date"), tmp_path / "none", "linux", Wall()) == NO_CLOCK


def test_a_clock_a_minute_off_is_not_set(tmp_path: Path) -> None:
    wall = Wall()
    wall.shows = NOON + timedelta(minutes=1)

    assert not set_clock(NOON, System("date"), tmp_path / "none", "linux", wall).done


def test_a_request_is_found_whole_or_not_at_all(tmp_path: Path) -> None:
    assert ask_helper("clock", "2026-06-09T12:00:00Z", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["clock"]
    assert not ask_helper("clock", "", tmp_path / "none")


@pytest.fixture
def panel(tmp_path: Path) -> Callable[[int], Path]:
    def made(most: int) -> Path:
        folder = tmp_path / "intel_backlight"
        folder.mkdir()
        (folder / "max_brightness").write_text(f"{most}\n")
        (folder / "brightness").write_text(f"{most}\n")
        return folder / "brightness"

    return made


def test_a_real_backlight_is_set_and_never_put_out(
    panel: Callable[[int], Path], tmp_path: Path
) -> None:
    brightness = panel(1500)

    assert set_backlight(40, tmp_path)
    assert brightness.read_text() == "600"
    assert set_backlight(0, tmp_path)
    assert brightness.read_text() == "1"


def test_without_a_backlight_nothing_is_set(tmp_path: Path) -> None:
    assert not set_backlight(40, tmp_path)
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "brightness").write_text("x")
    (tmp_path / "odd" / "max_brightness").write_text("much")
    assert not set_backlight(40, tmp_path)


def test_a_command_is_run_without_a_shell_and_with_a_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.care.commands.LIMIT", 0.1)

    assert run_command(["true"])
    assert not run_command(["false"])
    assert not run_command(["no-such-command-of-any-system"])
    assert not run_command(["sleep", "5"])
