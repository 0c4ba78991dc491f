"""Six words for a root."""

import json

import pytest

from kiosk.releases.errors import DamagedError
from kiosk.releases.fingerprint import WORDS, fingerprint
from tests.publishing import Publisher


def test_there_is_a_word_for_every_byte_and_no_two_look_alike() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256
    assert list(WORDS) == sorted(WORDS)
    assert all(word.isascii() and word.islower() and 3 < len(word) + 1 < 12 for word in WORDS)


def test_the_words_are_those_of_what_was_signed(publisher: Publisher) -> None:
    content = publisher.root.read_bytes()
    words = fingerprint(content)
    assert len(words.split()) == 6
    root = json.loads(content)
    assert fingerprint(json.dumps({**root, "signatures": []}, indent=1).encode()) == words
    root["signed"]["version"] = 2
    assert fingerprint(json.dumps(root).encode()) != words


def test_the_words_never_change() -> None:
    assert fingerprint(b'{"signed":{"a":1}}') == "cowboy zebra bingo rugby diva menu"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"signed":NaN}'])
def test_other_files_have_no_words(content: bytes) -> None:
    with pytest.raises(DamagedError, match="not a root"):
        fingerprint(content)
