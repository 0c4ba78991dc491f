"""What one YAML value means for a column, and how it is written back."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum as PyEnum
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Enum, Float, Integer, Time

from kiosk.content.folder.strict_yaml import Quoted
from kiosk.content.folder.words import (
    Complain,
    in_order_of_languages,
    localized_from,
    some_words,
    words_list,
)
from kiosk.content.text import LocalizedText

_LARGEST = 2**31 - 1  # PostgreSQL's INTEGER


def parsed(column: Column[Any], raw: Any, complain: Complain) -> Any:
    """Return the value that `raw` (from YAML) has in `column`; None after a complaint."""
    if raw is None:
        complain("", "is empty; leave the key out when nothing is known")
    elif isinstance(column.type, LocalizedText):
        return localized_from(raw, complain)
    elif isinstance(column.type, JSON):
        return words_list(raw, complain)
    elif not isinstance(raw, str):
        complain("", "must be one value, not a list or keys")
    else:
        try:
            return _scalar(column, raw.strip())
        except ValueError as error:
            complain("", str(error))
    return None


def written(value: Any) -> Any:
    """Return a column's value as YAML takes it."""
    if isinstance(value, PyEnum):
        return value.value
    if isinstance(value, time):
        return Quoted(value.isoformat("minutes" if not value.second else "seconds"))
    if isinstance(value, datetime):
        return value.replace(microsecond=0)
    if isinstance(value, float):
        return value + 0.0
    if isinstance(value, dict):
        return in_order_of_languages(value)
    return value


def _scalar(column: Column[Any], raw: str) -> Any:
    # Enum before the rest: it is a String to SQLAlchemy.
    if isinstance(column.type, Enum):
        allowed = column.type.enums
        if raw not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}, not “{raw}”")
        return column.type.enum_class(raw) if column.type.enum_class else raw
    for kind, read in _READERS:
        if isinstance(column.type, kind):
            return read(raw)
    return some_words(raw)


def _whole(raw: str) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", raw) or int(raw) > _LARGEST:
        raise ValueError(f"must be a whole number, not “{raw}”")
    return int(raw)


def _number(raw: str) -> float:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]{1,3})?", raw):
        raise ValueError(f"must be a number such as 45.7, not “{raw}”")
    return float(raw) + 0.0  # never -0.0, which databases do not keep


def _truth(raw: str) -> bool:
    if raw not in ("true", "false"):
        raise ValueError(f"must be true or false, not “{raw}”")
    return raw == "true"


def _day(raw: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw):
            return date.fromisoformat(raw)
    except ValueError:
        pass
    raise ValueError(f"must be a day such as 2024-06-11, not “{raw}”")


def _wall_time(raw: str) -> time:
    try:
        if re.fullmatch(r"\d{2}:\d{2}(:\d{2})?", raw):
            return time.fromisoformat(raw)
    except ValueError:
        pass
    raise ValueError(f"must be a time such as “17:20”, not “{raw}”")


def _instant(raw: str) -> datetime:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", raw):
            return datetime.fromisoformat(raw).astimezone(UTC).replace(tzinfo=None)
    except ValueError:
        pass
    raise ValueError(f"must be a moment in UTC such as 2024-06-11T10:00:00Z, not “{raw}”")


_READERS: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (Boolean, _truth),
    (Integer, _whole),
    (Float, _number),
    (Date, _day),
    (Time, _wall_time),
    (DateTime, _instant),
)
