"""What everyone in this town should know now."""

from dataclasses import dataclass

from kiosk.content.pages.common import Page


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One notice; days are ISO days and times wall times of Europe/Rome, "" where it is open.

    `severity` is ``info``, ``attention`` or ``safety``.
    """

    severity: str
    title: str
    text: str
    everywhere: bool
    from_day: str
    from_time: str
    until_day: str
    until_time: str
    source: str


@dataclass(frozen=True, slots=True)
class NoticePage(Page):
    """Every notice that is on, the gravest first."""

    town: str
    notices: tuple[NoticeRow, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """A safety notice in one language."""

    language: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Alert:
    """A safety notice in every language at once; `key` changes when its words do.

    `until_day` and `until_time` are those of Europe/Rome, "" where it is open.
    """

    key: str
    until_day: str
    until_time: str
    source: str
    sayings: tuple[Saying, ...]
