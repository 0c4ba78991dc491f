"""Text files as UTF-8, with or without a byte order mark, and any line ends."""

from pathlib import Path


def read_text(path: Path) -> str:
    """Return a file's text with ``\\n`` line ends; UnicodeError says which byte is no UTF-8."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnicodeError(f"is not UTF-8 (byte {error.start + 1}); save it as UTF-8") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 with ``\\n`` line ends on every system; folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
