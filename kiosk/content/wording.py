"""The languages, and the one fallback rule; it needs no database, so the screen may start on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

LANGUAGES = ("it", "en")
"""The languages every text must be written in; a further one is data, not a schema change."""

Localized = Mapping[str, str]
"""One text in several languages: language code (``it``, ``en``, ``de`` …) to words."""


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wording(Generic[T]):
    """What is shown of a localised value, and the language it really is in."""

    value: T
    language: str


def worded(text: Mapping[str, T] | None, language: str) -> Wording[T] | None:
    """Return `text` in `language`, else in Italian, else in its first language by code.

    An empty wording counts as missing. None when nothing is written at all.
    The caller marks a fallback by comparing the returned language with the one it asked for.
    """
    written = {code: words for code, words in (text or {}).items() if words}
    for code in (language, LANGUAGES[0], *sorted(written)):
        if code in written:
            return Wording(written[code], code)
    return None
