"""Media by hash: what a picture is, says, and may be used for."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.content.models.base import Base, Slug, Text


class Asset(Base):
    """A media file; `slug` is its path below ``media/`` without the suffix.

    `night_slug` names its night printing: the same drawing in other inks.
    """

    __tablename__ = "asset"

    slug: Mapped[Slug]
    file: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    mime: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    alt: Mapped[Text]
    credit: Mapped[str]
    licence: Mapped[str]
    night_slug: Mapped[str | None] = mapped_column(ForeignKey("asset.slug"))
