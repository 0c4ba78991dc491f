"""The fields of a JSON object that others wrote, each of the kind it must be."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from kiosk.releases.errors import DamagedError

INSTANT = "%Y-%m-%dT%H:%M:%SZ"
_SHA256 = re.compile(r"[0-9a-f]{64}")

T = TypeVar("T")


class Fields:
    """An object in a file called `name`; every reader raises DamagedError for a wrong kind.

    `kind` says in messages what the file should have been, such as ``a manifest``.
    """

    def __init__(self, value: object, name: str, kind: str, path: str = "") -> None:
        self._name, self._kind, self._path = name, kind, path
        if not isinstance(value, Mapping):
            raise self._wrong(path.rstrip(".") or "the whole", "an object")
        self._value = value

    def has(self, key: str) -> bool:
        """Return whether there is such a field, and not null."""
        return self._value.get(key) is not None

    def fields(self, key: str) -> "Fields":
        """Return an object within."""
        return Fields(self._value.get(key), self._name, self._kind, f"{self._path}{key}.")

    def optional(self, key: str, read: Callable[["Fields"], T]) -> T | None:
        """Return what `read` makes of an object within; None when there is none."""
        return read(self.fields(key)) if self.has(key) else None

    def number(self, key: str) -> int:
        """Return a whole number, 0 or more."""
        value = self._value.get(key)
        if type(value) is not int or value < 0:
            raise self._wrong(self._path + key, "a whole number, 0 or more")
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; false when it is missing."""
        value = self._value.get(key, False)
        if type(value) is not bool:
            raise self._wrong(self._path + key, "true or false")
        return value

    def words(self, key: str) -> str:
        """Return a text that is not empty."""
        value = self._value.get(key)
        if not isinstance(value, str) or not value:
            raise self._wrong(self._path + key, "a text")
        return value

    def sha256(self, key: str) -> str:
        """Return a hash in lower-case hexadecimal."""
        value = self._value.get(key)
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            raise self._wrong(self._path + key, "a SHA-256 in lower-case hexadecimal")
        return value

    def sha256s(self, key: str) -> tuple[str, ...]:
        """Return a list of hashes in lower-case hexadecimal."""
        value = self._value.get(key)
        if not isinstance(value, list) or not all(
            isinstance(one, str) and _SHA256.fullmatch(one) for one in value
        ):
            raise self._wrong(self._path + key, "a list of SHA-256 in lower-case hexadecimal")
        return tuple(value)

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields."""
        return tuple(map(str, self._value))

    def instant(self, key: str) -> datetime | None:
        """Return a moment of UTC; None when it is missing or null."""
        value = self._value.get(key)
        if value is None:
            return None
        try:
            return datetime.strptime(value, INSTANT).replace(tzinfo=UTC)
        except (TypeError, ValueError) as error:
            raise self._wrong(self._path + key, "a time like 2024-06-11T10:00:00Z") from error

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty when it is missing."""
        value = self._value.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            raise self._wrong(self._path + key, "a list of texts")
        return tuple(value)

    def each(self, key: str) -> "tuple[Fields, ...]":
        """Return a list of objects; empty when it is missing."""
        value = self._value.get(key, [])
        if not isinstance(value, list):
            raise self._wrong(self._path + key, "a list")
        return tuple(
            Fields(one, self._name, self._kind, f"{self._path}{key}[{number}].")
            for number, one in enumerate(value, 1)
        )

    def _wrong(self, field: str, wanted: str) -> DamagedError:
        return DamagedError(f"{self._name} is not {self._kind}: {field} must be {wanted}.")
