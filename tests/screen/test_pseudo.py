"""The layout with words of the interface two fifths longer, accented and in brackets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.screen.contents import extremes
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass
from tests.screen.layout import faults
from tests.screen.wordings import pseudo, words_in


@pytest.fixture(scope="module")
def longer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interface's words, made longer."""
    return words_in(tmp_path_factory.mktemp("longer"), "en", pseudo)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_longer_words_of_the_interface_fit_on_every_kind_of_page(
    glass: Callable[..., Glass], longer: Path, size: QSize
) -> None:
    one = glass(size=size, words=longer)
    one.visit.setLanguage("en")
    found: list[str] = []
    for longest, _ in extremes(one.library, "en").values():
        one.show(longest)
        found += [f"{longest.kind} {longest.slug}: {fault}" for fault in faults(one.window)]

    assert one.control(pseudo("Start over", "bar"))
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])
