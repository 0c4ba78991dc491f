"""Limited Markdown, parsed once into the typed blocks that pages draw."""

import re
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.content.errors import MarkdownError

Block = dict[str, Any]

_TAG = re.compile(r"<[A-Za-z/!?]")
_INLINE = {
    "em_open": "<i>",
    "em_close": "</i>",
    "strong_open": "<b>",
    "strong_close": "</b>",
    "softbreak": " ",
    "hardbreak": "<br>",
}
_WORDS = {
    "image": "pictures are not allowed in text",
    "link_open": "links are not allowed",
    "code_inline": "code is not allowed",
    "code_block": "code is not allowed (is the line indented?)",
    "fence": "code is not allowed",
    "hr": "dividing lines are not allowed",
    "table_open": "tables are not allowed",
    "bullet_list_open": "a list cannot stand inside another block",
    "ordered_list_open": "a list cannot stand inside another block",
    "blockquote_open": "a quotation cannot stand inside another block",
    "heading_open": "a heading cannot stand inside another block",
    "paragraph_open": "a list item holds one paragraph only",
}


def blocks(markdown: str) -> list[Block]:
    """Return the blocks of a long text, in order.

    Each is a dict with ``kind``: ``heading`` (``level`` 2 or 3, ``text``), ``paragraph``
    (``text``), ``list`` (``ordered``, ``items``) or ``quote`` (``text``). Every text is escaped
    for Qt's StyledText and holds no tags but ``<b>``, ``<i>`` and ``<br>``.

    Raises MarkdownError for anything else: HTML, links, pictures, tables, code, nested lists,
    other headings, dividing lines.
    """
    env: dict[str, Any] = {}
    tokens = iter(_parser().parse(markdown, env))
    for reference in (*env.get("references", {}).values(), *env.get("duplicate_refs", ())):
        raise MarkdownError(_WORDS["link_open"], reference["map"][0] + 1)
    return [_block(token, tokens) for token in tokens]


@cache
def _parser() -> MarkdownIt:
    """Return the one parser: to make it takes longer than most texts; `parse` changes nothing."""
    # Tables are switched on only to be recognised and refused.
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _block(token: Token, tokens: Iterator[Token]) -> Block:
    match token.type:
        case "paragraph_open":
            return {"kind": "paragraph", "text": _paragraph(tokens)}
        case "heading_open":
            if token.tag not in ("h2", "h3"):
                raise MarkdownError("only ## and ### headings are allowed", _line(token))
            return {"kind": "heading", "level": int(token.tag[1]), "text": _paragraph(tokens)}
        case "bullet_list_open" | "ordered_list_open":
            if token.attrs.get("start", 1) != 1:
                raise MarkdownError("a numbered list starts at 1", _line(token))
            items = [_item(tokens, _line(item)) for item in _until(tokens, "list_close")]
            ordered = token.type == "ordered_list_open"
            return {"kind": "list", "ordered": ordered, "items": items}
        case "blockquote_open":
            return {"kind": "quote", "text": _quote(tokens, _line(token))}
    raise _refused(token)


def _until(tokens: Iterator[Token], end: str) -> Iterator[Token]:
    for token in tokens:
        if token.type.endswith(end):
            return
        yield token


def _paragraph(tokens: Iterator[Token]) -> str:
    """Return the inline text and step over the closing token."""
    text = _styled(next(tokens))
    next(tokens)
    return text


def _paragraphs(tokens: Iterator[Token], end: str) -> Iterator[str]:
    for token in _until(tokens, end):
        if token.type != "paragraph_open":
            raise _refused(token)
        yield _paragraph(tokens)


def _item(tokens: Iterator[Token], line: int) -> str:
    texts = list(_paragraphs(tokens, "list_item_close"))
    if len(texts) != 1:
        raise MarkdownError(_WORDS["paragraph_open"], line)
    return texts[0]


def _quote(tokens: Iterator[Token], line: int) -> str:
    texts = list(_paragraphs(tokens, "blockquote_close"))
    if not texts:
        raise MarkdownError("the quotation is empty", line)
    return "<br><br>".join(texts)


def _styled(inline: Token) -> str:
    parts = []
    for child in inline.children or ():
        if child.type in ("text", "text_special"):
            if _TAG.search(child.content):
                raise MarkdownError("HTML is not allowed", _line(inline))
            parts.append(escape(child.content, quote=False))
        elif child.type in _INLINE:
            parts.append(_INLINE[child.type])
        else:
            raise _refused(child, _line(inline))
    return "".join(parts)


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _refused(token: Token, line: int | None = None) -> MarkdownError:
    what = _WORDS.get(token.type, f"{token.type.removesuffix('_open')} is not allowed")
    return MarkdownError(what, line or _line(token))
