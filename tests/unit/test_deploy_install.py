"""The installer below a folder of its own, with versions that are scripts: which one is in force?

Python's packages, the kiosk and systemd are stand-ins here; `python -m tests.faults.deploy` does
the same with real ones in a fresh Debian.
"""

import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.care.heart import NO_DISPLAY, REFUGE, in_words
from kiosk.care.ladder import FILE

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
# A service that comes up, with a line about what it shows; with `crashes` it shows the page of
# another screen each time it is looked at.
echo "$@" >>{log}
case "$1" in
  restart)
    sed -n 's/.*; shows: //p' {current}/bin/kiosk >{shows}
    if [ "$(cat {shows})" = no ]; then echo activating; else echo active; fi >{state} ;;
  show)
    case "$*" in
      *MainPID*) echo 42 ;;
      *StatusText*)
        case "$(cat {shows})" in
          yes) echo "{page}; screen 7, 0 restarts so far." ;;
          crashes) date "+{page}; screen %N, 1 restarts so far." ;;
          *) cat {shows} ;;
        esac ;;
      *) cat {state} ;;
    esac ;;
esac
"""
GRUB = """#!/bin/sh
# Makes a menu of what the settings of the installation say.
[ -e {into}/broken ] && exit 1
cp {into}/opt/tappa/current/deploy/files/etc/default/grub.d/tappa.cfg "$2"
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
                log=folder / "asked",
                current=self.home / "current",
                state=folder / "state",
                shows=folder / "shows",
                page=in_words("attract"),
            ),
        )
        self.script("tools/grub-mkconfig", GRUB.format(into=self.into))
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
            "TAPPA_STAYS_FOR": "1",
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


@pytest.mark.parametrize(
    "shows",
    [
        "crashes",
        f"{in_words(REFUGE)}; screen 7, 0 restarts so far.",
        f"{in_words(NO_DISPLAY)}; screen 7, 0 restarts so far.",
        "Showing “refuge”; 0 restarts so far.",  # in the words of older versions
        "",
    ],
)
def test_a_version_without_a_page_that_one_screen_keeps_is_left_again(
    site: Site, shows: str
) -> None:
    site.install()
    ladder = site.into / "var/lib/tappa" / FILE
    ladder.write_text("{}")
    site.offer("two", shows=shows)

    assert "shows no page within 2 s: back to" in site.install(code=1)
    assert site.in_force == "one"
    assert (site.folder / "shows").read_text() == "yes\n"
    assert not ladder.exists()  # or the old version would begin where the new one ended


def test_a_version_that_says_it_in_older_words_can_be_gone_back_to(site: Site) -> None:
    site.offer("one", shows="Showing “attract”; 0 restarts so far.")
    site.install()
    site.offer("two")
    site.install()
    site.install("--rollback")

    assert site.in_force == "one"


def test_a_kiosk_on_its_refuge_page_takes_the_new_version(site: Site) -> None:
    site.offer("one", shows=f"{in_words(REFUGE)}; screen 7, 0 restarts so far.")
    assert "shows no page yet" in site.install()
    site.offer("two", shows="no")

    assert "shows no page yet" in site.install()
    assert site.in_force == "two"


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


def test_the_boot_menu_is_made_anew_in_one_step_and_only_when_it_changes(site: Site) -> None:
    assert "no GRUB here" in site.install()
    menu = site.into / "boot/grub/grub.cfg"
    menu.parent.mkdir(parents=True)
    menu.write_text("menuentry\n")
    menu.chmod(0o600)
    link = site.into / "etc/default/grub.d/tappa.cfg"
    assert str(link.readlink()) == "/opt/tappa/current/deploy/files/etc/default/grub.d/tappa.cfg"

    assert "GRUB" not in site.install()
    made = menu.stat()
    assert "GRUB_TIMEOUT=0" in menu.read_text()
    assert stat.S_IMODE(made.st_mode) == 0o600
    site.install()
    assert menu.stat().st_ino == made.st_ino

    (site.into / "broken").touch()
    menu.write_text("of somebody else\n")
    assert "the old one stays" in site.install()
    assert menu.read_text() == "of somebody else\n"
    assert [path.name for path in menu.parent.iterdir()] == ["grub.cfg"]


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
