"""The one way JSON is written in a release, so that equal values are equal bytes."""

import json


def canonical_json(value: object) -> str:
    """Return `value` as JSON: sorted keys, no spaces, no escapes that UTF-8 does not need.

    Raises ValueError for a number JSON does not have (NaN, infinity).
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
