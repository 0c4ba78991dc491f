"""The views of all living pages as one object, which QML reads by name."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Property, QObject

from kiosk.screen.living_pages import FIRST, PAGES
from kiosk.screen.rows import camel
from kiosk.screen.views import VIEWS, PageView


class NamedViews(QObject):
    """A view for each of `PAGES`, empty at first.

    Args:
        parent: the owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_name: Mapping[str, PageView] = MappingProxyType(
            {name: VIEWS[page](FIRST.get(name, {}), self) for name, page in PAGES.items()}
        )


def _named(name: str) -> Any:
    return Property(QObject, lambda views: views.by_name[name], constant=True)


LivingViews: type[NamedViews] = type(
    "LivingViews",
    (NamedViews,),
    {camel(name.replace("-", "_")): _named(name) for name in PAGES},
)
"""`NamedViews` with each of them as a property: ``home``, ``newsList``, ``townBrief`` …"""
