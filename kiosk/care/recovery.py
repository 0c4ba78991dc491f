"""A forgotten PIN: each kiosk's own secret, and the answer that it makes of a challenge."""

import base64
import binascii
import hmac
import logging
import re
import secrets
from collections.abc import Container
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.care.errors import CareError
from kiosk.care.sealed import seal, unseal
from kiosk.releases.durable import replace_file

log = logging.getLogger(__name__)

KEY_FILE = "recovery.key"
SECRET_BYTES = 20
CHALLENGE_DIGITS, ANSWER_DIGITS = 6, 8
_MARK = "TAPPA-RECOVERY"
_PURPOSE = b"tappa unlock 1:"


class NoSecretError(CareError):
    """What was given is not a recovery secret."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """What `recovery.key` holds: who this kiosk is, and its secret in base 32."""

    kiosk_id: str
    secret: str


def draw_key(kiosk_id: str = "") -> RecoveryKey:
    """Return a new secret (20 random bytes), and a new identity (8) for who has none yet."""
    secret = base64.b32encode(secrets.token_bytes(SECRET_BYTES)).decode()
    return RecoveryKey(kiosk_id or secrets.token_hex(8), secret)


def write_key(data: Path, key: RecoveryKey) -> None:
    """Keep the key where only this user reads it.

    Raises:
        OSError: it cannot be written.
    """
    replace_file(data / KEY_FILE, seal(asdict(key)), private=True)


def read_key(data: Path) -> RecoveryKey | None:
    """Return the key; None when there is none, or it is damaged.

    Raises:
        OSError: it is there and cannot be read now.
    """
    try:
        value = unseal((data / KEY_FILE).read_bytes())
        return RecoveryKey(value["kiosk_id"], value["secret"])
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, LookupError) as error:
        log.warning("%s cannot be used: %s", KEY_FILE, error)
        return None


def draw_challenge(used: Container[str]) -> str:
    """Return 6 digits that no answer was ever given to."""
    while (drawn := f"{secrets.randbelow(10**CHALLENGE_DIGITS):06}") in used:
        pass
    return drawn


def answer(secret: str, challenge: str) -> str:
    """Return the 8 digits that open the kiosk with this secret while it shows this challenge.

    HMAC-SHA-256 of the challenge, cut down as in RFC 4226, 5.3: 31 bits from where the last four
    bits point to.

    Raises:
        NoSecretError: the secret is not 20 bytes in base 32.
    """
    mac = hmac.digest(_bytes(secret), _PURPOSE + challenge.encode(), "sha256")
    at = mac[-1] & 0xF
    number = int.from_bytes(mac[at : at + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**ANSWER_DIGITS:0{ANSWER_DIGITS}}"


def recovery_text(key: RecoveryKey, name: str) -> str:
    """Return the text of the QR code that is shown once, at set-up, to the organisers."""
    return ":".join((_MARK, key.secret, key.kiosk_id, name))


def secret_in(text: str) -> str:
    """Return the secret in what was scanned or typed: the text of the code, or the secret alone.

    Raises:
        NoSecretError: there is none in it.
    """
    given = text.strip()
    if given.upper().startswith(f"{_MARK}:"):
        given = given.split(":")[1]
    given = re.sub(r"[\s-]", "", given).upper()
    _bytes(given)
    return given


def grouped(secret: str) -> str:
    """Return a secret in groups of four, for reading."""
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def _bytes(secret: str) -> bytes:
    try:
        raw = base64.b32decode(secret)
    except (binascii.Error, ValueError) as error:
        raise NoSecretError(_WRONG) from error
    if len(raw) != SECRET_BYTES:
        raise NoSecretError(_WRONG)
    return raw


_WRONG = (
    "That is no recovery secret: it has 32 letters A-Z and digits 2-7, as kiosk care setup printed."
)
