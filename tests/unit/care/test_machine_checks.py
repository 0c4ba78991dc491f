"""The lights of the machine: from what a running screen tells, and from what the system says."""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.care import live as system
from kiosk.care import machine_checks
from kiosk.care.doctor import examine
from kiosk.care.ladder import Ladder
from kiosk.care.light import GREEN, RED, YELLOW
from kiosk.care.live import Display, Live, Output
from kiosk.care.machine_checks import screen
from kiosk.care.restarts import recent, times_text
from kiosk.releases.sync_status import SourceStatus, SyncStatus
from kiosk.settings import Settings
from tests.unit.care.entrances import set_up

NOW = datetime(2026, 6, 16, 12, tzinfo=UTC)
WELL = Live(
    memory_mb=300.0,
    memory_limit_mb=900.0,
    displays=(Display("HDMI-A-1", 1920, 1080),),
    drawing=True,
    touch_devices=("ILITEK Multi-Touch",),
    touched_ago=3.0,
    uptime=3600.0,
    clock_trusted=True,
)
DEVICES = """I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Logitech USB Keyboard"
B: PROP=0
B: EV=120013
B: KEY=1000000000007 ff9f207ac14057ff

I: Bus=0018 Vendor=06cb Product=7e7e Version=0100
N: Name="Touchpad"
B: PROP=5
B: ABS=2e0800000000003

I: Bus=0003 Vendor=222a Product=0001 Version=0110
N: Name="ILITEK ILITEK-TP"
B: PROP=2
B: EV=1b
B: ABS=3273800000000003
"""


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def plenty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_checks, "memory_left_mb", lambda: 4000.0)
    monkeypatch.setattr(machine_checks, "is_linked", lambda: True)
    monkeypatch.setattr(machine_checks, "can_sound", lambda: True)


def lights(live: Live | None, data: Path) -> dict[str, tuple[str, str]]:
    return {c.code: (c.light, c.what) for c in examine(Settings(data=data), NOW, live)}


def test_a_screen_that_is_well_is_green(tmp_path: Path, plenty: None) -> None:
    set_up(tmp_path)
    seen = lights(WELL, tmp_path)

    nine = ("network", "clock", "disk", "memory", "screen", "touch", "sound", "pin")
    assert {seen[code][0] for code in nine} == {GREEN}


@pytest.mark.parametrize(
    ("change", "code", "light", "what"),
    [
        ({"memory_mb": 950.0}, "memory", YELLOW, "large"),
        ({"displays": ()}, "screen", RED, "none"),
        ({"drawing": False}, "screen", RED, "still"),
        ({"drawing": None}, "screen", GREEN, "good"),
        ({"touch_devices": ()}, "touch", GREEN, "good"),
        ({"touch_devices": (), "touched_ago": None}, "touch", RED, "none"),
        ({"touched_ago": None}, "touch", GREEN, "connected"),
        ({"restarts": 1}, "screen", GREEN, "good"),
        ({"restarts": 3}, "screen", YELLOW, "restarting"),
        ({"clock_trusted": False}, "clock", YELLOW, "unconfirmed"),
        ({"clock_trusted": None}, "clock", GREEN, "good"),
    ],
)
def test_what_a_screen_tells_changes_a_light(
    tmp_path: Path, plenty: None, change: dict[str, object], code: str, light: str, what: str
) -> None:
    assert lights(replace(WELL, **change), tmp_path)[code] == (light, what)  # type: ignore[arg-type]


def test_a_screen_that_falls_again_and_again_is_told(tmp_path: Path, plenty: None) -> None:
    ladder = Ladder(tmp_path / "keeper.json")
    ladder.ended(1.0)
    assert lights(WELL, tmp_path)["screen"] == (GREEN, "good")
    ladder.ended(1.0)
    assert lights(WELL, tmp_path)["screen"] == (YELLOW, "restarting")
    ladder.ended(1.0)
    assert lights(WELL, tmp_path)["screen"] == (YELLOW, "restarting")


def test_a_volunteer_reads_plain_words(tmp_path: Path, plenty: None) -> None:
    said = {c.code: c.text_en for c in examine(Settings(data=tmp_path), NOW, WELL)}
    assert said["clock"] == "The clock shows Tuesday 16 June, 14:00."
    assert said["memory"] == "There is enough memory: 4 GB are left."
    assert said["screen"] == "The screen is on: 1920 × 1080 pixels."
    fallen = screen(replace(WELL, restarts=3), tmp_path)
    assert fallen.text_it.endswith("è ripartito da solo 3 volte nell’ultima ora.")


def test_restarts_of_the_last_hour_are_counted() -> None:
    assert recent(times_text([]), 50.0) == 0
    assert recent(times_text([100.5, 3000.0, 3600.2]), 3601.0) == 3
    assert recent(times_text([100.5, 3000.0, 3600.2]), 3800.0) == 2
    assert recent(times_text([100.5, 3000.0, 3600.2]), 7300.0) == 0
    assert recent("nonsense", 1.0) == 0


def test_memory_of_the_machine_goes_before_that_of_the_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine_checks, "memory_left_mb", lambda: 80.0)
    assert machine_checks.memory(replace(WELL, memory_mb=950.0)).what == "low"
    monkeypatch.setattr(machine_checks, "memory_left_mb", lambda: None)
    assert machine_checks.memory(None).what == "unknown"


@pytest.mark.parametrize(
    ("sources", "codes", "linked", "what"),
    [
        ("", {}, True, "unneeded"),
        ("/media/*/*", {}, False, "unneeded"),
        ("https://a/", None, True, "unasked"),
        ("https://a/", None, False, "unplugged"),
        ("https://a/", {"https://a/": "ok"}, True, "good"),
        ("https://a/", {"https://a/": "no-root"}, True, "good"),
        ("https://a/,/media/x", {"https://a/": "unavailable", "/media/x": "ok"}, True,
         "unreachable"),
        ("https://a/", {"https://a/": "unavailable"}, False, "unplugged"),
        ("https://a/", {"https://a/": "unavailable"}, None, "unreachable"),
        ("https://a/,https://b/", {"https://a/": "unavailable", "https://b/": "ok"}, True, "good"),
        ("https://a/", {"https://a/": "portal"}, True, "portal"),
    ],
)  # fmt: skip
def test_the_network_is_judged_by_its_own_sources(
    monkeypatch: pytest.MonkeyPatch,
    sources: str,
    codes: dict[str, str] | None,
    linked: bool | None,
    what: str,
) -> None:
    monkeypatch.setattr(machine_checks, "is_linked", lambda: linked)
    status = None
    if codes is not None:
        asked = tuple(SourceStatus(name, code) for name, code in codes.items())
        status = SyncStatus(NOW, "", sources=asked)

    assert machine_checks.network(sources, status).what == what


def test_a_touch_panel_is_told_from_a_touchpad_and_a_keyboard(tmp_path: Path) -> None:
    (tmp_path / "devices").write_text(DEVICES, encoding="utf-8")

    assert system.touch_panels(tmp_path / "devices") == ("ILITEK ILITEK-TP",)
    assert system.touch_panels(tmp_path / "none") is None


def test_a_display_is_found_where_it_is_plugged_in(tmp_path: Path) -> None:
    assert system.outputs(tmp_path) is None
    for name, status, modes in (
        ("card1-HDMI-A-1", "disconnected", ""),
        ("card1-HDMI-A-2", "connected", "1920x1080\n1280x720\n"),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n", encoding="ascii")
        (tmp_path / name / "modes").write_text(modes, encoding="ascii")

    assert system.outputs(tmp_path) == (Output("HDMI-A-2", "1920x1080"),)
    (tmp_path / "card1-HDMI-A-2" / "status").write_text("disconnected\n", encoding="ascii")
    assert system.outputs(tmp_path) == ()


def test_sound_memory_and_network_are_read_from_the_system(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    assert system.can_sound(cards) is False
    cards.write_text("--- no soundcards ---\n", encoding="utf-8")
    assert system.can_sound(cards) is False
    cards.write_text(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n", encoding="utf-8")
    assert system.can_sound(cards) is True

    (tmp_path / "meminfo").write_text("MemTotal: 8000 kB\nMemAvailable: 1000 kB\n")
    assert system.memory_left_mb(tmp_path / "meminfo") == 1.024
    assert system.memory_left_mb(tmp_path / "none") is None

    assert system.is_linked(tmp_path / "net") is None
    for name, carrier in (("lo", "1"), ("eth0", "0")):
        (tmp_path / "net" / name).mkdir(parents=True)
        (tmp_path / "net" / name / "carrier").write_text(carrier, encoding="ascii")
    assert system.is_linked(tmp_path / "net") is False
    (tmp_path / "net" / "eth0" / "carrier").write_text("1\n", encoding="ascii")
    assert system.is_linked(tmp_path / "net") is True


def test_other_systems_say_what_they_can_and_no_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert system.can_sound(tmp_path / "none") is None
    assert system.touch_panels(tmp_path / "none") is None
    assert system.memory_left_mb(tmp_path / "none") is None


def test_the_pin_has_a_light(tmp_path: Path) -> None:
    assert lights(None, tmp_path)["pin"] == (YELLOW, "unset")
    set_up(tmp_path, first=True)
    assert lights(None, tmp_path)["pin"] == (YELLOW, "first")
    set_up(tmp_path)
    assert lights(None, tmp_path)["pin"] == (GREEN, "set")
    for name in ("care.db", "care.copy.db"):
        (tmp_path / name).unlink()
    assert lights(None, tmp_path)["pin"] == (RED, "lost")


def test_the_first_light_of_each_check_is_the_good_one() -> None:
    from kiosk.care.findings import findings

    for code, names in findings().items():
        if code != "pin":
            assert next(iter(names)) == "good"


def test_a_disk_that_takes_nothing_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)

    assert lights(None, tmp_path)["disk"] == (RED, "read-only")
