"""The installer below a folder of its own, with versions that are scripts: which one is in force?

Python's packages, the kiosk and systemd are stand-ins here; `python -m tests.faults.deploy` does
the same with real ones in a fresh Debian.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is for Debian")

PYTHON = """#!/bin/sh
# Makes environments whose pip "builds" and "installs" a script; all else is the real Python.
[ "$1" = -m ] && [ "$2" = venv ] || exec {python} "$@"
mkdir -p "$3/bin"
cat >"$3/bin/pip" <<'PIP'
#!/bin/sh
here=$(dirname "$0")
for last; do :; done
sleep 1
case "$*" in
  *" wheel "*) cp "$last/kiosk" "$5/tappa_kiosk-1.0-py3-none-any.whl" ;;
  *" install "*) cp "$last" "$here/kiosk" && chmod +x "$here/kiosk" ;;
esac
PIP
chmod +x "$3/bin/pip"
"""
KIOSK = """#!/bin/sh
# version {name}; draws: {draws}; shows: {shows}
case "$1" in
  tour) mkdir -p "$2/it" && head -c {draws} /dev/urandom >"$2/it/home.png" ;;
  care) echo "First PIN: 123456" && echo first >"{data}/care.db" ;;
  doctor) echo "doctor of {name}" ;;
esac
"""
SYSTEMCTL = """#!/bin/sh
echo "$@" >>{log}
case "$1" in
  restart)
    word=activating
    if grep -q "shows: yes" {current}/bin/kiosk; then word=active; fi
    echo $word >{state} ;;
  show) case "$*" in *MainPID*) echo 42 ;; *) cat {state} ;; esac ;;
esac
"""


class Site:
    """A checkout, and a machine below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.into, self.checkout = folder, folder / "machine", folder / "checkout"
        self.home = self.into / "opt/tappa"
        self.into.mkdir()
        shutil.copytree(ROOT / "deploy", self.checkout / "deploy")
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        (folder / "tools").mkdir()
        self.script("tools/python3", PYTHON.format(python=sys.executable))
        self.script("tools/sync", "#!/bin/sh\n")  # a flush of the whole disk proves nothing here
        self.script("tools/sleep", "#!/bin/sh\nexec /bin/sleep 0.02\n")
        (folder / "state").write_text("inactive\n")
        self.script(
            "systemctl",
            SYSTEMCTL.format(
                log=folder / "asked", current=self.home / "current", state=folder / "state"
            ),
        )
        self.offer("one")

    def script(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    def offer(self, name: str, *, draws: int = 30_000, shows: str = "yes") -> None:
        data = self.into / "var/lib/tappa"
        text = KIOSK.format(name=name, draws=draws, shows=shows, data=data)
        (self.checkout / "kiosk").write_text(text)

    def start(self, *options: str, services: bool = True) -> subprocess.Popen[str]:
        tools = {"TAPPA_SYSTEMCTL": str(self.folder / "systemctl")} if services else {}
        environment = {
            "PATH": f"{self.folder / 'tools'}:{os.environ['PATH']}",
            "TAPPA_SHOWS_WITHIN": "2",
            "TAPPA_STAYS_FOR": "0.1",
            "TMPDIR": str(self.folder),
            **tools,
        }
        return subprocess.Popen(
            [self.checkout / "deploy/linux/install", "--into", self.into, *options],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )  # fmt: skip

    def install(self, *options: str, code: int = 0, services: bool = True) -> str:
        process = self.start(*options, services=services)
        said, _ = process.communicate(timeout=60)
        assert process.returncode == code, said
        return said

    @property
    def in_force(self) -> str:
        """The word that the version in force was offered under; "" without one."""
        link = self.home / "current"
        if not link.is_symlink():
            return ""
        assert (link / "complete").is_file()
        assert os.access(link / "deploy/stick", os.X_OK)
        return (link / "bin/kiosk").read_text().split()[3].rstrip(";")

    @property
    def versions(self) -> int:
        return len(list((self.home / "versions").iterdir()))


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_a_first_installation_shows_its_pin_and_settings_once(site: Site) -> None:
    said = site.install("--town", "siena")

    assert "First PIN" in said
    assert "doctor of one" in said
    settings = (site.into / "etc/tappa/kiosk.toml").read_text()
    assert 'town = "siena"' in settings
    assert f'data = "{site.into}/var/lib/tappa"' in settings
    unit = site.into / "etc/systemd/system/tappa.service"
    assert str(unit.readlink()).startswith("/opt/tappa/current/")
    wanted = unit.parent / "multi-user.target.wants/tappa.service"
    assert str(wanted.readlink()) == "../tappa.service"  # and no version by its name
    assert site.in_force == "one"

    assert "First PIN" not in site.install()
    assert site.versions == 1


def test_an_update_keeps_settings_data_and_pin_and_two_versions(site: Site) -> None:
    site.install()
    settings, care = site.into / "etc/tappa/kiosk.toml", site.into / "var/lib/tappa/care.db"
    settings.write_text('town = "mine"\n')
    care.write_text("changed\n")

    for name in ("two", "three"):
        site.offer(name)
        site.install("--town", "roma")

    assert site.in_force == "three"
    assert site.versions == 2
    assert settings.read_text() == 'town = "mine"\n'
    assert care.read_text() == "changed\n"


def test_rollback_goes_back_and_forth(site: Site) -> None:
    assert "no version to go back to" in site.install("--rollback", code=1)
    site.install()
    assert "no version to go back to" in site.install("--rollback", code=1)
    site.offer("two")
    site.install()
    site.install("--rollback")
    assert site.in_force == "one"
    site.install("--rollback")
    assert site.in_force == "two"


def test_a_version_that_draws_no_page_is_never_put_in_force(site: Site) -> None:
    site.install()
    asked = (site.folder / "asked").read_text()
    site.offer("blank", draws=500)

    assert "draws no page; nothing has changed" in site.install(code=1)
    assert site.in_force == "one"
    assert (site.folder / "asked").read_text() == asked  # the screen was not touched


def test_a_version_that_shows_no_page_is_left_again(site: Site) -> None:
    site.install()
    site.offer("two")
    site.install()
    site.offer("dark", shows="no")

    assert "shows no page within 2 s: back to" in site.install(code=1)
    assert site.in_force == "two"
    assert (site.folder / "state").read_text() == "active\n"
    site.install("--rollback")
    assert site.in_force == "one"


def test_a_kiosk_that_was_dark_before_takes_the_new_version(site: Site) -> None:
    """No screen may be attached yet: that is no reason to stay with the old version."""
    site.install()
    (site.folder / "state").write_text("activating\n")
    site.offer("dark", shows="no")

    assert "shows no page yet" in site.install()
    assert site.in_force == "dark"


def test_without_systemd_the_files_are_put_there_and_it_says_so(site: Site) -> None:
    assert "systemd is not running here" in site.install(services=False)
    assert site.in_force == "one"


def test_wrong_options_change_nothing(site: Site) -> None:
    site.install("--cheese", code=2)
    site.install("--town", "../etc", code=1)
    site.install("--wheels", str(site.folder / "none"), code=1)
    assert not site.home.exists()


def test_two_installations_at_once_do_not_meet(site: Site) -> None:
    site.script("tools/sync", "#!/bin/sh\ntouch $TMPDIR/there\n/bin/sleep 1\n")
    first = site.start()
    until = time.monotonic() + 30
    while not (site.folder / "there").exists() and first.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.01)
    assert "another installation is going on" in site.install(code=1)
    first.communicate(timeout=60)
    assert first.returncode == 0


def test_killed_at_any_moment_it_is_the_old_version_or_the_new_one(site: Site) -> None:
    site.install()
    began = time.monotonic()
    site.offer("two")
    site.install()
    lasts = time.monotonic() - began
    care, chance = site.into / "var/lib/tappa/care.db", random.Random(5)
    old, seen = "two", set[str]()

    for number in range(14):
        new = f"kill-{number}"
        site.offer(new)
        process = site.start()
        time.sleep(chance.uniform(0, lasts))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        assert site.in_force in (old, new)
        seen.add("new" if site.in_force == new else "old")
        assert care.read_text() == "first\n"
        old = site.in_force

    assert seen == {"old", "new"}
    site.offer("last")
    site.install()
    assert site.in_force == "last"
    assert site.versions == 2
