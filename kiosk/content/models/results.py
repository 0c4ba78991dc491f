"""Who won what: competitions, classifications, entries and awards."""

from datetime import date
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kiosk.content.models.base import Base, Pictured, Prose, Slug, Text, chosen


class ResultStatus(StrEnum):
    """How final a classification is."""

    PROVISIONAL = "provisional"
    OFFICIAL = "official"
    CORRECTED = "corrected"


class ResultForm(StrEnum):
    """A `RANKING` lists places of one race, a `ROLL` the winners of many."""

    RANKING = "ranking"
    ROLL = "roll"


class Competition(Base):
    """A cup, trophy or race of its own, such as the Coppa delle Dame."""

    __tablename__ = "competition"

    slug: Mapped[Slug]
    position: Mapped[int]
    name: Mapped[Text]
    summary: Mapped[Text]

    classifications: Mapped[list["Classification"]] = relationship(
        order_by="Classification.position", cascade="all, delete-orphan", passive_deletes=True
    )
    awards: Mapped[list["Award"]] = relationship(
        order_by="Award.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Classification(Base):
    """One result list; `complete` is False when only the first places are known."""

    __tablename__ = "classification"

    slug: Mapped[Slug]
    competition_slug: Mapped[str] = mapped_column(
        ForeignKey("competition.slug", ondelete="CASCADE")
    )
    position: Mapped[int]
    edition_slug: Mapped[str | None] = mapped_column(ForeignKey("edition.slug"))
    year: Mapped[int | None]
    title: Mapped[Text]
    form: Mapped[ResultForm] = mapped_column(chosen(ResultForm), default=ResultForm.RANKING)
    status: Mapped[ResultStatus] = mapped_column(chosen(ResultStatus))
    complete: Mapped[bool] = mapped_column(default=False)
    note: Mapped[Text | None]
    source: Mapped[str]
    as_of: Mapped[date]

    entries: Mapped[list["Entry"]] = relationship(
        order_by="Entry.position", cascade="all, delete-orphan", passive_deletes=True
    )


class Entry(Base):
    """One line of a classification: a crew (driver first), a car, a place or a season."""

    __tablename__ = "entry"

    slug: Mapped[Slug]
    classification_slug: Mapped[str] = mapped_column(
        ForeignKey("classification.slug", ondelete="CASCADE")
    )
    position: Mapped[int]
    place: Mapped[int | None]
    season: Mapped[int | None]
    crew: Mapped[list[str]] = mapped_column(JSON)
    car: Mapped[str | None]
    car_year: Mapped[int | None]
    race_number: Mapped[str | None]
    result: Mapped[str | None]
    note: Mapped[Text | None]


class Award(Pictured, Base):
    """What the winners are given."""

    __tablename__ = "award"

    slug: Mapped[Slug]
    competition_slug: Mapped[str] = mapped_column(
        ForeignKey("competition.slug", ondelete="CASCADE")
    )
    position: Mapped[int]
    name: Mapped[Text]
    artist: Mapped[str | None]
    summary: Mapped[Text]
    text: Mapped[Prose | None]
    source: Mapped[str]
