"""What a visitor of this town needs to know today: streets, parking, places to stand, help."""

from kiosk.content.compose.home import running_day
from kiosk.content.compose.reader import Reader
from kiosk.content.compose.stops import clock, leg_of, leg_on
from kiosk.content.kinds import PageKind
from kiosk.content.models import Practical, PracticalKind, Site, Town
from kiosk.content.pages.practical import PracticalPage
from kiosk.content.pages.town import Advice

_ORDER = (
    PracticalKind.CLOSED_STREETS,
    PracticalKind.CROSSING,
    PracticalKind.VIEWING,
    PracticalKind.PARKING,
    PracticalKind.TOILETS,
    PracticalKind.WATER,
    PracticalKind.FIRST_AID,
    PracticalKind.ROUTE,
)
"""The order of the page: what stops somebody first, the long list of streets last."""


def practical_page(reader: Reader) -> PracticalPage:
    """Return the practical page of the town the kiosk stands in."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    site = reader.session.get(Site, "site")
    today = running_day(edition, reader.moment.day)
    leg = leg_on(edition, town.slug, today) if today else leg_of(edition, town.slug)
    rows = sorted(town.practicals, key=lambda row: (_ORDER.index(row.kind), row.position))
    return PracticalPage(
        kind=PageKind.PRACTICAL,
        slug="",
        title=reader.words(town.name),
        leg=leg.number,
        day=leg.day.isoformat(),
        year=edition.year,
        help_phone=(site.help_phone or "") if site else "",
        help_place=reader.words(site.help_place) if site else "",
        advices=tuple(advice(reader, row) for row in rows),
        fallback=reader.fallback,
    )


def advice(reader: Reader, row: Practical) -> Advice:
    """Return a piece of practical information with its hours, source and day."""
    return Advice(
        row.kind,
        reader.words(row.text),
        reader.sources(row.source),
        row.as_of.isoformat(),
        row.day.isoformat() if row.day else "",
        clock(row.starts) if row.starts else "",
        clock(row.ends) if row.ends else "",
    )
