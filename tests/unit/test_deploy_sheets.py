"""The committed sheets say what docs say now; the words are compared, not the bytes."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRINT = ROOT / "docs" / "print"
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="there is no pdftotext")


def words(path: Path) -> list[str]:
    said = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return said.stdout.decode().split()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("print")
    command = [sys.executable, "-m", "deploy.sheets", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
    return folder


@needs_poppler
@pytest.mark.parametrize("name", ["card.pdf", "placement.pdf"])
def test_the_committed_sheet_is_fresh(name: str, fresh: Path) -> None:
    assert words(PRINT / name) == words(fresh / name), "draw it again: python -m deploy.sheets"


@needs_poppler
def test_the_card_carries_every_word_of_the_twelve_steps(fresh: Path) -> None:
    from deploy.sheets.card import SIDES, SOURCE, steps

    text = SOURCE.read_text(encoding="utf-8").replace("'", "’")
    carried = set(words(fresh / "card.pdf"))
    for side in SIDES:
        for title, sentence in steps(side.heading, text):
            missing = {
                word
                for word in f"{title} {sentence}".split()
                if word not in carried and not re.fullmatch(r"☐|qui:|here:", word)
            }
            assert not missing, title


def test_each_sheet_has_two_sides_of_its_size() -> None:
    from PySide6.QtCore import QSize

    for name, size in (("card.pdf", QSize(148, 210)), ("placement.pdf", QSize(210, 297))):
        content = (PRINT / name).read_bytes()
        boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
        found = {(round(float(w) / 72 * 25.4), round(float(h) / 72 * 25.4)) for w, h in boxes}
        assert found == {size.toTuple()}
        assert len(re.findall(rb"/Type /Page\b", content)) == 2
