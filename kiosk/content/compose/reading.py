"""News, stories, partners, and what the kiosk says of itself."""

from collections import Counter
from dataclasses import replace

from sqlalchemy import select

from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind
from kiosk.content.models import News, Partner, Site, Story, StoryKind
from kiosk.content.pages.reading import (
    AboutPage,
    ArticlePage,
    CardsPage,
    Group,
    GroupedCard,
    Named,
    PartnersPage,
)

_SHELVES = (StoryKind.RACE, StoryKind.CARS, StoryKind.HISTORY, StoryKind.GLOSSARY)
"""The shelves as they stand on the page, first what helps to understand what drives past."""


def news_list_page(reader: Reader) -> CardsPage:
    """Return all news, newest first."""
    cards = [_card(reader, PageKind.NEWS, row, row.day.isoformat()) for row in _news(reader)]
    return CardsPage(
        PageKind.NEWS_LIST, "", "", _groups(cards), _placed(cards), fallback=reader.fallback
    )


def stories_page(reader: Reader) -> CardsPage:
    """Return all stories, shelf by shelf, and the headline that invites to the news."""
    cards = [_card(reader, PageKind.STORY, row, row.kind) for row in _stories(reader)]
    newest = next(iter(_news(reader)), None)
    return CardsPage(
        PageKind.STORIES,
        "",
        "",
        _groups(cards),
        _placed(cards),
        headline=reader.words(newest.title) if newest else "",
        fallback=reader.fallback,
    )


def news_page(reader: Reader, slug: str) -> ArticlePage:
    """Return one piece of news."""
    row = reader.get(News, slug)
    return _article(reader, PageKind.NEWS, row, _news(reader), day=row.day.isoformat(), shelf="")


def story_page(reader: Reader, slug: str) -> ArticlePage:
    """Return one story."""
    row = reader.get(Story, slug)
    return _article(reader, PageKind.STORY, row, _stories(reader), day="", shelf=row.kind)


def partners_page(reader: Reader) -> PartnersPage:
    """Return the partners in their order."""
    rows = reader.session.scalars(select(Partner).order_by(Partner.position))
    names = tuple(Named(row.name) for row in rows)
    return PartnersPage(PageKind.PARTNERS, "", "", reader.edition().year, names)


def about_page(reader: Reader) -> AboutPage:
    """Return what the kiosk says of itself."""
    site = reader.get(Site, "site")
    return AboutPage(
        PageKind.ABOUT,
        "",
        reader.words(site.name),
        reader.words(site.tagline),
        reader.prose(site.about),
        fallback=reader.fallback,
    )


def _news(reader: Reader) -> list[News]:
    return list(reader.session.scalars(select(News).order_by(News.day.desc(), News.slug.desc())))


def _stories(reader: Reader) -> list[Story]:
    rows = reader.session.scalars(select(Story).order_by(Story.position))
    return sorted(rows, key=lambda row: _SHELVES.index(row.kind))


def _card(reader: Reader, kind: PageKind, row: News | Story, tag: str) -> GroupedCard:
    return GroupedCard(
        kind,
        row.slug,
        reader.words(row.title),
        reader.words(row.summary),
        reader.picture(row),
        tag,
    )


def _groups(cards: list[GroupedCard]) -> tuple[Group, ...]:
    return tuple(Group(*counted) for counted in Counter(card.tag for card in cards).items())


def _placed(cards: list[GroupedCard]) -> tuple[GroupedCard, ...]:
    tags = [card.tag for card in cards]
    return tuple(replace(card, at=tags[:at].count(card.tag)) for at, card in enumerate(cards))


def _article(
    reader: Reader,
    kind: PageKind,
    row: News | Story,
    order: list[News] | list[Story],
    *,
    day: str,
    shelf: str,
) -> ArticlePage:
    at = [other.slug for other in order].index(row.slug)
    before = order[at - 1] if at else None
    after = order[at + 1] if at + 1 < len(order) else None
    return ArticlePage(
        kind=kind,
        slug=row.slug,
        title=reader.words(row.title),
        day=day,
        shelf=shelf,
        summary=reader.words(row.summary),
        picture=reader.picture(row),
        picture_alt=reader.alt(row),
        text=reader.prose(row.body),
        source=reader.sources(row.source),
        before_slug=before.slug if before else "",
        before=reader.words(before.title) if before else "",
        after_slug=after.slug if after else "",
        after=reader.words(after.title) if after else "",
        fallback=reader.fallback,
    )
