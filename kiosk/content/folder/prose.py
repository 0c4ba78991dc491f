"""Long text: one Markdown file for each language, beside the YAML of its row."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.errors import MarkdownError, Problem
from kiosk.content.folder.text_file import read_text
from kiosk.content.folder.words import localized
from kiosk.content.markdown import blocks
from kiosk.content.text import LANGUAGES


@dataclass(slots=True)
class Prose:
    """A long text, the files it was read from and what is wrong with them."""

    text: dict[str, str] | None = None
    files: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def prose_file(stem: str, language: str) -> str:
    """Return the file of a long text in one language."""
    return f"{stem}.{language}.md"


def read_prose(folder: Path, files: Collection[str], stem: str, optional: bool) -> Prose:
    """Read ``STEM.LANGUAGE.md`` in every language; None as text if optional and not written."""
    pattern = re.compile(re.escape(stem) + r"\.([a-z]{2})\.md")
    found = {match[1]: file for file in files if (match := pattern.fullmatch(file))}
    prose = Prose(files=list(found.values()))
    if optional and not found:
        return prose
    texts = {}
    unreadable = set()
    for language, file in found.items():
        try:
            texts[language] = read_text(folder / file).strip("\n").rstrip()
            blocks(texts[language])
        except (MarkdownError, UnicodeError) as error:
            unreadable.add(language)
            prose.problems.append(Problem(file, "", str(error)))

    def complain(language: str, message: str) -> None:
        if language not in unreadable:
            prose.problems.append(Problem(prose_file(stem, language), "", message))

    prose.text = localized({code: texts.get(code, "") for code in {*LANGUAGES, *found}}, complain)
    return prose
