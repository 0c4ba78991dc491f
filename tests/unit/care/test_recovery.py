"""A forgotten PIN: secrets, challenges, and the answers between them."""

import base64
import hashlib
import hmac
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.care.recovery import (
    KEY_FILE,
    NoSecretError,
    RecoveryKey,
    answer,
    draw_challenge,
    draw_key,
    grouped,
    read_key,
    recovery_text,
    secret_in,
    write_key,
)

digits6 = st.integers(0, 999_999).map(lambda number: f"{number:06}")
secrets20 = st.binary(min_size=20, max_size=20).map(lambda raw: base64.b32encode(raw).decode())


def test_an_answer_is_the_same_on_both_sides_for_ever() -> None:
    """Kiosks in the field and the organisers' laptops may run different versions."""
    secret = base64.b32encode(bytes(range(20))).decode()

    assert answer(secret, "123456") == "93228153"


@given(secrets20, digits6)
def test_an_answer_is_cut_as_rfc_4226_says(secret: str, challenge: str) -> None:
    mac = hmac.new(
        base64.b32decode(secret), b"tappa unlock 1:" + challenge.encode(), hashlib.sha256
    ).digest()
    at = mac[31] % 16
    number = (mac[at] % 128 << 24) + (mac[at + 1] << 16) + (mac[at + 2] << 8) + mac[at + 3]

    assert answer(secret, challenge) == str(number % 100_000_000).zfill(8)


def test_another_kiosks_secret_gives_other_answers() -> None:
    ours, theirs = draw_key(), draw_key()
    challenges = [f"{number:06}" for number in range(500)]

    assert not [c for c in challenges if answer(ours.secret, c) == answer(theirs.secret, c)]


def test_a_challenge_that_was_used_is_not_drawn_again() -> None:
    used = {f"{number:06}" for number in range(1_000_000) if number % 1000 != 77}

    assert draw_challenge(used).endswith("077")


def test_a_secret_is_found_in_what_was_scanned_or_typed() -> None:
    key = draw_key()
    for text in (
        recovery_text(key, "Bergamo: Sentierone"),
        recovery_text(key, "x") + "\n",
        key.secret,
        grouped(key.secret).lower(),
        f"  {key.secret}\n",
    ):
        assert secret_in(text) == key.secret


@pytest.mark.parametrize("text", ["", "hello", "TAPPA-RECOVERY:", "MFRGG===", "1" * 32, "A" * 31])
def test_what_is_no_secret_is_refused(text: str) -> None:
    with pytest.raises(NoSecretError):
        secret_in(text)


def test_a_key_comes_back_whole_or_not_at_all(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    key = draw_key("0123456789abcdef")
    assert read_key(tmp_path) is None
    write_key(tmp_path, key)
    assert read_key(tmp_path) == key == RecoveryKey("0123456789abcdef", key.secret)
    assert not caplog.messages

    good = (tmp_path / KEY_FILE).read_bytes()
    for at in range(len(good)):
        (tmp_path / KEY_FILE).write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
        assert read_key(tmp_path) is None
    assert len(caplog.messages) == len(good)
    assert key.secret not in caplog.text


def test_only_this_user_reads_the_key(tmp_path: Path) -> None:
    write_key(tmp_path, draw_key())
    if (tmp_path / KEY_FILE).stat().st_mode & 0o777 not in (0o600, 0o666):  # Windows says 666
        pytest.fail("others can read it")
