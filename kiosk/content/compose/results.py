"""Podiums, classifications and awards."""

from collections.abc import Iterable

from sqlalchemy import select

from kiosk.content.compose.phone import address_code
from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind
from kiosk.content.models import Award, Classification, Competition, Entry, ResultForm
from kiosk.content.pages.common import Card
from kiosk.content.pages.results import AwardPage, ClassificationPage, Cup, Line, ResultsPage

_PONTOON_ERA = 1945
"""Cars built from this year on are drawn as a barchetta, earlier ones as a spider."""
_SPIDERS = {2: "cars/spider-blue", 3: "cars/spider-green"}
"""The second and third on a podium drive other colours than the winner."""


def results_page(reader: Reader) -> ResultsPage:
    """Return the hub: the first competition's ranking of the current edition, and the others."""
    edition = reader.edition()
    competitions = list(reader.session.scalars(select(Competition).order_by(Competition.position)))
    main = next(
        (
            found
            for competition in competitions
            for found in competition.classifications
            if found.edition_slug == edition.slug and found.form is ResultForm.RANKING
        ),
        None,
    )
    others = [
        (competition, found)
        for competition in competitions
        for found in competition.classifications
        if found is not main and found.entries
    ]
    others.sort(key=lambda pair: pair[1].form is ResultForm.ROLL)
    award = next((award for c in competitions for award in c.awards), None)
    return ResultsPage(
        kind=PageKind.RESULTS,
        slug="",
        title=reader.words(edition.name),
        year=edition.year,
        main_slug=main.slug if main else "",
        podium=_podium(reader, main) if main else (),
        cups=tuple(_cup(reader, competition, found) for competition, found in others),
        award_slug=award.slug if award else "",
        award=reader.words(award.name) if award else "",
        status=main.status if main else "",
        source=reader.sources(main.source) if main else "",
        as_of=main.as_of.isoformat() if main else "",
        fallback=reader.fallback,
    )


def classification_page(reader: Reader, slug: str) -> ClassificationPage:
    """Return one classification; ``SLUG#3`` seeks the line at position 3."""
    slug, _, sought = slug.partition("#")
    found = reader.get(Classification, slug)
    competition = reader.get(Competition, found.competition_slug)
    lines = tuple(_lines(reader, found))
    drawn = next((line for line in reversed(lines) if line.picture), None)
    return ClassificationPage(
        kind=PageKind.CLASSIFICATION,
        slug=slug,
        title=reader.words(found.title),
        competition=reader.words(competition.name),
        summary=reader.words(competition.summary),
        form=found.form,
        year=found.year or 0,
        status=found.status,
        complete=found.complete,
        known=len(found.entries),
        note=reader.words(found.note),
        source=reader.sources(found.source),
        as_of=found.as_of.isoformat(),
        silhouette=drawn.silhouette if drawn else "",
        picture=drawn.picture if drawn else "",
        podium=_podium(reader, found) if found.form is ResultForm.RANKING else (),
        lines=lines,
        awards=tuple(
            Card(PageKind.AWARD, award.slug, reader.words(award.name), reader.words(award.summary))
            for award in competition.awards
        ),
        sought=next((at for at, e in enumerate(found.entries) if str(e.position) == sought), -1),
        siblings=tuple(
            Card(PageKind.CLASSIFICATION, other.slug, reader.words(other.title), "")
            for other in competition.classifications
            if other is not found
        ),
        codes=address_code(reader, slug, reader.words(found.title)),
        fallback=reader.fallback,
    )


def award_page(reader: Reader, slug: str) -> AwardPage:
    """Return the page of an award."""
    award = reader.get(Award, slug)
    competition = reader.get(Competition, award.competition_slug)
    main = next(iter(competition.classifications), None)
    return AwardPage(
        kind=PageKind.AWARD,
        slug=slug,
        title=reader.words(award.name),
        competition=reader.words(competition.name),
        classification_slug=main.slug if main else "",
        classification=reader.words(main.title) if main else "",
        artist=award.artist or "",
        summary=reader.words(award.summary),
        picture=reader.picture(award),
        picture_alt=reader.alt(award),
        text=reader.prose(award.text),
        source=reader.sources(award.source),
        fallback=reader.fallback,
    )


def _line(reader: Reader, entry: Entry, decade: int = 0) -> Line:
    """Return one line of a classification, with the silhouette of the car's era."""
    year = entry.car_year or entry.season or 0
    silhouette = "" if not year or year > 1957 else "spider" if year < _PONTOON_ERA else "barchetta"
    return Line(
        entry.place or 0,
        entry.season or 0,
        tuple(entry.crew),
        ", ".join(part for part in (entry.car, str(entry.car_year or "")) if part),
        entry.race_number or "",
        entry.result or "",
        reader.words(entry.note),
        silhouette,
        _drawn(reader, silhouette, entry.place or 0),
        decade,
    )


def _drawn(reader: Reader, silhouette: str, place: int) -> str:
    if not silhouette:
        return ""
    slug = "cars/barchetta-1950s"
    if silhouette == "spider":
        slug = _SPIDERS.get(place, "cars/spider-1929")
    return reader.drawing(slug)


def _lines(reader: Reader, found: Classification) -> Iterable[Line]:
    last = 0
    for entry in found.entries:
        decade = (entry.season or 0) // 10 * 10
        yield _line(reader, entry, decade if decade != last else 0)
        last = decade


def _podium(reader: Reader, found: Classification) -> tuple[Line, ...]:
    return tuple(_line(reader, e) for e in found.entries if e.place and e.place <= 3)


def _cup(reader: Reader, competition: Competition, found: Classification) -> Cup:
    last = found.form is ResultForm.ROLL
    winner = _line(reader, found.entries[-1 if last else 0])
    return Cup(
        found.slug,
        reader.words(competition.name),
        reader.words(found.title),
        " · ".join(winner.crew),
        winner.car,
        winner.season,
        winner.note,
        winner.silhouette,
        winner.picture,
        found.status,
        reader.sources(found.source),
        found.as_of.isoformat(),
    )
