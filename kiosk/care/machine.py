"""What a volunteer may ask of the machine: to restart, another time, a brighter or darker panel."""

import logging
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.care.commands import Commands, first_that_works, run_command

log = logging.getLogger(__name__)

REQUESTS = Path("/run/tappa/requests")
"""Where the root helper of an installation looks for a file named after what is asked of it."""
BACKLIGHTS = Path("/sys/class/backlight")
HELP_SECONDS = 6.0
"""How long the root helper is waited for; it answers within one."""
EARLIEST, LATEST = 2026, 2049
"""The first and the last year (UTC) that the root helper sets a clock to."""
RIGHT = timedelta(seconds=30)
"""How near the clock must be to what it was set to, to count as set."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether it was done; when it was not, one sentence in both languages says what to do."""

    done: bool
    it: str = ""
    en: str = ""


NO_RESTART = Answer(
    False,
    "Il chiosco non può riavviare la macchina da solo: staccare la spina, contare fino a dieci e "
    "riattaccarla. Non si perde nulla.",
    "The kiosk cannot restart the machine by itself: pull the plug, count to ten and put it back "
    "in. Nothing is lost.",
)
NO_CLOCK = Answer(
    False,
    "Il chiosco non può regolare l’orologio da solo: collegarlo alla rete per qualche minuto, "
    "oppure chiamare gli organizzatori.",
    "The kiosk cannot set the clock by itself: connect it to the network for a few minutes, or "
    "call the organisers.",
)


def restart_machine(
    run: Commands = run_command, requests: Path = REQUESTS, platform: str = sys.platform
) -> Answer:
    """Restart the machine: by the root helper where there is one, else by the system's command."""
    if ask_helper("restart", requests=requests):
        return Answer(True)
    commands: Sequence[Sequence[str]]
    if platform == "win32":
        commands = [("shutdown", "/r", "/t", "5")]
    elif platform == "darwin":
        commands = [("osascript", "-e", 'tell application "System Events" to restart')]
    else:
        commands = [
            ("systemctl", "--no-ask-password", "reboot"),
            ("loginctl", "--no-ask-password", "reboot"),
        ]
    return Answer(True) if first_that_works(commands, run) else NO_RESTART


def set_clock(
    moment: datetime,
    run: Commands = run_command,
    requests: Path = REQUESTS,
    platform: str = sys.platform,
    wall: Callable[[], datetime] = lambda: datetime.now(UTC),
    sleep: Callable[[float], None] = time.sleep,
) -> Answer:
    """Set the machine's clock to an instant; not for the GUI thread, it may wait for the helper.

    What is believed is the clock itself, not what a command says of its success.
    """
    began = time.monotonic()

    def is_set() -> bool:
        wanted = moment + timedelta(seconds=time.monotonic() - began)
        return abs(wall() - wanted) <= RIGHT

    told = f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    if ask_helper("clock", told, requests):
        while not is_set() and time.monotonic() - began < HELP_SECONDS:
            sleep(0.1)
        if is_set():
            return Answer(True)
        (requests / "clock").unlink(missing_ok=True)  # or it would be set later, to a past time
        began = time.monotonic()
    for command in clock_commands(moment, platform):
        if run(command) and is_set():
            return Answer(True)
    return NO_CLOCK


def clock_commands(moment: datetime, platform: str) -> list[tuple[str, ...]]:
    """Return the commands that set the clock to an instant on a platform, the best first."""
    utc = moment.astimezone(UTC)
    if platform == "win32":
        return [("powershell", "-NoProfile", "-Command",
                 f"Set-Date -Date ([datetime]'{utc:%Y-%m-%dT%H:%M:%SZ}')")]  # fmt: skip
    if platform == "darwin":
        return [("date", "-u", f"{utc:%m%d%H%M%Y.%S}")]
    local = moment.astimezone()  # timedatectl takes the wall time of the machine's zone
    return [
        ("timedatectl", "--no-ask-password", "set-time", f"{local:%Y-%m-%d %H:%M:%S}"),
        ("date", "-u", "-s", f"{utc:%Y-%m-%d %H:%M:%S}"),
    ]


def ask_helper(what: str, content: str = "", requests: Path = REQUESTS) -> bool:
    """Leave a request for the root helper; False where no helper was installed."""
    if not requests.is_dir():
        return False
    try:
        written = requests / f".{what}"
        written.write_text(content, encoding="utf-8")
        written.replace(requests / what)  # it finds a request whole or not at all
    except OSError as error:
        log.info("nothing can be asked of the root helper: %s", error)
        return False
    return True


def set_backlight(percent: int, folder: Path = BACKLIGHTS) -> bool:
    """Set every real backlight of the machine; False when there is none that may be set."""
    done = False
    for panel in sorted(folder.glob("*/brightness")):
        try:
            most = int((panel.parent / "max_brightness").read_text())
            panel.write_text(str(max(1, round(most * percent / 100))))
            done = True
        except (OSError, ValueError) as error:
            log.info("this backlight cannot be set: %s", error)
    return done
