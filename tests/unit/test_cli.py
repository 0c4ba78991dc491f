"""The one parser: every verb of it can be called, and none is loaded before it is."""

import argparse
import importlib
from collections.abc import Iterable

import pytest

from kiosk.cli import main, parser


def verbs(top: argparse.ArgumentParser) -> Iterable[tuple[str, str]]:
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for sub in action.choices.values():
                if sub.get_default("verb"):
                    yield sub.prog, sub.get_default("verb")
                yield from verbs(sub)


@pytest.mark.parametrize(("prog", "verb"), list(verbs(parser())))
def test_every_verb_names_a_function(prog: str, verb: str) -> None:
    module, _, function = verb.partition(":")

    assert callable(getattr(importlib.import_module(module), function)), prog


def test_a_verb_that_is_not_there_ends_with_2() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["dance"])

    assert ended.value.code == 2
