"""The codes of a page: only those that lead somewhere."""

from collections.abc import Iterable

from sqlalchemy import select

from kiosk.content.calendar_event import WORDS, CalendarEvent
from kiosk.content.companion import companion_address, short_code
from kiosk.content.compose.reader import Reader
from kiosk.content.compose.stops import wall_time
from kiosk.content.models import Edition, Landmark, Leg, Passing, Site, Stop, TimeStatus, Town
from kiosk.content.moment import rome_span
from kiosk.content.pages.phone import CodeKind, PhoneCode
from kiosk.content.qr_size import LONGEST
from kiosk.content.walking import surveyed


def address_code(reader: Reader, slug: str, title: str) -> tuple[PhoneCode, ...]:
    """Return the code of a page's companion address; none until organisers set one."""
    site = reader.session.scalar(select(Site))
    address = companion_address(site.companion_url if site else None, reader.language, slug)
    if not address or len(address.encode()) > LONGEST:
        return ()
    plain = address.removeprefix("https://")
    return (PhoneCode(CodeKind.ADDRESS, address, plain, title, short_code(slug)),)


def place_code(reader: Reader, landmark: Landmark) -> tuple[PhoneCode, ...]:
    """Return the ``geo:`` code (RFC 5870) of a landmark whose position was surveyed."""
    position = surveyed(landmark)
    if position is None:
        return ()
    plain = f"{position.latitude:.5f},{position.longitude:.5f}"
    return (PhoneCode(CodeKind.PLACE, f"geo:{plain}", plain, reader.words(landmark.name)),)


def event_codes(reader: Reader, edition: Edition, town: Town) -> tuple[PhoneCode, ...]:
    """Return a calendar event for each time that cars are expected in a town, the first first.

    Whether it lies in the future is for the screen to say, which alone may know the time.
    """
    found = [
        _event(reader, town, leg, stop, passing)
        for leg in edition.legs
        for stop in leg.stops
        if stop.town_slug == town.slug
        for passing in stop.passings
        if passing.status is not TimeStatus.HAPPENED
    ]
    return tuple(sorted(found, key=lambda code: (code.starts, code.text)))


def _event(reader: Reader, town: Town, leg: Leg, stop: Stop, passing: Passing) -> PhoneCode:
    starts, ends = rome_span(leg.day, passing.starts, passing.ends)
    site = reader.session.scalar(select(Site))
    name = reader.words(town.name)
    event = CalendarEvent(
        uid=f"{passing.slug}@tappa",
        stamp=leg.as_of,
        starts=starts,
        ends=ends,
        summary=", ".join(_some([reader.words(site.name) if site else "", f"{name}: {WORDS}"])),
        location=", ".join(_some([reader.words(stop.place), name])),
    )
    return PhoneCode(
        CodeKind.EVENT,
        event.text(),
        wall_time(passing),
        name,
        day=leg.day.isoformat(),
        starts=starts.timestamp(),
        convoy=passing.convoy,
        about=passing.about,
        status=passing.status,
    )


def _some(parts: Iterable[str]) -> list[str]:
    return [part for part in parts if part]
