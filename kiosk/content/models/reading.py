"""Things to read: news, stories, partners, notices, and what the site says of itself."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.content.models.base import Base, Pictured, Prose, Slug, Text, chosen


class StoryKind(StrEnum):
    """The shelf a story stands on."""

    HISTORY = "history"
    RACE = "race"
    CARS = "cars"
    GLOSSARY = "glossary"


class Severity(StrEnum):
    """How loudly a notice speaks; only `SAFETY` outranks a visit."""

    INFO = "info"
    ATTENTION = "attention"
    SAFETY = "safety"


class Site(Base):
    """One row: the event's name, and what stays empty until the organisers set it."""

    __tablename__ = "site"

    slug: Mapped[Slug]
    name: Mapped[Text]
    tagline: Mapped[Text]
    about: Mapped[Prose]
    companion_url: Mapped[str | None]
    help_phone: Mapped[str | None]
    help_place: Mapped[Text | None]


class News(Pictured, Base):
    """A dated piece of news."""

    __tablename__ = "news"

    slug: Mapped[Slug]
    day: Mapped[date]
    title: Mapped[Text]
    summary: Mapped[Text]
    body: Mapped[Prose]
    source: Mapped[str]


class Story(Pictured, Base):
    """Something that stays true: history, how the race works, the cars, the words."""

    __tablename__ = "story"

    slug: Mapped[Slug]
    position: Mapped[int]
    kind: Mapped[StoryKind] = mapped_column(chosen(StoryKind))
    title: Mapped[Text]
    summary: Mapped[Text]
    body: Mapped[Prose]
    source: Mapped[str]


class Partner(Base):
    """A company that supports the event, by its plain name."""

    __tablename__ = "partner"

    slug: Mapped[Slug]
    position: Mapped[int]
    name: Mapped[str]


class Notice(Base):
    """Something everyone (or one town) should know, from a moment until a moment (UTC)."""

    __tablename__ = "notice"

    slug: Mapped[Slug]
    town_slug: Mapped[str | None] = mapped_column(ForeignKey("town.slug"))
    severity: Mapped[Severity] = mapped_column(chosen(Severity))
    title: Mapped[Text]
    text: Mapped[Text]
    starts: Mapped[datetime | None]
    ends: Mapped[datetime | None]
    source: Mapped[str]
