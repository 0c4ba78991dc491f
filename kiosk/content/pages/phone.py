"""What a visitor may take along on a phone: codes that lead somewhere, each with what it does."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.pages.common import Page


class CodeKind(StrEnum):
    """What the phone does with a code."""

    ADDRESS = "address"
    PLACE = "place"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class PhoneCode:
    """One code.

    Attributes:
        kind: what the phone does with it.
        text: what the code says; ``{words}`` in it stands for the convoy and its status.
        plain: the same for a person to read and type; the time of an event.
        code: the short code of the page; "" where there is none.
        title: what it is about.
        day: of an event, its date.
        starts: of an event, seconds since 1970; 0 for what has no time.
        convoy, about, status: of an event, as on a `Plate`.
    """

    kind: str
    text: str
    plain: str
    title: str
    code: str = ""
    day: str = ""
    starts: float = 0.0
    convoy: str = ""
    about: bool = False
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortablePage(Page):
    """A page with codes.

    Attributes:
        codes: all of them; events that lie in the past are left out on the screen.
        lasting: whether one of them has no time and is always good.
        until: the start of the last event, seconds since 1970; 0 without events.
    """

    codes: tuple[PhoneCode, ...] = ()
    lasting: bool = field(init=False, default=False)
    until: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lasting", any(not code.starts for code in self.codes))
        object.__setattr__(self, "until", max((code.starts for code in self.codes), default=0.0))
