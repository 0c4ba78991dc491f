"""Takes out of a text what must not leave the kiosk: secrets, addresses, names of people."""

import getpass
import ipaddress
import re
import socket
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.care.record import CareRecord

SECRET, ADDRESS, HOST, USER = "(secret)", "(address)", "(host)", "(user)"

_PLAIN_NAMES = {"root", "kiosk", "tappa", "localhost", "user", "admin", "debian"}
"""Account and host names that tell nothing of anybody."""

_RULES = (
    (re.compile(r"\$argon2\w*\$\S+"), SECRET),
    (re.compile(r"(?i)\b(pin|codice|code|challenge|secret|token|password|passphrase|bearer"
                r"|authorization|api[_-]?key)\b([\"']?\s*[:=]?\s*[\"']?)(?=\S*[\d=+/-])"
                r"[\w.+/=-]{4,}"), rf"\1\2{SECRET}"),
    (re.compile(r"\b(?:[A-Z2-7]{4}[ -]?){4,}[A-Z2-7]{0,4}={0,6}(?![a-z])"), SECRET),
    (re.compile(r"\b(?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9_-]{24,}={0,2}"), SECRET),
    (re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://[^\s\"'<>]+"), ADDRESS),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*"), ADDRESS),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?"), ADDRESS),
    (re.compile(r"(?i)\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b"), ADDRESS),
    (re.compile(r"(?i)\b(?:[a-z0-9-]+\.)+(?:it|com|org|net|eu|io|dev|cloud|local|lan|home|internal"
                r"|example|test)\b(?::\d+)?"), HOST),
    (re.compile(r"(?i)((?:/home|/Users|[a-z]:\\Users)[/\\])[^/\\\s:\"']+"), rf"\1{USER}"),
)  # fmt: skip
_SIX = re.compile(r"(?i)[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*")


@dataclass(frozen=True, slots=True)
class Known:
    """What this kiosk knows itself to be secret, and the names of hosts and people around it."""

    secrets: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()


def known(record: CareRecord | None, sources: Iterable[str]) -> Known:
    """Return what is known here."""
    secrets = {record.secret, record.challenge, record.pin_hash} if record else set()
    hosts = {urlsplit(source).hostname or "" for source in sources} | {socket.gethostname()}
    users: set[str] = set()
    with suppress(OSError, KeyError, ImportError):  # an account without a name
        users.add(getpass.getuser())
    return Known(
        frozenset(filter(None, secrets)),
        frozenset(one for one in hosts if one.casefold() not in _PLAIN_NAMES and len(one) > 2),
        frozenset(one for one in users if one.casefold() not in _PLAIN_NAMES and len(one) > 2),
    )


def scrub(text: str, about: Known) -> str:
    """Return `text` without them; rather a word too many is taken out than one too few."""
    for words, instead in ((about.secrets, SECRET), (about.hosts, HOST), (about.users, USER)):
        for word in sorted(words, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", instead, text, flags=re.IGNORECASE)
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return _SIX.sub(_six, text)


def _six(found: "re.Match[str]") -> str:
    """Take out an IPv6 address, and leave a time of day."""
    words = found[0].strip(".")
    try:
        ipaddress.IPv6Address(words)
    except ValueError:
        return found[0]
    return ADDRESS
