"""The manifest, written and read."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.releases.errors import DamagedError, TooNewError
from kiosk.releases.manifest import (
    MAX_BYTES,
    Builder,
    DatabaseFacts,
    Manifest,
    MediaFacts,
    read_manifest,
)

MANIFEST = Manifest(
    channel="stable",
    seq=12,
    published_at=datetime(2024, 6, 11, 10, tzinfo=UTC),
    min_seq=3,
    builder=Builder(sqlite="3.54.1", app="0.1.0"),
    db=DatabaseFacts(sha256="ab" * 32, size=4096, schema_version=1),
    media=MediaFacts(count=2, bytes_required=10),
)


def _changed(**changes: object) -> bytes:
    return json.dumps({**json.loads(MANIFEST.to_json()), **changes}).encode()


def test_a_manifest_is_read_as_it_was_written() -> None:
    assert read_manifest(MANIFEST.to_json(), "manifest.json") == MANIFEST


def test_a_manifest_is_canonical_json() -> None:
    text = MANIFEST.to_json().decode()
    assert text.startswith('{"builder":{"app":"0.1.0","sqlite":"3.54.1"},"channel":"stable",')
    assert '"published_at":"2024-06-11T10:00:00Z"' in text


def test_a_release_that_nobody_published_has_no_moment() -> None:
    assert read_manifest(_changed(published_at=None), "manifest.json").published_at is None


def test_unknown_keys_are_passed_over() -> None:
    content = _changed(colour="red", deltas=[{"from": "x"}])
    assert read_manifest(content, "manifest.json") == MANIFEST


def test_a_later_format_needs_a_newer_application() -> None:
    with pytest.raises(TooNewError, match="newer version"):
        read_manifest(_changed(schema=2), "manifest.json")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"seq": -1}, "seq must be a whole number"),
        ({"seq": True}, "seq must be a whole number"),
        ({"seq": "1"}, "seq must be a whole number"),
        ({"schema": None}, "schema must be a whole number"),
        ({"channel": ""}, "channel must be a text"),
        ({"published_at": "yesterday"}, "published_at must be a time like"),
        ({"published_at": 5}, "published_at must be a time like"),
        ({"db": []}, "db must be an object"),
        ({"db": {"sha256": "AB" * 32, "size": 1}}, "db.sha256 must be a SHA-256"),
        ({"db": {"sha256": "../x", "size": 1}}, "db.sha256 must be a SHA-256"),
        ({"media": {"count": 1}}, "media.bytes_required must be a whole number"),
        ({"builder": {"sqlite": 3}}, "builder.sqlite must be a text"),
    ],
)
def test_a_wrong_field_is_named(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(DamagedError, match=f"^here is not a manifest: {sentence}"):
        read_manifest(_changed(**changes), "here")


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{", b"\xff", b"[" * (MAX_BYTES - 1), b" " * (MAX_BYTES + 1)],
)
def test_what_is_no_manifest_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(DamagedError, match="here is not a manifest"):
        read_manifest(content, "here")
