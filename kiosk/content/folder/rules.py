"""What must hold between the rows of a content folder: names, references and files."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.content.errors import Problem
from kiosk.content.folder.fields import fields_of, table_of
from kiosk.content.folder.found import Reading, Row
from kiosk.content.folder.layout import MEDIA, NAMED, NUMBERED_BY, STEMS, place_of
from kiosk.content.folder.sense import senseless
from kiosk.content.folder.slugs import is_slug, own_slug, slug_of
from kiosk.content.models import Asset, Base, Site


def broken_rules(reading: Reading) -> Iterator[Problem]:
    """Yield every problem that only shows when rows are looked at together."""
    if "site.yaml" not in reading.files:
        yield Problem("site.yaml", "", "this file is missing")
    for row in reading.rows:
        yield from _slug_form(row)
    yield from _twice(reading)
    yield from _references(reading)
    yield from _media(reading)
    yield from senseless(reading)


def _slug_form(row: Row) -> Iterator[Problem]:
    model = type(row.item)
    if (row.path and model not in NAMED) or model is Site:
        return
    own = own_slug(row.item, row.owner)
    if not is_slug(model, own):
        yield row.problem(
            "slug" if row.path else "",
            f"the name “{own}” must be lower-case words of a to z and 0 to 9, joined by -",
        )
    if row.owner is not None and own == STEMS.get(type(row.owner)):
        yield row.problem("slug", f"“{own}” is the name of a text of its owner; take another")
    if isinstance(row.item, Asset) and row.item.file:
        expected = str(PurePosixPath(row.item.file).with_suffix(""))
        if own != expected:
            yield row.problem("slug", f"must be its file without the suffix: {expected}")


def _twice(reading: Reading) -> Iterator[Problem]:
    seen: dict[tuple[type[Base], str], Row] = {}
    for row in reading.rows:
        model = type(row.item)
        first = seen.setdefault((model, slug_of(row.item).casefold()), row)
        if first is not row:
            key = "slug" if model in NAMED else NUMBERED_BY.get(model, "")
            where = f"{first.file}, {first.path}" if first.path else first.file
            yield row.problem(key, f"“{slug_of(row.item)}” is already the name of {where}")


def _references(reading: Reading) -> Iterator[Problem]:
    known: dict[str, set[str]] = {}
    for row in reading.rows:
        known.setdefault(table_of(type(row.item)).name, set()).add(slug_of(row.item))
    unknowable: set[str] = set()
    for file in reading.broken:
        place, slug = place_of(file) or (None, "")
        if place:
            known.setdefault(table_of(place.model).name, set()).add(slug)
            unknowable.update({table_of(place.model).name} if place.listed else ())
    for row in reading.rows:
        for field in fields_of(type(row.item)):
            target, value = field.reference, getattr(row.item, field.name)
            if target is None or value is None or target in unknowable:
                continue
            if value not in known.get(target, ()):
                yield row.problem(field.key, f"there is no {target} “{value}”")


def _media(reading: Reading) -> Iterator[Problem]:
    assets = [row for row in reading.rows if isinstance(row.item, Asset)]
    with_night = {slug_of(row.item) for row in assets if getattr(row.item, "night_slug", None)}
    for row in assets:
        if getattr(row.item, "night_slug", None) in with_night:
            yield row.problem("night", "a night printing has no night printing of its own")
    if any(file.startswith(f"{MEDIA}/") for file in reading.broken):
        return
    named = {f"{MEDIA}/{getattr(row.item, 'file', '')}" for row in assets}
    for file in reading.files:
        hidden = any(part.startswith(".") for part in file.split("/"))
        if not hidden and file.startswith(f"{MEDIA}/") and file not in named | reading.claimed:
            yield Problem(file, "", "no row of media/assets.yaml names this file")
