"""The Python types that QML may name, in the module `Kiosk.Backend`."""

from PySide6.QtCore import QObject
from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.screen.desk.clock_setting import ClockSetting
from kiosk.screen.desk.comfort import Comfort
from kiosk.screen.desk.delay_report import DelayReport
from kiosk.screen.desk.desk import Desk
from kiosk.screen.desk.door import Door
from kiosk.screen.desk.pause import Pause
from kiosk.screen.desk.sound_test import SoundTest
from kiosk.screen.desk.stick_watch import StickWatch
from kiosk.screen.desk.stint import Stint
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.tools import Tools
from kiosk.screen.desk.touch_test import TouchTest
from kiosk.screen.desk.town_choice import TownChoice
from kiosk.screen.expected import Expected
from kiosk.screen.idle import Idle
from kiosk.screen.keyboard import Keyboard
from kiosk.screen.languages import Languages
from kiosk.screen.living_views import LivingViews
from kiosk.screen.outings import Outings
from kiosk.screen.phone import Phone
from kiosk.screen.publication import Publication
from kiosk.screen.refuge import Refuge
from kiosk.screen.seeker import Seeker
from kiosk.screen.shelf import PictureShelf
from kiosk.screen.takeover import Takeover
from kiosk.screen.today import Today
from kiosk.screen.views import VIEWS
from kiosk.screen.visit import Visit

MODULE = "Kiosk.Backend"
TYPES: tuple[type[QObject], ...] = (
    Visit,
    Keyboard,
    Idle,
    Languages,
    Publication,
    Refuge,
    Door,
    Desk,
    Stint,
    Pause,
    TouchTest,
    SoundTest,
    TownChoice,
    ClockSetting,
    DelayReport,
    Comfort,
    Tools,
    Expected,
    Supply,
    StickWatch,
    Seeker,
    PictureShelf,
    Takeover,
    Today,
    Outings,
    Phone,
    LivingViews,
    *VIEWS.values(),
)


def register() -> None:
    """Make the types known to QML; the screen alone makes their objects."""
    for kind in TYPES:
        qmlRegisterUncreatableType(
            kind,
            MODULE,
            1,
            0,
            kind.__name__,  # type: ignore[arg-type] # the stub says bytes, Qt takes a str
            "made by the screen",  # type: ignore[arg-type]
        )
