"""Model instances written as a content folder: the same rows are the same bytes."""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from shutil import copyfile
from typing import Any

from kiosk.content.errors import ExportError, MediaError
from kiosk.content.folder.fields import children_of, fields_of, prose_of
from kiosk.content.folder.layout import MEDIA, NAMED, NUMBERED_BY, PLACES, Place, stem_of
from kiosk.content.folder.media import below_media
from kiosk.content.folder.prose import prose_file
from kiosk.content.folder.slugs import is_slug, own_slug, slug_of
from kiosk.content.folder.strict_yaml import dump
from kiosk.content.folder.text_file import write_text
from kiosk.content.folder.values import written
from kiosk.content.folder.words import in_order_of_languages
from kiosk.content.models import Asset, Base

MediaOf = Callable[[Asset], Path]
"""Finds the file of an asset where the rows come from."""


def write_folder(roots: Iterable[Base], folder: Path, media_of: MediaOf) -> None:
    """Write root rows, all rows below them and their media as a content folder.

    `folder` is made if need be and should hold nothing yet. Raises ExportError for a slug that
    cannot be a file name, for a row that is not below its owner, and for a missing media file.
    """
    rows = list(roots)
    folder.mkdir(parents=True, exist_ok=True)
    for place in PLACES:
        _write_place(place, [row for row in rows if type(row) is place.model], folder)
    for row in rows:
        if isinstance(row, Asset):
            _copy_media(row, media_of(row), folder)


def _write_place(place: Place, rows: list[Base], folder: Path) -> None:
    for row in rows:
        _sound(row, None)
    if not place.listed:
        for row in rows:
            file = folder / place.file_of(slug_of(row))
            write_text(file, dump(_mapping(row, None, file)))
    elif rows:
        file = folder / place.path
        listed = sorted(rows, key=lambda row: (getattr(row, "position", 0), slug_of(row)))
        write_text(file, dump([_mapping(row, None, file) for row in listed]))


def _mapping(row: Base, owner: Base | None, file: Path) -> dict[str, Any]:
    """Return what YAML holds of a row; its long text is written beside `file`."""
    model = type(row)
    keys: dict[str, Any] = {"slug": own_slug(row, owner)} if model in NAMED else {}
    for field in fields_of(model):
        value = getattr(row, field.name)
        group, _, part = field.key.rpartition(".")
        if group and getattr(row, group) is None:
            continue  # a crop without its picture means nothing
        if value is not None and (field.required or value != field.default):
            (keys.setdefault(group, {}) if group else keys)[part] = written(value)
    for child in children_of(model):
        number = NUMBERED_BY.get(child.model, "position")
        below = sorted(getattr(row, child.key), key=lambda each: getattr(each, number))
        if below:
            for each in below:
                _sound(each, row)
            keys[child.key] = [_mapping(each, row, file) for each in below]
    for field in prose_of(model):
        stem = stem_of(model, own_slug(row, owner))
        for language, text in in_order_of_languages(getattr(row, field.name) or {}).items():
            write_text(file.with_name(prose_file(stem, language)), f"{text}\n")
    return keys


def _sound(row: Base, owner: Base | None) -> None:
    """Refuse a slug that would lead a file out of its folder or lose a row's owner."""
    own = own_slug(row, owner)
    if not is_slug(type(row), own):
        raise ExportError(f"the {row.__tablename__} “{slug_of(row)}” has no sound name")


def _copy_media(asset: Asset, source: Path, folder: Path) -> None:
    try:
        target = below_media(folder, asset.file)
        target.parent.mkdir(parents=True, exist_ok=True)
        copyfile(source, target)
    except MediaError as error:
        raise ExportError(f"the asset “{asset.slug}” cannot be written: {error}") from error
    except OSError as error:
        name = PurePosixPath(MEDIA, asset.file)
        raise ExportError(f"the file {name} cannot be copied: {error}") from error
