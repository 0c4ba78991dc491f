"""The race as planned and as run: editions, legs, stops and the times cars pass."""

from datetime import date, time
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.content.models.base import Base, Slug, Text, chosen


class StopRole(StrEnum):
    """What cars do at a stop; CT, CO, PC and PM of the road book among them."""

    START = "start"
    PASSAGE = "passage"
    STAMP_CONTROL = "stamp-control"
    TIME_CONTROL = "time-control"
    TIME_TRIAL = "time-trial"
    AVERAGE_TRIAL = "average-trial"
    LUNCH = "lunch"
    FINISH = "finish"


class Convoy(StrEnum):
    """Whose first car a time is about; `FIRST` when the source does not say."""

    FERRARI = "ferrari"
    HISTORIC = "historic"
    FIRST = "first"


class TimeStatus(StrEnum):
    """How a time is known."""

    PLAN = "plan"
    ESTIMATE = "estimate"
    HAPPENED = "happened"


class Edition(Base):
    """One year of the race."""

    __tablename__ = "edition"

    slug: Mapped[Slug]
    year: Mapped[int]
    number: Mapped[int | None]
    name: Mapped[Text]
    summary: Mapped[Text]
    starts: Mapped[date]
    ends: Mapped[date]
    current: Mapped[bool] = mapped_column(default=False)
    distance_km: Mapped[int | None]
    crews: Mapped[int | None]
    source: Mapped[str]

    legs: Mapped[list["Leg"]] = relationship(
        order_by="Leg.number", cascade="all, delete-orphan", passive_deletes=True
    )


class Leg(Base):
    """One day of the race, from a town to a town."""

    __tablename__ = "leg"

    slug: Mapped[Slug]
    edition_slug: Mapped[str] = mapped_column(ForeignKey("edition.slug", ondelete="CASCADE"))
    number: Mapped[int]
    day: Mapped[date]
    start_slug: Mapped[str] = mapped_column(ForeignKey("town.slug"))
    finish_slug: Mapped[str] = mapped_column(ForeignKey("town.slug"))
    summary: Mapped[Text]
    distance_km: Mapped[int | None]
    about_distance: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str]
    as_of: Mapped[date]

    stops: Mapped[list["Stop"]] = relationship(
        order_by="Stop.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Stop(Base):
    """One control, trial or passage of a leg, in a town or at a place on the road.

    A town with several controls on one leg has one stop for each; `place` is the square or street,
    and names the stop when it stands in no town of ours (a pass, a stretch of road).
    """

    __tablename__ = "stop"

    slug: Mapped[Slug]
    leg_slug: Mapped[str] = mapped_column(ForeignKey("leg.slug", ondelete="CASCADE"))
    position: Mapped[int]
    role: Mapped[StopRole] = mapped_column(chosen(StopRole))
    town_slug: Mapped[str | None] = mapped_column(ForeignKey("town.slug"))
    place: Mapped[Text | None]
    note: Mapped[Text | None]
    trials: Mapped[int | None]
    source: Mapped[str]

    passings: Mapped[list["Passing"]] = relationship(
        order_by="Passing.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Passing(Base):
    """When the first car of a convoy passes a stop: wall time of Europe/Rome on the leg's day."""

    __tablename__ = "passing"

    slug: Mapped[Slug]
    stop_slug: Mapped[str] = mapped_column(ForeignKey("stop.slug", ondelete="CASCADE"))
    position: Mapped[int]
    convoy: Mapped[Convoy] = mapped_column(chosen(Convoy))
    starts: Mapped[time]
    ends: Mapped[time | None]
    about: Mapped[bool] = mapped_column(default=False)
    status: Mapped[TimeStatus] = mapped_column(chosen(TimeStatus), default=TimeStatus.PLAN)
