"""YAML as people may write it here: block style, plain lists and mappings, every scalar a string.

Scalars stay strings because the column says what they are: ``17:20`` is no number, ``no`` no truth.
"""

import sys
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import yaml

from kiosk.content.errors import YamlError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_STRING = "tag:yaml.org,2002:str"
_NULL = ("", "~", "null", "Null", "NULL")


class Quoted(str):
    """A string that is always written in quotes, such as a time."""


def parse(text: str) -> Any:
    """Return the one document in `text`: dicts, lists, strings, and None for what is empty.

    Raises YamlError for what does not parse, and for anchors, aliases, tags, flow style,
    duplicate keys and further documents.
    """
    try:
        events = _events(text)
        next(events)  # stream start
        if isinstance(next(events), yaml.StreamEndEvent):
            return None
        value = _value(next(events), events, 0)
        next(events)  # document end
        after = next(events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise YamlError("a file holds one document only", _line(after))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise YamlError(f"this is not YAML ({error.problem})", line) from error
    except yaml.YAMLError as error:
        what = str(error).splitlines()[0]
        raise YamlError(f"this is not YAML ({what})", 1) from error
    return value


def dump(value: Any) -> str:
    """Return `value` in block style, keys in their order, each text on one line or in a block."""
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        allow_unicode=True,
        default_flow_style=False,
        sort_keys=False,
        width=sys.maxsize,
    )
    return text


def _events(text: str) -> Iterator[Any]:
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlError("anchors (&) and aliases (*) are not allowed", _line(event))
        if getattr(event, "tag", None):
            raise YamlError("tags (!) are not allowed", _line(event))
        yield event


def _value(event: Any, events: Iterator[Any], depth: int) -> Any:
    if depth > _DEEPEST:
        raise YamlError("this is nested too deeply", _line(event))
    if isinstance(event, yaml.MappingStartEvent):
        _refuse_flow(event)
        return _mapping(events, depth)
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(item := next(events), yaml.SequenceEndEvent):
            _refuse_flow(event)  # but for [], an empty list, which has no other form
            items.append(_value(item, events, depth + 1))
        return items
    return None if event.implicit[0] and event.value in _NULL else event.value


def _mapping(events: Iterator[Any], depth: int) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent):
            raise YamlError("a key must be one word", _line(event))
        if event.value in mapping:
            raise YamlError(f"the key “{event.value}” stands here twice", _line(event))
        mapping[event.value] = _value(next(events), events, depth + 1)
    return mapping


def _refuse_flow(event: Any) -> None:
    if event.flow_style:
        raise YamlError("write lists and keys in block style, not in [ ] or { }", _line(event))


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key and never writes an alias."""

    def increase_indent(self, flow: bool = False, *_: Any, **__: Any) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _string(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    if dumper.resolve(yaml.ScalarNode, value, (True, False)) != _STRING:  # type: ignore[no-untyped-call]
        style = '"'  # a slug such as "2024"
    return dumper.represent_scalar(_STRING, value, style=style)


def _quoted(dumper: _Dumper, value: Quoted) -> yaml.ScalarNode:
    return dumper.represent_scalar(_STRING, value, style='"')


def _instant(dumper: _Dumper, value: datetime) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", f"{value.isoformat()}Z")


def _day(dumper: _Dumper, value: date) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", value.isoformat())


_Dumper.add_representer(str, _string)
_Dumper.add_representer(Quoted, _quoted)
_Dumper.add_representer(datetime, _instant)
_Dumper.add_representer(date, _day)
