"""A volunteers' PIN: how it is kept, and which ones anybody would try first."""

import secrets

from kiosk.care.errors import CareError

DIGITS = 6
_RUN = "0123456789012345678901234567890"


def hashed(pin: str) -> str:
    """Return the Argon2id hash of a PIN, with the costs of RFC 9106 for small machines; slow."""
    from argon2 import PasswordHasher, profiles

    return PasswordHasher.from_parameters(profiles.RFC_9106_LOW_MEMORY).hash(pin)


def fits(pin: str, known: str) -> bool:
    """Return whether a PIN is the one that was hashed; slow. A hash that is none fits nothing.

    Raises:
        CareError: it cannot be found out; the machine has no 64 MiB to spare.
    """
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return PasswordHasher().verify(known, pin)
    except (InvalidHashError, VerifyMismatchError):
        return False
    except VerificationError as error:
        raise CareError(f"The PIN cannot be looked at now: {error}. Restart the kiosk.") from error


def is_weak(pin: str) -> bool:
    """Return whether this is no PIN, or one of those that are tried first.

    Refused: anything but 6 digits, all equal, a run up or down (9 and 0 are neighbours), and two
    or three digits said over and over (121212, 123123).
    """
    if len(pin) != DIGITS or not (pin.isascii() and pin.isdigit()):
        return True
    repeated = any(pin == pin[:length] * (DIGITS // length) for length in (1, 2, 3))
    return repeated or pin in _RUN or pin in _RUN[::-1]


def drawn() -> str:
    """Return a PIN drawn by lot, not a weak one."""
    while is_weak(pin := f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"):
        pass
    return pin
