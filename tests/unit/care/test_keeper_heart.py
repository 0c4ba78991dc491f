"""What systemd hears."""

import socket
import sys
from pathlib import Path

import pytest

from kiosk.care.heart import memory_mb, notify

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd is on Linux")


def test_systemd_hears_every_fact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(address))
        systemd.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        notify("READY=1", "STATUS=Showing “attract”.")
        heard = systemd.recv(4096).decode()

    assert heard == "READY=1\nSTATUS=Showing “attract”."


@pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux'")
def test_an_abstract_socket_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind("\0tappa-test-heart")
        systemd.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", "@tappa-test-heart")
        notify("WATCHDOG=1")

        assert systemd.recv(4096) == b"WATCHDOG=1"


def test_without_systemd_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify("WATCHDOG=1")
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    notify("WATCHDOG=1")


@pytest.mark.skipif(sys.platform != "linux", reason="asked of Linux")
def test_a_process_knows_its_memory() -> None:
    before = memory_mb()
    held = bytearray(64_000_000)
    held[::4096] = b"x" * len(held[::4096])

    assert 60 < memory_mb() - before < 70
