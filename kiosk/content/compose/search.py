"""The search before anything is typed: what somebody in this town may look for."""

from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.stops import leg_of, neighbours
from kiosk.content.kinds import PageKind
from kiosk.content.models import Edition, Town
from kiosk.content.pages.search import Hit, HitGroup, SearchPage

_SIGHTS, _TOWNS = 2, 2
"""How many landmarks of this town are offered, and how many towns further on."""


def search_page(reader: Reader) -> SearchPage:
    """Return the page: this town and what there is to see in it, and the towns ahead."""
    edition = reader.edition()
    here = reader.get(Town, reader.here)
    sights = [
        Hit(card.kind, card.slug, card.title, reader.words(here.name), card.picture)
        for card in landmark_cards(reader, here)[:_SIGHTS]
    ]
    ahead: list[Town] = []
    town = here
    while len(ahead) < _TOWNS:
        _, after = neighbours(reader, edition, town.slug)
        if not after.slug:
            break
        town = reader.get(Town, after.slug)
        ahead.append(town)
    return SearchPage(
        kind=PageKind.SEARCH,
        slug="",
        title="",
        town=reader.words(here.name),
        poster=reader.poster(here),
        poster_dark=reader.dark(here),
        suggestions=(
            _town(reader, edition, here, HitGroup.HERE, 1 + len(sights)),
            *sights,
            *(
                _town(reader, edition, town, HitGroup.AHEAD, 0 if at else len(ahead))
                for at, town in enumerate(ahead)
            ),
        ),
        fallback=reader.fallback,
    )


def _town(reader: Reader, edition: Edition, town: Town, group: HitGroup, count: int) -> Hit:
    return Hit(
        PageKind.TOWN,
        town.slug,
        reader.words(town.name),
        reader.words(town.region),
        reader.poster(town),
        group=group,
        leg=leg_of(edition, town.slug).number,
        count=count,
    )
