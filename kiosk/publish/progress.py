"""A progress bar for a person at a terminal, and nothing for a script."""

from typing import TextIO

WIDTH = 24


class Progress:
    """Draws on `stream` while that is a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._drawn = False

    def report(self, what: str, done: int, total: int) -> None:
        """Show that `done` of `total` of something is done."""
        if not self._stream.isatty():
            return
        filled = WIDTH * done // total if total else WIDTH
        bar = "█" * filled + "░" * (WIDTH - filled)
        self._stream.write(f"\r\x1b[K{bar} {what}")
        self._stream.flush()
        self._drawn = True

    def end(self) -> None:
        """Clear the line."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._drawn = False
