"""Towns and what is in them: landmarks, food, events and practical information."""

from datetime import date, time
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.content.models.base import Base, Located, Pictured, Prose, Slug, Text, chosen


class Landscape(StrEnum):
    """The scene a town's composed poster is set in."""

    LAKE = "lake"
    COAST = "coast"
    HILL = "hill"
    PLAIN = "plain"
    CITY = "city"


class PracticalKind(StrEnum):
    """What a piece of practical information is about."""

    ROUTE = "route"
    CLOSED_STREETS = "closed-streets"
    PARKING = "parking"
    VIEWING = "viewing"
    CROSSING = "crossing"
    TOILETS = "toilets"
    WATER = "water"
    FIRST_AID = "first-aid"


class Town(Located, Pictured, Base):
    """A town of the race: its names, its story, what the edition's passage was."""

    __tablename__ = "town"

    slug: Mapped[Slug]
    name: Mapped[Text]
    region: Mapped[Text]
    landscape: Mapped[Landscape] = mapped_column(chosen(Landscape))
    headline: Mapped[Text]
    summary: Mapped[Text]
    story: Mapped[Prose | None]
    passage: Mapped[Text | None]
    source: Mapped[str]

    landmarks: Mapped[list["Landmark"]] = relationship(
        order_by="Landmark.position", cascade="all, delete-orphan", passive_deletes=True
    )
    specialities: Mapped[list["Speciality"]] = relationship(
        order_by="Speciality.position", cascade="all, delete-orphan", passive_deletes=True
    )
    events: Mapped[list["Event"]] = relationship(
        order_by="Event.position", cascade="all, delete-orphan", passive_deletes=True
    )
    practicals: Mapped[list["Practical"]] = relationship(
        order_by="Practical.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Landmark(Located, Pictured, Base):
    """Something to see; what is absent (minutes, indoors, step-free) is not known."""

    __tablename__ = "landmark"

    slug: Mapped[Slug]
    town_slug: Mapped[str] = mapped_column(ForeignKey("town.slug", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[Text]
    summary: Mapped[Text]
    text: Mapped[Prose | None]
    notice: Mapped[Text | None]
    minutes: Mapped[int | None]
    indoors: Mapped[bool | None]
    step_free: Mapped[bool | None]
    source: Mapped[str]

    facts: Mapped[list["LandmarkFact"]] = relationship(
        order_by="LandmarkFact.position", cascade="all, delete-orphan", passive_deletes=True
    )


class LandmarkFact(Base):
    """One figure for an enamel plate: a label and a value such as ``167.5 m``."""

    __tablename__ = "landmark_fact"

    slug: Mapped[Slug]
    landmark_slug: Mapped[str] = mapped_column(ForeignKey("landmark.slug", ondelete="CASCADE"))
    position: Mapped[int]
    label: Mapped[Text]
    value: Mapped[Text]


class Speciality(Pictured, Base):
    """Something to taste."""

    __tablename__ = "speciality"

    slug: Mapped[Slug]
    town_slug: Mapped[str] = mapped_column(ForeignKey("town.slug", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[Text]
    summary: Mapped[Text]
    source: Mapped[str]


class Event(Base):
    """Something that comes round each year."""

    __tablename__ = "event"

    slug: Mapped[Slug]
    town_slug: Mapped[str] = mapped_column(ForeignKey("town.slug", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[Text]
    season: Mapped[Text]
    summary: Mapped[Text]
    source: Mapped[str]


class Practical(Base):
    """Streets, parking, places to stand: always with its source and its date."""

    __tablename__ = "practical"

    slug: Mapped[Slug]
    town_slug: Mapped[str] = mapped_column(ForeignKey("town.slug", ondelete="CASCADE"))
    position: Mapped[int]
    kind: Mapped[PracticalKind] = mapped_column(chosen(PracticalKind))
    text: Mapped[Text]
    day: Mapped[date | None]
    starts: Mapped[time | None]
    ends: Mapped[time | None]
    source: Mapped[str]
    as_of: Mapped[date]
