"""Words of the interface made for a test: a further language, or one that tries the layout."""

import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "àçéîñòšüýÀÇÉÎÑÒŠÜÝ")
_LONGER = 0.4
_FILLING = " ëxtrâ wõrds"


def words_in(folder: Path, language: str, said: Callable[[str, str], str]) -> Path:
    """Write ``kiosk_LANGUAGE.qm`` into a folder and return the folder.

    Args:
        folder: where it goes.
        language: two letters.
        said: from the English source and where it stands to the words.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = folder / f"kiosk_{language}.ts"
    _run("lupdate", "-silent", "-extensions", "qml", "-locations", "none",
         "-source-language", "en", "-target-language", language,
         str(ROOT / "resources" / "qml"), "-ts", str(written))  # fmt: skip
    tree = ET.parse(written)
    for message in tree.iter("message"):
        words = said(message.findtext("source", ""), message.findtext("comment", ""))
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = words
    tree.write(written, encoding="utf-8", xml_declaration=True)
    _run("lrelease", "-silent", str(written), "-qm", str(written.with_suffix(".qm")))
    return folder


def pseudo(source: str, where: str) -> str:
    """Return words two fifths longer, accented and in brackets, so that what is cut is seen.

    Formats of dates stay, since they are no words.
    """
    if where.startswith("format of"):
        return source
    bare = source.replace("%1", "").replace("%2", "")
    more = round(_LONGER * len(bare)) - len("[]")
    return f"[{_accented(source)}{(_FILLING * more)[: max(0, more)].rstrip()}]"


def _accented(source: str) -> str:
    return source.translate(_ACCENTS)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)
