"""A kiosk struck on a real screen: a quick sample of `python -m tests.faults.field`, and a soak."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.faults.field.__main__ import FAULTS, run
from tests.faults.field.field_kiosk import ROOT
from tests.faults.field.judge import look
from tests.faults.field.screens import SCREENS

linux = pytest.mark.skipif(sys.platform != "linux", reason="strikes by signals, and reads /proc")
SAMPLE = (
    "screen: SIGKILL during a visit",
    "care.db, one copy: cut off, at start",
)
DISKS = ("disk read-only while running",)


def struck(screen: str, names: Iterable[str], folder: Path) -> None:
    if tool := SCREENS[screen].missing():
        pytest.skip(f"{tool} is not installed")
    for row in run(screen, [fault for fault in FAULTS if fault.name in names], folder):
        # Times are the business of the script; other tests run beside this one.
        assert row.trouble in ("", "late"), str(row)


@linux
def test_content_is_on_a_real_screen_again_after_a_fault(tmp_path: Path) -> None:
    """PIN and visits are as they were, too."""
    struck("xvfb", SAMPLE, tmp_path)


@linux
@pytest.mark.skipif(os.geteuid() != 0 if hasattr(os, "geteuid") else True, reason="mounts a disk")
def test_content_stays_on_a_disk_that_takes_nothing(tmp_path: Path) -> None:
    probe = tmp_path / "probe"
    probe.mkdir()
    command = ["mount", "-t", "tmpfs", "tmpfs", str(probe)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a disk")
    subprocess.run(["umount", str(probe)], check=True)
    struck("xvfb", DISKS, tmp_path)


@linux
def test_a_short_soak_leaves_nothing_behind() -> None:
    """In so short a time memory and items cannot be told from warming up; the rest can."""
    command = [sys.executable, "-m", "tests.faults.field.soak", "--turns", "120", "--switches", "3"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )

    said = done.stdout + done.stderr
    left = [line for line in said.splitlines() if line.startswith("left behind: ")]
    assert left in (["left behind: nothing"], ["left behind: items"]), said
    assert " 3 switches" in done.stdout


@pytest.mark.parametrize("name", ["landscape", "night", "portrait"])
def test_every_golden_page_counts_as_content(name: str) -> None:
    """So what the judge refuses is no page of ours."""
    pages = sorted((ROOT / "tests" / "golden" / name).glob("**/*.png"))

    assert pages
    for page in pages:
        sight = look(page)
        assert sight is not None
        assert sight.content, f"{page.name}: {sight.colours} colours, {sight.most}, {sight.edges}"
