"""The keys of each model in YAML, read off its columns and relationships."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, Table, inspect

from kiosk.content.folder.layout import MEASURED, PLACED
from kiosk.content.models import Base
from kiosk.content.text import LocalizedMarkdown

_LAST = ("source", "as_of")


@dataclass(frozen=True, slots=True)
class Field:
    """A column as people write it; `key` has a dot inside a group (``picture.x``)."""

    key: str
    column: Column[Any]

    @property
    def name(self) -> str:
        """The attribute of the model."""
        return self.column.name

    @property
    def default(self) -> Any:
        """The value of a key that is left out."""
        return getattr(self.column.default, "arg", None)

    @property
    def required(self) -> bool:
        """Whether the key must be there."""
        return not self.column.nullable and self.column.default is None

    @property
    def reference(self) -> str | None:
        """The table whose slug this is."""
        keys = list(self.column.foreign_keys)
        return keys[0].column.table.name if keys else None


@dataclass(frozen=True, slots=True)
class Child:
    """A list of rows below a row: its key and their model."""

    key: str
    model: type[Base]


def table_of(model: type[Base]) -> Table:
    """Return the table of a model."""
    return cast(Table, model.__table__)


@cache
def owner_column(model: type[Base]) -> str | None:
    """Return the column that names a row's owner: the reference that goes with it when deleted."""
    for column in table_of(model).columns:
        if any(key.ondelete == "CASCADE" for key in column.foreign_keys):
            return column.name
    return None


@cache
def columns_of(model: type[Base]) -> tuple[str, ...]:
    """Return the names of all columns of a model."""
    return tuple(column.name for column in table_of(model).columns)


@cache
def fields_of(model: type[Base]) -> tuple[Field, ...]:
    """Return the YAML keys of a model in the order they are written, long text left out."""
    found = [field for field in _all_fields(model) if not is_prose(field.column)]
    return tuple(sorted(found, key=lambda field: field.name in _LAST))


@cache
def prose_of(model: type[Base]) -> tuple[Field, ...]:
    """Return the columns of a model that lie in Markdown files."""
    return tuple(field for field in _all_fields(model) if is_prose(field.column))


@cache
def children_of(model: type[Base]) -> tuple[Child, ...]:
    """Return the lists of rows below a row."""
    return tuple(Child(each.key, each.mapper.class_) for each in inspect(model).relationships)


def is_prose(column: Column[Any]) -> bool:
    """Tell whether a column holds long text."""
    return isinstance(column.type, LocalizedMarkdown)


def walk(item: Base) -> Iterator[Base]:
    """Return a row and all rows below it, owners first."""
    yield item
    for child in children_of(type(item)):
        for below in getattr(item, child.key):
            yield from walk(below)


def values_of(item: Base) -> dict[str, Any]:
    """Return the column values of a row."""
    return {name: getattr(item, name) for name in columns_of(type(item))}


def _all_fields(model: type[Base]) -> Iterator[Field]:
    hidden = {"slug", owner_column(model), *MEASURED.get(model, ())}
    if model not in PLACED:
        hidden.add("position")
    for column in table_of(model).columns:
        if column.name not in hidden:
            yield Field(_key(column.name), column)


def _key(name: str) -> str:
    if name == "picture":
        return "picture.asset"
    if name.startswith("picture_"):
        return name.replace("_", ".", 1)
    return name.removesuffix("_slug")
