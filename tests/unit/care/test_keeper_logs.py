"""Log files that are never a reason to stop."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.care.logs import BYTES, FILES, Discreet, PatientFile, dump_file

ROOT = Path(__file__).resolve().parents[3]


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("kiosk", logging.INFO, __file__, 1, text, (), None)


def test_a_file_is_begun_anew_at_a_megabyte_and_five_are_kept(tmp_path: Path) -> None:
    kept = PatientFile(tmp_path / "log" / "kiosk.log")
    for _ in range(7 * BYTES // 10_000):
        kept.emit(record("x" * 10_000))
    kept.close()
    files = sorted((tmp_path / "log").iterdir())

    assert len(files) == FILES
    assert all(file.stat().st_size <= BYTES for file in files)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full disk at hand")
def test_a_full_disk_is_borne_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    kept = PatientFile(Path("/dev/full"))
    for _ in range(3):
        kept.emit(record("nobody will read this"))
    kept.close()

    assert capfd.readouterr() == ("", "")


def test_a_folder_that_cannot_be_made_is_tried_again_with_each_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    kept = PatientFile(tmp_path / "log" / "kiosk.log")
    kept.emit(record("lost"))
    (tmp_path / "log").unlink()
    kept.emit(record("kept"))
    kept.close()

    assert (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8") == "kept\n"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "https://user:word@example.org/store/timestamp.json was refused",
        "no answer from 192.168.17.4:8080",
        "wss://[fe80::1]/nudge is closed",
        "[2001:db8::17]:443 is silent",
    ],
)
def test_no_network_address_comes_into_a_log(text: str) -> None:
    said = Discreet("%(message)s").format(record(text))

    assert "an address" in said
    for part in ("example.org", "192.168", "word", "fe80", "2001:db8"):
        assert part not in said


def test_what_is_no_address_stays(tmp_path: Path) -> None:
    text = f"file://{tmp_path}/MainWindow.qml:12: PySide 6.11.3 at 12:30:45 has no [0:1]"

    assert Discreet("%(message)s").format(record(text)) == text


def test_a_dump_file_is_begun_anew_when_it_is_large(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "frozen.txt").write_bytes(b"x" * (BYTES + 1))
    dump = dump_file(tmp_path)
    assert dump is not None
    dump.close()

    assert (tmp_path / "log" / "frozen.txt").stat().st_size == 0
    assert (tmp_path / "log" / "frozen.1.txt").exists()


def test_where_no_dump_file_can_be_made_there_is_none(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")

    assert dump_file(tmp_path) is None
    assert len(caplog.records) == 1


def test_an_error_that_nobody_expected_is_logged(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.care.logs import set_up\n"
        "set_up(Path(sys.argv[1])); raise LookupError('https://example.org/secret')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    logged = (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8")

    assert done.returncode == 1
    assert "LookupError: (an address)" in logged
    assert "example.org" not in logged + done.stderr
