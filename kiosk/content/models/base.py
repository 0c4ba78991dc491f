"""What every table shares: the declarative base, column kinds and the picture columns."""

from enum import StrEnum
from typing import Annotated, Any, ClassVar

from sqlalchemy import Enum, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.content.text import LocalizedMarkdown, LocalizedText

Slug = Annotated[str, mapped_column(primary_key=True)]
"""Primary key: stable words such as ``bergamo/mura``; owner slug + position without one."""

Text = Annotated[dict[str, str], mapped_column(LocalizedText)]
Prose = Annotated[dict[str, str], mapped_column(LocalizedMarkdown)]


class Base(DeclarativeBase):
    """Declarative base of the content tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {dict[str, str]: LocalizedText}


def chosen(kind: type[StrEnum]) -> Enum:
    """Return the column type of an enumeration, stored as its value."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


class Survey(StrEnum):
    """How well a position is known; walking times and directions need `SURVEYED`."""

    SURVEYED = "surveyed"
    APPROXIMATE = "approximate"


class Located:
    """A position in degrees, WGS 84."""

    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    survey: Mapped[Survey] = mapped_column(chosen(Survey), default=Survey.APPROXIMATE)


class Pictured:
    """A picture, and the point (0 to 1 from the left and from the top) and zoom of its crop."""

    picture: Mapped[str | None] = mapped_column(ForeignKey("asset.slug"))
    picture_x: Mapped[float] = mapped_column(default=0.5)
    picture_y: Mapped[float] = mapped_column(default=0.5)
    picture_zoom: Mapped[float] = mapped_column(default=1.0)
