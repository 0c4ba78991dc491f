"""A sealed value comes back as it was, or is refused."""

import pytest

from kiosk.care.sealed import seal, unseal

VALUE = {"name": "Bergamo: Città", "number": 4, "none": None, "list": ["a\n", 1.5]}


def test_what_kiosks_have_on_their_disks_can_be_read() -> None:
    """Its form is kept by every version."""
    content = (
        b'{"pin":"482913"}\nbf6253e66b2a4b812bc1ebd79fcbe2b56a73e84ed283beddc0a502c44e490a7d\n'
    )

    assert seal({"pin": "482913"}) == content
    assert unseal(content) == {"pin": "482913"}


def test_a_value_comes_back_whole_or_not_at_all() -> None:
    content = seal(VALUE)
    assert unseal(content) == VALUE

    for at in range(len(content)):
        for spoiled in (content[:at], content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]):
            with pytest.raises(ValueError, match=r"checksum|codec"):
                unseal(spoiled)
    for more in (content + b"\n", content + content):
        with pytest.raises(ValueError, match="checksum"):
            unseal(more)
