"""What looks like a mistake: content that is empty, or much smaller than the last."""

from kiosk.publish.comparing import Comparison

_SHOULD_STAY = {
    "town": "town",
    "leg": "leg",
    "competition": "competition",
    "classification": "result list",
}
"""Of these even one fewer is worth a question."""

_MAY_VARY = {
    "stop": "stop",
    "entry": "result",
    "landmark": "landmark",
    "news": "piece of news",
    "story": "story",
    "asset": "picture",
}
LOSS = 0.1
"""Of these, one in ten."""


def doubts(comparison: Comparison) -> list[str]:
    """Return a sentence for everything a person should confirm; empty when all looks right."""
    before, after = comparison.counts("old"), comparison.counts("main")
    found: list[str] = []
    if not after.get("town"):
        found.append("There is no town in this content: the kiosks would be empty.")
    for table, noun in (_SHOULD_STAY | _MAY_VARY).items():
        old, new = before.get(table, 0), after.get(table, 0)
        bearable = 0.0 if table in _SHOULD_STAY else old * LOSS
        if old - new > bearable:
            found.append(f"There were {old} of “{noun}”, now there are {new}.")
    return found
