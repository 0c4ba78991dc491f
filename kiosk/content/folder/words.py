"""Words people wrote: plain, in every language, without HTML."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from kiosk.content.text import LANGUAGES

Complain = Callable[[str, str], None]
"""Takes the part of the field that is wrong ("" for all of it) and a message."""

_LANGUAGE_NAMES = {"it": "Italian", "en": "English"}
_LANGUAGE = re.compile(r"[a-z]{2}")
_ENTITY = re.compile(r"&#?\w+;")
_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})
_BOM = "\ufeff"


def localized_from(raw: Any, complain: Complain) -> dict[str, str]:
    """Return the texts of a YAML mapping that are good, after a complaint about each other one."""
    if not isinstance(raw, dict):
        complain("", "must be a text in every language, one a line (it: …, en: …)")
        return {}
    texts = {}
    for code, text in raw.items():
        if not is_language(code):
            complain(code, "this key is not known; a text has languages such as it and en")
        elif isinstance(text, str | None):
            texts[code] = (text or "").strip()
        else:
            complain(code, "must be words, not a list or keys")
            return {}
    return localized(texts, complain)


def localized(texts: dict[str, str], complain: Complain) -> dict[str, str]:
    """Return the texts that are good, after a complaint about each that is bad or missing."""
    good = {}
    for language in (*LANGUAGES, *sorted(set(texts) - set(LANGUAGES))):
        if not texts.get(language):
            complain(language, f"the {language_name(language)} text is missing")
            continue
        try:
            good[language] = words(texts[language])
        except ValueError as error:
            complain(language, str(error))
    return dict(sorted(good.items()))


def words(text: str) -> str:
    """Return `text` if it is plain words; raise ValueError for HTML and control characters."""
    if "<" in text or _ENTITY.search(text):
        raise ValueError("holds HTML (“<” or an “&…;” entity); write plain words")
    marks = set(text) - {"\n"}
    if _BOM in marks or any(unicodedata.category(mark) in _CONTROLS for mark in marks):
        raise ValueError("holds a control character")
    return text


def is_language(code: str) -> bool:
    """Tell whether `code` may be the key of a text."""
    return _LANGUAGE.fullmatch(code) is not None


def language_name(code: str) -> str:
    """Return the name of a language for people."""
    return _LANGUAGE_NAMES.get(code, f"“{code}”")


def in_order_of_languages(text: dict[str, str]) -> dict[str, str]:
    """Return a text with the languages everyone writes first."""
    codes = [*LANGUAGES, *sorted(set(text) - set(LANGUAGES))]
    return {code: text[code] for code in codes if code in text}


def words_list(raw: Any, complain: Complain) -> list[str] | None:
    """Return a list of words such as a crew."""
    if not isinstance(raw, list) or not all(isinstance(each, str) for each in raw):
        complain("", "must be a list of words, one a line after “- ”")
        return None
    if not raw:
        complain("", "is an empty list")
    good = []
    for number, each in enumerate(raw, 1):
        try:
            good.append(some_words(each.strip()))
        except ValueError as error:
            complain(f"[{number}]", str(error))
    return good


def some_words(raw: str) -> str:
    """Return `raw` if it is words at all; raise ValueError when it is not."""
    if not raw:
        raise ValueError("is empty; leave the key out when nothing is known")
    return words(raw)
