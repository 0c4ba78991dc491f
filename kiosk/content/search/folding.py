"""How words are compared: without accents and capitals, as the kiosk's keys type them."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from html import escape

_MARKS = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Letters of people's names that no accent turns into one of A to Z (`casefold` knows ß)."""


def fold(text: str) -> str:
    """Return text with its letters as plain as they can be: ``Perché`` becomes ``perche``."""
    if text.isascii():
        return text.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return plain.casefold().translate(_LETTERS)


def words(text: str) -> list[str]:
    """Return the folded words of a text; ``dell'Orto`` has two."""
    return _WORD.findall(fold(text))


def marked(text: str, beginnings: Iterable[str]) -> str:
    """Return a text as Qt styled text, ``<u>`` around what `beginnings` (folded) find in it."""
    letters, origins = _letters(text)
    wanted = sorted(set(beginnings), key=len, reverse=True)
    parts, at = [], 0
    for word in _WORD.finditer(letters):
        hit = next((one for one in wanted if word.group().startswith(one)), "")
        if hit:
            start, end = origins[word.start()], origins[word.start() + len(hit) - 1] + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            if start >= at:
                parts += [escape(text[at:start]), "<u>", escape(text[start:end]), "</u>"]
                at = end
    return "".join([*parts, escape(text[at:])])


def _letters(text: str) -> tuple[str, Sequence[int]]:
    """Return the folded text, and for each of its letters where it stands in the text."""
    folded = [(letter, at) for at, one in enumerate(text) for letter in fold(one)]
    return "".join(letter for letter, _ in folded), [at for _, at in folded]
