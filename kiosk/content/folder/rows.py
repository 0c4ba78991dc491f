"""One row of YAML to one model instance, with all rows below it."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from kiosk.content.errors import MediaError
from kiosk.content.folder.fields import children_of, fields_of, owner_column, prose_of
from kiosk.content.folder.found import Reading, Row, join
from kiosk.content.folder.layout import NAMED, NUMBERED_BY, PLACED, stem_of
from kiosk.content.folder.media import below_media, measured
from kiosk.content.folder.prose import read_prose
from kiosk.content.folder.slugs import own_slug, slug_of
from kiosk.content.folder.values import parsed
from kiosk.content.folder.words import Complain
from kiosk.content.models import Asset, Base


def read_row(reading: Reading, raw: Any, row: Row, number: int | None) -> bool:
    """Fill the row's instance and all rows below it; False when there is nothing to fill.

    `raw` is the row's part of the YAML; `number` its place in a list, None for a file of its own.
    """
    model = type(row.item)

    def complain(key: str, message: str) -> None:
        reading.problems.append(row.problem(key, message))

    if not isinstance(raw, dict):
        complain("", "must hold keys (“name: …”)")
        return False
    keys = dict(_flat(raw, complain))
    if number is not None:
        _name(row, keys, number, complain)
    _fill(row.item, keys, complain)
    if isinstance(row.item, Asset):
        _measure(reading.folder, row.item, complain)
    reading.rows.append(row)
    _read_prose(reading, row)
    for child in children_of(model):
        below = keys.pop(child.key, [])
        if not isinstance(below, list):
            complain(child.key, "must be a list of rows, each after “- ”")
            continue
        for place, each in enumerate(below, 1):
            blank = Row(child.model(), row.file, join(row.path, f"{child.key}[{place}]"), row.item)
            if read_row(reading, each, blank, place):
                getattr(row.item, child.key).append(blank.item)
    for key in keys:
        complain(key, "this key is not known")
    return True


def _flat(raw: dict[str, Any], complain: Complain) -> Iterator[tuple[str, Any]]:
    """Yield the keys of a row, those of the group ``picture`` with a dot."""
    for key, value in raw.items():
        if key != "picture":
            yield key, value
        elif isinstance(value, dict):
            yield from ((f"picture.{part}", each) for part, each in value.items())
        else:
            complain(key, "must hold the keys asset, x, y and zoom")


def _name(row: Row, keys: dict[str, Any], number: int, complain: Complain) -> None:
    """Give a row of a list its slug, its position and its owner."""
    model = type(row.item)
    own: Any = str(number)
    if model in NAMED:
        own = keys.pop("slug", None)
        if not isinstance(own, str) or not own.strip():
            complain("slug", "this key is missing")
            own = str(number)
        own = own.strip()
    elif model in NUMBERED_BY:
        given = keys.get(NUMBERED_BY[model])
        own = str(int(given)) if isinstance(given, str) and given.isdecimal() else own
    if hasattr(model, "position") and model not in PLACED:
        row.item.position = number  # type: ignore[attr-defined]
    owner = owner_column(model)
    if row.owner is not None and owner:
        setattr(row.item, owner, slug_of(row.owner))
        own = f"{slug_of(row.owner)}/{own}"
    row.item.slug = own  # type: ignore[attr-defined]


def _fill(item: Base, keys: dict[str, Any], complain: Complain) -> None:
    pictured = any(key.startswith("picture.") for key in keys)
    for each in fields_of(type(item)):
        value = each.default
        if each.key in keys:

            def about(part: str, message: str, key: str = each.key) -> None:
                complain(join(key, part), message)

            value = parsed(each.column, keys.pop(each.key), about)
        elif each.required or (pictured and each.key == "picture.asset"):
            complain(each.key, "this key is missing")
        setattr(item, each.name, value)


def _measure(folder: Path, asset: Asset, complain: Complain) -> None:
    if asset.file is None:
        return
    try:
        found = measured(below_media(folder, asset.file))
    except MediaError as error:
        complain("file", str(error))
        return
    for name in found.__slots__:
        setattr(asset, name, getattr(found, name))


def _read_prose(reading: Reading, row: Row) -> None:
    for each in prose_of(type(row.item)):
        stem = stem_of(type(row.item), own_slug(row.item, row.owner))
        beside = PurePosixPath(row.file).parent / stem
        prose = read_prose(reading.folder, reading.files, str(beside), optional=not each.required)
        reading.claimed.update(prose.files)
        reading.problems.extend(prose.problems)
        setattr(row.item, each.name, prose.text)
