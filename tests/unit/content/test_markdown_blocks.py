"""Limited Markdown becomes typed blocks, and everything else is refused by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import MarkdownError
from kiosk.content.markdown import blocks


def test_each_kind_of_block_is_typed():
    markdown = (
        "## Storia\n\nUna *città* **alta**.\n\n- uno\n- due\n\n1. primo\n2. secondo\n\n> detto\n"
    )

    assert blocks(markdown) == [
        {"kind": "heading", "level": 2, "text": "Storia"},
        {"kind": "paragraph", "text": "Una <i>città</i> <b>alta</b>."},
        {"kind": "list", "ordered": False, "items": ["uno", "due"]},
        {"kind": "list", "ordered": True, "items": ["primo", "secondo"]},
        {"kind": "quote", "text": "detto"},
    ]


def test_a_line_end_is_a_space_and_a_hard_break_is_a_break():
    assert blocks("uno\ndue  \ntre") == [{"kind": "paragraph", "text": "uno due<br>tre"}]


def test_paragraphs_of_a_quotation_are_kept_apart():
    assert blocks("> uno\n>\n> due")[0]["text"] == "uno<br><br>due"


def test_signs_of_styled_text_are_escaped():
    assert blocks("5 > 4 & 3 < 4")[0]["text"] == "5 &gt; 4 &amp; 3 &lt; 4"


def test_an_empty_text_has_no_blocks():
    assert blocks("\n\n") == []


@pytest.mark.parametrize(
    ("markdown", "what"),
    [
        ("# Storia", "headings"),
        ("#### Storia", "headings"),
        ("[qui](http://x)", "links"),
        ("<http://x.it>", "links"),
        ("[qui]\n\n[qui]: http://x", "links"),
        ("![foto](x.png)", "pictures"),
        ("<b>qui</b>", "HTML"),
        ("<div>\n\nqui", "HTML"),
        ("<!-- qui -->", "HTML"),
        ("`qui`", "code"),
        ("```\nqui\n```", "code"),
        ("    qui", "code"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "tables"),
        ("---", "dividing"),
        ("- uno\n  - due", "list"),
        ("- uno\n\n  due", "one paragraph"),
        ("- ## uno", "heading"),
        ("> - uno", "list"),
        ("> > uno", "quotation"),
        (">", "quotation"),
        ("-", "one paragraph"),
        ("3. tre\n4. quattro", "starts at 1"),
    ],
)
def test_anything_else_is_refused_by_name_and_line(markdown, what):
    lead = "Prima.\n\n"

    with pytest.raises(MarkdownError, match=what) as raised:
        blocks(lead + markdown)

    assert raised.value.line >= 3
    assert str(raised.value).startswith(f"line {raised.value.line}: ")


@given(st.text(max_size=60))
def test_no_text_makes_other_tags_than_three(markdown):
    try:
        found = blocks(markdown)
    except MarkdownError:
        return
    for block in found:
        for text in block.get("items", [block.get("text")]):
            for tag in ("<b>", "</b>", "<i>", "</i>", "<br>"):
                text = text.replace(tag, "")
            assert "<" not in text
            assert ">" not in text
