"""What is installed on Linux: scripts without a fault, units systemd understands, few rights."""

import os
import re
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from runpy import run_path

import pytest

from kiosk import settings
from kiosk.care import machine

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "deploy" / "linux"
UNITS = LINUX / "files" / "etc" / "systemd" / "system"
SHELL = ("install", "wheels", "wait-for-output")
HELPERS = ("stick", "requests", "reports")
ANALYZE = shutil.which("systemd-analyze")
needs_systemd = pytest.mark.skipif(not ANALYZE, reason="there is no systemd-analyze")


def unit(name: str) -> str:
    return (UNITS / name).read_text(encoding="utf-8")


def values(name: str, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", unit(name), re.M)


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_the_scripts_have_no_fault() -> None:
    for name in SHELL:
        assert os.access(LINUX / name, os.X_OK), name
        shell = "sh" if name == "wait-for-output" else "bash"
        subprocess.run([shell, "-n", LINUX / name], check=True)
    assert "set -euo pipefail" in (LINUX / "install").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="there is no shellcheck")
def test_shellcheck_finds_nothing() -> None:
    checked = subprocess.run(
        ["shellcheck", *(LINUX / name for name in SHELL)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not checked.returncode, checked.stdout


def test_what_runs_as_root_is_short_and_needs_nothing_but_python() -> None:
    for name in HELPERS:
        text = (LINUX / name).read_text(encoding="utf-8")
        compile(text, name, "exec")
        assert text.startswith("#!/usr/bin/python3 -I\n")  # no environment, no user's packages
        assert len(text.splitlines()) < 150
        assert not re.search(r"^(import|from) (kiosk|yaml|PySide6)", text, re.M)
        assert "shell=True" not in text


@needs_systemd
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="chroot needs root")
@pytest.mark.parametrize("name", sorted(path.name for path in UNITS.iterdir()))
def test_systemd_understands_every_line(name: str, tmp_path: Path) -> None:
    """In a copy where the programs are there; what a unit asks for beyond that is not looked at."""
    for path in UNITS.iterdir():
        text = re.sub(
            r"^(Exec\w+=-?)/\S+", r"\1/bin/true", path.read_text(encoding="utf-8"), flags=re.M
        )
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    checked = name.replace("@.", "@sda1.")
    done = subprocess.run(
        [str(ANALYZE), "verify", "--man=no", "--recursive-errors=no", tmp_path / checked],
        capture_output=True, text=True, check=False,
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )  # fmt: skip
    ours = [line for line in done.stderr.splitlines() if "tappa" in line]
    assert ours == []


@needs_systemd
@pytest.mark.parametrize(
    ("name", "most"), [("tappa.service", 2.5), ("tappa-requests.service", 5.5)]
)
def test_what_a_unit_is_exposed_to_is_little(name: str, most: float) -> None:
    done = subprocess.run(
        [str(ANALYZE), "security", "--offline=yes", UNITS / name],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    told = re.search(r"exposure level for \S+: ([\d.]+)", done.stdout)
    if not told:
        pytest.skip("this systemd-analyze cannot look at a file")
    assert float(told[1]) <= most


def test_the_screen_is_watched_and_always_comes_back() -> None:
    assert values("tappa.service", "Type") == ["notify"]
    assert values("tappa.service", "NotifyAccess") == ["all"]
    assert values("tappa.service", "Restart") == ["always"]
    assert values("tappa.service", "StartLimitIntervalSec") == ["0"]
    (seconds,) = values("tappa.service", "WatchdogSec")
    from kiosk.care.keeper import STEP_SECONDS

    assert int(seconds) > STEP_SECONDS  # the longest time in which the keeper says nothing
    # logind would take cage's children out of reach of NotifyAccess and MemoryMax (systemd.exec(5))
    assert values("tappa.service", "PAMName") == []


def test_a_stick_is_let_go_however_its_mount_ended() -> None:
    (command,) = values("tappa-stick@.service", "ExecStopPost")
    assert command == values("tappa-stick@.service", "ExecStart")[0].replace(" mount", " unmount")


def test_grub_waits_no_time_and_heeds_no_key() -> None:
    """The style "hidden" heeds Esc even without a time to wait; "menu" does not look."""
    text = (LINUX / "files/etc/default/grub.d/tappa.cfg").read_text(encoding="utf-8")
    told = dict(re.findall(r"^(GRUB_\w+)=(\w+)$", text, re.M))

    assert (told["GRUB_TIMEOUT"], told["GRUB_TIMEOUT_STYLE"]) == ("0", "menu")
    assert told["GRUB_DISABLE_RECOVERY"] == "true"


def test_nothing_waits_for_the_network() -> None:
    for path in UNITS.iterdir():
        assert "network" not in re.sub(r"^#.*$", "", path.read_text(encoding="utf-8"), flags=re.M)


def test_what_the_helpers_mount_the_kiosk_sees() -> None:
    """Settings that give a unit a mount namespace of its own would hide it."""
    apart = (
        r"^(PrivateTmp|ProtectSystem|ProtectHome|PrivateDevices|ReadOnlyPaths|ProtectKernel\w+)="
    )
    for name in ("tappa-stick@.service", "tappa-requests.service"):
        assert not re.search(apart, unit(name), re.M)


def test_every_path_the_files_name_is_installed() -> None:
    named = set()
    for path in (LINUX / "files").rglob("*"):
        if path.is_file():
            named |= set(re.findall(r"/opt/tappa/current/deploy/([\w-]+)", path.read_text("utf-8")))
    assert named == {"stick", "requests", "wait-for-output"}
    assert all(os.access(LINUX / name, os.X_OK) for name in named)


def test_the_clock_at_the_desk_offers_the_years_that_the_helper_takes() -> None:
    helper = run_path(str(LINUX / "requests"))

    assert helper["EARLIEST"] == datetime(machine.EARLIEST, 1, 1, tzinfo=UTC)
    assert helper["LATEST"] == datetime(machine.LATEST + 1, 1, 1, tzinfo=UTC)


def test_the_shipped_settings_can_be_used_and_name_the_sticks() -> None:
    found = settings.load(LINUX / "kiosk.toml", environment={})

    assert "/run/tappa/sticks/*" in found.sources
    assert str(found.data) == "/var/lib/tappa"
    text = (LINUX / "kiosk.toml").read_text(encoding="utf-8")
    told = tomllib.loads(re.sub(r"^# (\w+ = )", r"\1", text, flags=re.M))
    assert set(told) <= set(settings.Settings.__dataclass_fields__)


@pytest.mark.parametrize(
    ("connectors", "waits"),
    [
        ({"card0-HDMI-A-1": ("connected", "1920x1080\n")}, False),
        ({"card0-HDMI-A-1": ("connected", "")}, True),  # a loose cable
        ({"card0-HDMI-A-1": ("disconnected", "")}, True),
        ({}, True),
    ],
)
def test_the_wait_for_a_screen_is_bounded(
    connectors: dict[str, tuple[str, str]], waits: bool, tmp_path: Path
) -> None:
    drm, tools = tmp_path / "drm", tmp_path / "tools"
    for name, (status, modes) in connectors.items():
        (drm / name).mkdir(parents=True)
        (drm / name / "status").write_text(f"{status}\n")
        (drm / name / "modes").write_text(modes)
    tools.mkdir()
    (tools / "sleep").write_text(f"#!/bin/sh\necho >>{tmp_path}/slept\n")
    (tools / "sleep").chmod(0o755)
    done = subprocess.run(
        ["sh", LINUX / "wait-for-output", drm], capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"},
    )  # fmt: skip

    assert ("starts all the same" in done.stdout) == waits
    slept = tmp_path / "slept"
    assert len(slept.read_text()) == 16 if waits else not slept.exists()
