"""Media by hash: what a picture is, says, and may be used for."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.content.models.base import Base, Slug, Text


class Asset(Base):
    """A media file; `slug` is its path below ``media/`` without the suffix.

    `night_slug` names its night printing: the same drawing in other inks. `dark` says that its sky
    is dark by day too, so that lettering on it is paper and not ink.
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
    dark: Mapped[bool] = mapped_column(default=False)
    night_slug: Mapped[str | None] = mapped_column(ForeignKey("asset.slug"))
