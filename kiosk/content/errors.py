"""What can be wrong with content, each as one clear sentence.

ContentError
├── InvalidContentError   a content folder has problems; `problems` lists them
├── MarkdownError         long text uses what is not allowed
├── YamlError             a YAML file does not parse, or uses what is not allowed
├── MediaError            a media file cannot be used
├── DatabaseError         the master database cannot be read or written
│   └── DatabaseUrlError  its URL is wrong
├── ExportError           a content folder cannot be written
└── DamagedIndexError     the index of the search is not whole, and is to be made again
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in a content folder; `str()` is the sentence shown to people.

    `file` is relative to the folder, with ``/``; `field` counts rows from 1
    (``landmarks[2].name.en``) and is empty when the whole file is meant.
    """

    file: str
    field: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}, {self.field}" if self.field else self.file
        return f"{place}: {self.message}"


class ContentError(Exception):
    """Base of all errors of content."""


class InvalidContentError(ContentError):
    """A content folder with problems."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class MarkdownError(ContentError):
    """Markdown that is not allowed: `what` it is, and on which `line`."""

    def __init__(self, what: str, line: int) -> None:
        self.what = what
        self.line = line
        super().__init__(f"line {line}: {what}")


class YamlError(ContentError):
    """YAML that does not parse or is not allowed: `what` it is, and on which `line`."""

    def __init__(self, what: str, line: int) -> None:
        self.what = what
        self.line = line
        super().__init__(f"line {line}: {what}")


class MediaError(ContentError):
    """A media file that is missing, broken or not allowed."""


class DatabaseError(ContentError):
    """The master database cannot be opened, migrated, read or written."""


class DatabaseUrlError(DatabaseError):
    """The URL of the master database is wrong."""


class ExportError(ContentError):
    """The content cannot be written as a folder."""


class DamagedIndexError(ContentError):
    """A file is no whole index of the search, or of another version; it is to be made again."""
