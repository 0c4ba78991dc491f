"""What pages share: the reader of a release in one language, cards, pictures and blocks."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of prose: a heading, paragraph, quote or list item, as Qt styled text.

    `kind` is ``heading``, ``paragraph``, ``quote`` or ``item``; `mark` stands before an item.
    """

    kind: str
    text: str
    mark: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Card:
    """A thing to touch: where it leads, a title, a sentence, a picture."""

    kind: str
    slug: str
    title: str
    text: str
    picture: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has; `fallback` names the language shown when the asked one is missing."""

    kind: str
    slug: str
    title: str
    fallback: str = field(default="", kw_only=True)
