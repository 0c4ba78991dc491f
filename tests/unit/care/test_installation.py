"""What doctor sees of an installation."""

import getpass
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.care import installation, installation_place
from kiosk.care.installation import FILES, HELPERS, SYSTEM, examine_installation
from kiosk.care.installation_place import PRIVATE
from kiosk.care.installed import Installation
from kiosk.care.light import GREEN, RED, YELLOW

LINUX = Path(__file__).resolve().parents[3] / "deploy" / "linux"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


class Site:
    """An installation below a folder, as deploy/linux/install leaves it."""

    def __init__(self, root: Path) -> None:
        self.version = root / "opt/tappa/versions/1.0-abc"
        self.version.mkdir(parents=True)
        (self.version / "complete").touch()
        shutil.copytree(LINUX, self.version / "deploy")
        (root / "opt/tappa/current").symlink_to("versions/1.0-abc")
        for file in (*FILES, SYSTEM / "tappa.service"):
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).symlink_to(self.version / "deploy/files" / file)
        wanted = root / SYSTEM / "multi-user.target.wants"
        wanted.mkdir()
        (wanted / "tappa.service").symlink_to("/etc/systemd/system/tappa.service")
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/cage").touch()
        (root / "etc/tappa").mkdir()
        (root / "etc/tappa/kiosk.toml").write_text('town = "siena"\n')
        (root / "etc/tappa/kiosk.toml").chmod(0o644)
        self.data = root / "var/lib/tappa"
        self.data.mkdir(parents=True)
        for name in PRIVATE:
            (self.data / name).write_text("secret")
            (self.data / name).chmod(0o600)
        self.root = root
        self.machine = Installation(root, self.version, getpass.getuser())

    def told(self) -> list[str]:
        return [check.text_en for check in examine_installation(self.data, self.machine)]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setattr(installation_place, "GROUPS", ())
    monkeypatch.setattr(installation_place, "ROOM_MB", 1)
    return Site(tmp_path)


def test_a_checkout_is_no_installation(tmp_path: Path) -> None:
    assert examine_installation(tmp_path) == []


def test_all_is_well(site: Site) -> None:
    (check,) = examine_installation(site.data, site.machine)

    assert check.light == GREEN
    assert "1.0-abc" in check.text_en
    assert "1.0-abc" in check.text_it


def _no_watchdog(site: Site) -> None:
    unit = site.root / SYSTEM / "tappa.service"
    text = unit.read_text()
    unit.unlink()
    unit.write_text(text.replace("WatchdogSec=", "#"))


def _other_version(site: Site) -> None:
    (site.root / "opt/tappa/versions/2.0").mkdir()
    (site.root / "opt/tappa/versions/2.0/complete").touch()
    (site.root / "opt/tappa/versions/2.0/deploy").symlink_to(site.version / "deploy")
    (site.root / "opt/tappa/current").unlink()
    (site.root / "opt/tappa/current").symlink_to("versions/2.0")


WRONG: dict[str, Callable[[Site], object]] = {
    "No complete version": lambda site: (site.version / "complete").unlink(),
    "This is version 1.0-abc; the one in force is 2.0": _other_version,
    "tappa.service is missing": lambda site: (site.root / SYSTEM / "tappa.service").unlink(),
    "has no watchdog": _no_watchdog,
    "is switched off": lambda site: (
        site.root / SYSTEM / "multi-user.target.wants/tappa.service"
    ).unlink(),
    "cage is missing": lambda site: (site.root / "usr/bin/cage").unlink(),
    "60-tappa.rules is missing": lambda site: (site.root / FILES[3]).unlink(),
    "requests is missing": lambda site: (site.version / "deploy/requests").chmod(0o644),
    "can read care.db": lambda site: (site.data / "care.db").chmod(0o644),
    "cannot write to": lambda site: shutil.rmtree(site.data),
    "cannot be read": lambda site: (site.root / "etc/tappa/kiosk.toml").unlink(),
    "Anybody can change": lambda site: (site.root / "etc/tappa/kiosk.toml").chmod(0o666),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_wrong_is_said_with_what_to_do(sentence: str, site: Site) -> None:
    WRONG[sentence](site)
    checks = examine_installation(site.data, site.machine)

    found = next(check for check in checks if sentence in check.text_en)
    assert found.light != GREEN
    assert found.remedy_it
    assert found.remedy_en
    assert found.text_it != found.text_en


def test_a_boot_menu_without_a_password_is_found(site: Site) -> None:
    pieces = site.root / "etc/grub.d"
    pieces.mkdir(parents=True)
    (pieces / "README").write_text("\npassword_pbkdf2\n")  # what is no program goes into no menu
    linux = pieces / "10_linux"
    linux.write_text("#!/bin/sh\necho menuentry\n")
    linux.chmod(0o755)
    (check,) = examine_installation(site.data, site.machine)
    assert "GRUB" in check.text_en
    assert check.light == YELLOW
    assert "installing.md" in check.remedy_en

    secret = pieces / "01_password"
    secret.write_text("#!/bin/sh\ncat <<'END'\npassword_pbkdf2 tappa grub.pbkdf2\nEND\n")
    secret.chmod(0o700)
    assert [check.light for check in examine_installation(site.data, site.machine)] == [GREEN]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_part_of_the_boot_menu_that_is_kept_from_us_has_the_password(site: Site) -> None:
    secret = site.root / "etc/grub.d/01_password"
    secret.parent.mkdir(parents=True)
    secret.touch(mode=0o100)

    assert [check.light for check in examine_installation(site.data, site.machine)] == [GREEN]


def test_a_missing_group_is_found(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    import grp

    name = next(group.gr_name for group in grp.getgrall() if "nobody-else" not in group.gr_mem)
    monkeypatch.setattr(installation_place, "GROUPS", (name, "no-such-group"))
    machine = Installation(site.root, site.version, "nobody-else")

    (check,) = examine_installation(site.data, machine)
    assert name in check.text_en
    assert check.remedy_en.startswith("sudo usermod")


def test_little_room_is_found(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation_place, "ROOM_MB", 10**9)

    assert any("MB are left" in text for text in site.told())


def test_a_missing_font_is_found(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "shipped", lambda *parts: site.root.joinpath("none", *parts))
    checks = examine_installation(site.data, site.machine)

    assert any("resources/fonts" in check.text_en and check.light == RED for check in checks)


def test_every_helper_is_among_the_deployed_files() -> None:
    assert all(os.access(LINUX / name, os.X_OK) for name in HELPERS)
