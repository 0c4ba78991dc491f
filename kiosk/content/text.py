"""Text in several languages as columns; the fallback rule is in `kiosk.content.wording`."""

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from kiosk.content.wording import LANGUAGES, Localized, Wording, worded

__all__ = ["LANGUAGES", "Localized", "LocalizedMarkdown", "LocalizedText", "Wording", "worded"]


class LocalizedText(TypeDecorator[dict[str, str]]):
    """A JSON object ``{"it": …, "en": …}``; NULL when nothing is written."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, _dialect: Dialect) -> Any:
        """Store languages in the order of their codes, so that equal texts are equal bytes."""
        return dict(sorted(value.items())) if value else None


class LocalizedMarkdown(LocalizedText):
    """Long text: limited Markdown in the master database, typed blocks in a release."""

    cache_ok = True
