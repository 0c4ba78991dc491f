"""Which pages of a release try a layout hardest: the longest and the shortest of each kind."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.library import Library


def extremes(library: Library, language: str) -> Mapping[PageKind, tuple[Route, Route]]:
    """Return the route of the page with the most words and of the one with the fewest."""
    found: dict[PageKind, list[tuple[int, str, Route]]] = {}
    for route in library.routes():
        size = _size(library.page(route, language))
        found.setdefault(route.kind, []).append((size, route.slug, route))
    return {kind: (max(sizes)[2], min(sizes)[2]) for kind, sizes in found.items()}


def _size(value: Any) -> int:
    if isinstance(value, str):
        return len(value)
    if is_dataclass(value):
        return sum(_size(getattr(value, field.name)) for field in fields(value))
    if isinstance(value, Iterable):
        return sum(_size(each) for each in value)
    return 0
