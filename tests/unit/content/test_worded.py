"""The one fallback rule: the language asked for, then Italian, then the first by code."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.text import Wording, worded

codes = st.sampled_from(["it", "en", "de", "fr", "es"])
texts = st.dictionaries(codes, st.text(max_size=3))


@given(texts, codes)
def test_the_language_asked_for_wins_when_it_is_written(text, language):
    if text.get(language):
        assert worded(text, language) == Wording(text[language], language)


@given(texts, codes)
def test_italian_stands_in_for_a_language_that_is_not_written(text, language):
    if not text.get(language) and text.get("it"):
        assert worded(text, language) == Wording(text["it"], "it")


@given(texts, codes)
def test_the_first_language_by_code_stands_in_for_italian(text, language):
    written = sorted(code for code in text if text[code])
    if written and not text.get(language) and not text.get("it"):
        assert worded(text, language) == Wording(text[written[0]], written[0])


@given(texts, codes)
def test_what_is_shown_is_written_in_the_language_it_claims(text, language):
    shown = worded(text, language)

    if shown is None:
        assert not any(text.values())
    else:
        assert shown.value
        assert text[shown.language] == shown.value


def test_nothing_written_is_nothing():
    assert worded(None, "it") is None
    assert worded({"it": ""}, "it") is None
