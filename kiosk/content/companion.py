"""Where a page goes on, on a visitor's own phone: its companion address and its short code."""

import hashlib
from urllib.parse import quote, urlsplit

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread or mis-said."""
_LENGTH = 6
"""Symbols of a code: 30 bits keep 50,000 pages apart all but surely."""


def companion_address(companion_url: str | None, language: str, slug: str) -> str:
    """Return ``{companion_url}/{lang}/{slug}``; "" where none is set or it is no plain https."""
    if not companion_url:
        return ""
    try:
        parts = urlsplit(companion_url)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return ""
    plain = not (parts.username or parts.query or parts.fragment) and port_is_fine
    if parts.scheme != "https" or not parts.hostname or not plain:
        return ""
    if any(letter.isspace() or not letter.isprintable() for letter in companion_url):
        return ""
    return f"{companion_url.rstrip('/')}/{quote(language)}/{quote(slug)}"


def short_code(slug: str) -> str:
    """Return six symbols such as ``K7M-4QT`` that name a page, the same ones for ever."""
    number = int.from_bytes(hashlib.sha256(slug.encode()).digest()[4:8]) >> 2
    symbols = ""
    for _ in range(_LENGTH):
        number, at = divmod(number, len(_SYMBOLS))
        symbols += _SYMBOLS[at]
    return f"{symbols[:3]}-{symbols[3:]}"
