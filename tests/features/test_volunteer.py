"""The twelve steps of the volunteers' card (docs/volunteers.md), by touch, on real parts."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.care.record import read_record
from kiosk.content.kinds import PageKind, Route
from kiosk.releases.store import active_release
from kiosk.releases.switching import waiting_release
from kiosk.screen.clock import GivenClock
from tests.faults.scene import History
from tests.features.volunteer import Volunteer
from tests.screen.glass import CALM, Glass
from tests.screen.toolbox import wipe
from tests.unit.care.entrances import set_up

GUIDE = Path(__file__).parents[2] / "docs" / "volunteers.md"
FIRST_PIN, NEW_PIN = "482913", "739145"
STEPS = (
    "Open",
    "Start the visit over",
    "Enter",
    "Change the first PIN",
    "Read the lights",
    "Update from the stick",
    "Copy the reports",
    "Set a delay",
    "Clean the glass",
    "Test the touch",
    "Restart the screen",
    "Lock",
)


def steps_of(heading: str) -> list[str]:
    """Return the titles of the numbered list below a heading of the guide."""
    text = GUIDE.read_text(encoding="utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\d+\. \*\*(.+?)\.\*\*", text, re.MULTILINE)


def test_the_guide_has_these_twelve_steps_in_both_languages() -> None:
    assert tuple(steps_of("The twelve steps")) == STEPS
    assert len(steps_of("I dodici passi")) == len(STEPS)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    """Two publications of a small content."""
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture
def data(history: History, tmp_path: Path) -> Path:
    """A kiosk that shows the first publication, set up this morning."""
    data = history.kiosk(tmp_path / "kiosk", history.states[0])
    set_up(data, pin=FIRST_PIN, first=True)
    return data


@pytest.fixture
def volunteer(glass: Callable[..., Glass], data: Path, tmp_path: Path) -> Callable[[], Volunteer]:
    """Brings a volunteer before the kiosk, as often as its screen starts."""
    media = tmp_path / "media"
    media.mkdir()
    moment = datetime.now(UTC).replace(hour=9, minute=0)

    def come() -> Volunteer:
        one = glass(data=data, volunteers=True, clock=GivenClock(moment, runs=True), second_ms=150)
        return Volunteer(one, data, media)

    return come


def test_the_twelve_steps_of_the_card(
    volunteer: Callable[[], Volunteer], history: History, data: Path
) -> None:
    one = volunteer()
    visit = one.glass.visit
    restarts: list[bool] = []
    one.glass.stage.desk.restartWanted.connect(lambda: restarts.append(True))
    visit.begin("en")
    visit.adapt(text_scale=1.3, contrast=True)
    one.wait(lambda: visit.route.kind is PageKind.HOME, "a visit")

    # 1 Open
    one.knock()
    one.reads("Is something wrong here?")

    # 2 Start the visit over
    one.touch("Start the visit over")
    one.wait(lambda: visit.route == Route(PageKind.ATTRACT), "the poster")
    assert one.room == ""
    assert visit.manner == CALM

    # 3 Enter
    one.knock()
    one.touch("For volunteers: PIN")
    one.wait(lambda: one.room == "pin", "the pad")
    one.touch("English")
    one.type("111112", lambda: one.glass.stage.door.property("message") == "wrong")
    one.reads("That was not right. Try again.")
    one.type(FIRST_PIN, lambda: one.room == "renew")

    # 4 Change the first PIN
    one.type(NEW_PIN, lambda: one.glass.stage.door.property("step") == "again")
    one.reads("The new PIN once more")
    one.type(NEW_PIN, lambda: one.room == "desk")
    one.reads("The PIN is changed. Write it on the card.")
    assert visit.manner.language == "it", "the desk's language is not the visit's"

    # 5 Read the lights
    one.reads("The kiosk trusts DEMO keys")
    for place in ("Content", "Updates", "Network", "Clock", "Disk", "Memory", "Screen", "Touch"):
        assert place in one.words
    assert "things to look at" in one.words

    # 6 Update from the stick
    stick = one.put_in(history.states[1])
    one.touch("Update, USB stick")
    one.touch("Take its content now")
    one.reads("Publication 2 is ready.")
    waiting = waiting_release(data)
    assert waiting is not None
    assert waiting.seq == 2

    # 7 Copy the reports
    one.touch("Copy the reports onto it")
    one.reads("The reports are on the stick.")
    reports = [path for path in (stick / "tappa-reports").rglob("*") if path.is_file()]
    assert reports
    for secret in (FIRST_PIN, NEW_PIN):
        assert not [path for path in reports if secret.encode() in path.read_bytes()]
    one.touch("Back to the desk")

    # 8 Set a delay
    one.touch("Set a delay")
    one.touch("10 minutes late")
    one.wait(lambda: bool((found := read_record(data)) and found.delay), "the delay on disk")
    record = read_record(data)
    assert record is not None
    assert record.delay is not None
    assert record.delay.minutes == 10
    assert record.delay.until - record.delay.reported_at <= timedelta(hours=24)
    one.touch("Back to the desk")

    # 9 Clean the glass
    one.touch("Cleaning")
    one.touch("30 seconds")
    one.wait(lambda: bool(one.glass.stage.tools.stint.running), "the cleaning")
    one.wait(lambda: one.glass.stage.tools.open == "", "the end of the cleaning")

    # 10 Test the touch
    one.touch("Touch test")
    one.glass.rest()
    wipe(one.glass)
    one.reads("The whole glass feels")
    one.touch("End the test")

    # 11 Restart the screen
    one.touch("Restart the screen")
    one.reads("Nothing is lost, and nothing needs to be undone.")
    assert not restarts
    one.touch("Yes, do it")
    assert restarts
    one = volunteer()
    one.knock()
    one.touch("For volunteers: PIN")
    one.wait(lambda: one.room == "pin", "the pad")
    one.touch("English")
    one.type(NEW_PIN, lambda: one.room == "desk")

    # 12 Lock
    one.touch("Lock and close")
    one.wait(lambda: one.room == "", "the lock")
    one.knock()
    one.touch("For volunteers: PIN")
    one.wait(lambda: one.room == "pin", "the pad: the desk is locked")
    shown = active_release(data)
    assert shown is not None
    assert shown.seq == 1, "what came waits until nobody is there"
