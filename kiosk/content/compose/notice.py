"""What everyone in this town should know now."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from sqlalchemy import or_, select

from kiosk.content.compose.reader import Reader, languages
from kiosk.content.kinds import PageKind
from kiosk.content.models import Notice, Severity, Town
from kiosk.content.moment import ROME, as_utc
from kiosk.content.pages.notice import Alert, NoticePage, NoticeRow, Saying

_GRAVITY = (Severity.SAFETY, Severity.ATTENTION, Severity.INFO)


def notice_page(reader: Reader) -> NoticePage:
    """Return the notices that are on in this town, the gravest first."""
    town = reader.words(reader.get(Town, reader.here).name)
    rows = tuple(_row(reader, notice) for notice in on_now(reader))
    return NoticePage(PageKind.NOTICE, "", town, town, rows, fallback=reader.fallback)


def on_now(reader: Reader) -> list[Notice]:
    """Return the notices for this town or everywhere that are on, the gravest first.

    Without a trusted clock that is every one that is not certainly over: see `Moment.holds`.
    """
    found = [
        notice
        for notice in _all(reader)
        if reader.moment.holds(_utc(notice.starts), _utc(notice.ends))
    ]
    return sorted(found, key=lambda notice: (_GRAVITY.index(notice.severity), notice.slug))


def alerts(reader: Reader) -> tuple[Alert, ...]:
    """Return the safety notices that are on, in every language of the release."""
    readers = [
        Reader(reader.session, language, reader.here) for language in languages(reader.session)
    ]
    return tuple(
        Alert(
            _key(notice),
            *_wall(notice.ends),
            reader.sources(notice.source),
            tuple(
                Saying(each.language, each.words(notice.title), each.words(notice.text))
                for each in readers
            ),
        )
        for notice in on_now(reader)
        if notice.severity is Severity.SAFETY
    )


def next_edge(reader: Reader) -> datetime | None:
    """Return when (UTC) a notice begins or ends next; None when none will, or nobody knows now."""
    now = reader.moment.now
    edges = (_utc(edge) for notice in _all(reader) for edge in (notice.starts, notice.ends))
    return min((edge for edge in edges if now and edge and edge > now), default=None)


def _all(reader: Reader) -> Iterable[Notice]:
    here = or_(Notice.town_slug.is_(None), Notice.town_slug == reader.here)
    return reader.session.scalars(select(Notice).where(here))


def _row(reader: Reader, notice: Notice) -> NoticeRow:
    return NoticeRow(
        notice.severity,
        reader.words(notice.title),
        reader.words(notice.text),
        notice.town_slug is None,
        *_wall(notice.starts),
        *_wall(notice.ends),
        reader.sources(notice.source),
    )


def _key(notice: Notice) -> str:
    words = f"{sorted(notice.title.items())}{sorted(notice.text.items())}{notice.ends}"
    return f"{notice.slug} {sha256(words.encode()).hexdigest()[:12]}"


def _wall(stored: datetime | None) -> tuple[str, str]:
    if stored is None:
        return "", ""
    wall = as_utc(stored).astimezone(ROME)
    return wall.date().isoformat(), f"{wall.hour}:{wall:%M}"


def _utc(stored: datetime | None) -> datetime | None:
    return None if stored is None else as_utc(stored)
