"""Which PINs are refused, and that a hash says nothing."""

import pytest
from argon2.exceptions import VerificationError

from kiosk.care.errors import CareError
from kiosk.care.pin import drawn, fits, hashed, is_weak


@pytest.mark.parametrize(
    "pin",
    ["000000", "777777", "123456", "654321", "890123", "098765", "121212", "123123", "12345",
     "1234567", "12345a", "١٢٣٤٥٨", "", "      "],
)  # fmt: skip
def test_a_pin_that_anybody_would_try_first_is_refused(pin: str) -> None:
    assert is_weak(pin)


@pytest.mark.parametrize("pin", ["482913", "100000", "112233", "192750"])
def test_other_pins_are_taken(pin: str) -> None:
    assert not is_weak(pin)


def test_a_hash_fits_its_pin_only_and_does_not_hold_it() -> None:
    known = hashed("482913")

    assert known.startswith("$argon2id$")
    assert "482913" not in known
    assert fits("482913", known)
    assert not fits("482914", known)
    assert not fits("482913", "not a hash")
    assert hashed("482913") != known


def test_a_machine_without_memory_does_not_call_a_right_pin_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise VerificationError("Memory allocation error")

    monkeypatch.setattr("argon2.PasswordHasher.verify", full)
    with pytest.raises(CareError, match="Memory"):
        fits("482913", "$argon2id$")


def test_a_drawn_pin_is_never_weak() -> None:
    assert not any(is_weak(drawn()) for _ in range(2000))
