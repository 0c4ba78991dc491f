"""What the tools of the desk work with, made once by the screen and handed to them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.care.machine import Answer, set_backlight, set_clock
from kiosk.care.sound import play_tone, set_volume
from kiosk.content.pages.common import Page
from kiosk.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Machine:
    """What of the machine itself is moved; tests move another."""

    set_clock: Callable[[datetime], Answer] = set_clock
    play_tone: Callable[[], Answer] = play_tone
    set_volume: Callable[[int], Answer] = set_volume
    set_backlight: Callable[[int], bool] = set_backlight


@dataclass(frozen=True, slots=True)
class Word:
    """A volunteer's word that the clock is right: to give it, to take it back, whether it holds."""

    give: Callable[[], None]
    take_back: Callable[[], None]
    holds: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Means:
    """What tools are given.

    Attributes:
        jobs: where the disk and the machine are asked.
        data: the kiosk's data folder.
        town: slug of the town in force.
        fixed: whether the start command says the town, so that nothing chosen here counts.
        name: what the organisers call this kiosk.
        legs: composes the page of the legs in a language; asked outside the GUI thread.
        word: a volunteer's word for the clock; None where a moment is pretended.
        machine: what moves the machine.
        second_ms: how long a second lasts; shorter only for tests.
    """

    jobs: Jobs
    data: Path
    town: str
    fixed: bool = False
    name: str = ""
    legs: Callable[[str], Page] | None = None
    word: Word | None = None
    machine: Machine = field(default_factory=Machine)
    second_ms: float = 1000
