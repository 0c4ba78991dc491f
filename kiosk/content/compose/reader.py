"""What pages share: the reader of a release in one language, cards, pictures and blocks."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.content.kinds import PageKind
from kiosk.content.models import Asset, Base, Edition, Pictured, Site, Town
from kiosk.content.models.town import Landscape
from kiosk.content.moment import NOWHEN, Moment
from kiosk.content.pages.common import Block, Card
from kiosk.content.standpoint import Standpoint
from kiosk.content.wording import LANGUAGES, worded

Row = TypeVar("Row", bound=Base)


_DETAILS = (
    "0.5,0.4,2",
    "0.62,0.66,2.4",
    "0.42,0.6,2.2",
    "0.55,0.5,1.3",
    "0.7,0.56,2",
    "0.35,0.7,1.7",
)
"""Points and zooms of details of a poster: its motif stands between 0.38 and 0.79 of its width."""


class PageNotFoundError(LookupError):
    """The release holds nothing under this route."""


class Reader:
    """Reads one release in one language.

    Args:
        session: an open session on a release database.
        language: the visitor's language code.
        town: slug of the town the kiosk stands in.
        moment: what is known of the time.
        standpoint: where exactly the kiosk stands; None is not set.
    """

    def __init__(
        self,
        session: Session,
        language: str,
        town: str,
        moment: Moment = NOWHEN,
        standpoint: Standpoint | None = None,
    ) -> None:
        self.session = session
        self.language = language
        self.here = town
        self.moment = moment
        self.standpoint = standpoint
        self.fallback = ""

    def words(self, text: Mapping[str, str] | None) -> str:
        """Return the text in the visitor's language, remembering a fallback; "" when absent."""
        found = worded(text, self.language)
        if found is None:
            return ""
        if found.language != self.language:
            self.fallback = found.language
        return found.value

    def prose(self, text: Mapping[str, Any] | None) -> tuple[Block, ...]:
        """Return the blocks of a long text in the visitor's language."""
        found = worded(text, self.language)
        if found is None:
            return ()
        if found.language != self.language:
            self.fallback = found.language
        return tuple(_flat(found.value))

    @staticmethod
    def sources(source: str) -> str:
        """Return the publications of a source; what everybody knows has none."""
        return ", ".join(name for name in source.split(", ") if name != "general knowledge")

    def get(self, model: type[Row], slug: str) -> Row:
        """Return the row with this slug.

        Raises:
            PageNotFoundError: the release has none.
        """
        row = self.session.get(model, slug)
        if row is None:
            raise PageNotFoundError(f"{model.__tablename__} {slug!r} is not in this release")
        return row

    def edition(self) -> Edition:
        """Return the current edition."""
        edition = self.session.scalar(select(Edition).where(Edition.current))
        if edition is None:
            raise PageNotFoundError("no edition is current in this release")
        return edition

    def picture(self, pictured: Pictured) -> str:
        """Return the picture id of a row with picture columns; "" without a picture."""
        if pictured.picture is None:
            return ""
        asset = self.get(Asset, pictured.picture)
        # The cars stand on clear ground: cropping would cut their noses off.
        zoom = 0 if asset.slug.startswith("cars/") else pictured.picture_zoom
        crop = f"{pictured.picture_x:g},{pictured.picture_y:g},{zoom:g}"
        return f"{self._file(asset)},{self._night(asset)},{crop}"

    def drawing(self, slug: str) -> str:
        """Return the picture id of an asset shown whole; "" where the release has none."""
        asset = self.session.get(Asset, slug)
        return f"{self._file(asset)},{self._night(asset)},0.5,0.5,1" if asset else ""

    def poster(self, town: Town) -> str:
        """Return the picture id of a town: its own poster, else the one of its landscape."""
        middle = "0.5" if town.landscape is Landscape.PLAIN else "0.58"
        return self.picture(town) or f"landscape:{town.landscape.value},,{middle},0.5,1"

    def detail(self, town: Town, number: int) -> str:
        """Return the picture id of a detail of a town's poster, another one for each number."""
        drawing = self.poster(town).rsplit(",", 3)[0]
        return f"{drawing},{_DETAILS[number % len(_DETAILS)]}"

    def dark(self, pictured: Pictured) -> bool:
        """Return whether lettering on a picture is pale by day."""
        return pictured.picture is not None and self.get(Asset, pictured.picture).dark

    def alt(self, pictured: Pictured) -> str:
        """Return what a picture shows, for those who do not see it."""
        if pictured.picture is None:
            return ""
        return self.words(self.get(Asset, pictured.picture).alt)

    def _night(self, asset: Asset) -> str:
        return self._file(self.get(Asset, asset.night_slug)) if asset.night_slug else ""

    @staticmethod
    def _file(asset: Asset) -> str:
        return f"{asset.sha256}.{asset.file.rpartition('.')[2]}"


def languages(session: Session) -> tuple[str, ...]:
    """Return the languages a release speaks: those its site has a name in, the usual ones first."""
    site = session.get(Site, "site")
    named = {code for code, name in site.name.items() if name} if site else set()
    usual = tuple(code for code in LANGUAGES if code in named)
    return (*usual, *sorted(named - set(LANGUAGES))) or LANGUAGES


def landmark_cards(reader: Reader, town: Town) -> tuple[Card, ...]:
    """Return a card for each landmark; one without a picture shows a detail of the poster."""
    return tuple(
        Card(
            PageKind.LANDMARK,
            landmark.slug,
            reader.words(landmark.name),
            reader.words(landmark.summary),
            reader.picture(landmark) or reader.detail(town, number),
        )
        for number, landmark in enumerate(town.landmarks)
    )


def _flat(blocks: Iterable[Mapping[str, Any]]) -> Iterable[Block]:
    for block in blocks:
        if block["kind"] == "list":
            for number, item in enumerate(block["items"], start=1):
                yield Block("item", item, f"{number}." if block["ordered"] else "•")
        else:
            yield Block(block["kind"], block["text"], level=block.get("level", 0))
