"""The screen as a process: started, killed, started again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60


def start(data: Path, *options: str, **environment: str) -> "subprocess.Popen[str]":
    known = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    known.pop("WAYLAND_DISPLAY", None)
    known.pop("QT_QPA_PLATFORM", None)
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "main.py", "--data", str(data), *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**known, **environment},
    )


def wait_for(path: Path, process: "subprocess.Popen[str]") -> None:
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < end, f"{path} did not appear"
        time.sleep(0.05)


def stop(process: "subprocess.Popen[str]", how: int) -> str:
    process.send_signal(how)
    return process.communicate(timeout=PATIENCE)[0]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_without_a_display_it_says_so_in_one_line_and_runs(tmp_path: Path) -> None:
    process = start(tmp_path)
    wait_for(tmp_path / "cache" / "cover.json", process)
    said = stop(process, signal.SIGTERM).splitlines()

    assert process.returncode == 0
    assert said.count("There is no display: the screen is drawn off-screen.") == 1
    assert not [
        line for line in said if "WARNING" in line or "Error" in line or "Traceback" in line
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_killed_at_any_moment_it_starts_again(tmp_path: Path) -> None:
    for moment in (0.3, 0.9, 1.8):
        process = start(tmp_path)
        time.sleep(moment)
        stop(process, signal.SIGKILL)
    process = start(tmp_path)
    wait_for(tmp_path / "cache" / "cover.json", process)

    assert stop(process, signal.SIGTERM) is not None
    assert process.returncode == 0


def test_a_settings_file_that_cannot_be_used_ends_with_78(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('towns = "bergamo"\n', encoding="utf-8")
    process = start(tmp_path / "data", "--config", str(file))
    said = process.communicate(timeout=PATIENCE)[0]

    assert process.returncode == 78
    assert said.strip().splitlines() == [f"{file}: there is no setting “towns”"]
