"""A content folder without a fault, and a database that is not there yet."""

from pathlib import Path

import pytest
from small_content import ContentFolder

from tests.postgres import postgres_server, postgresql

__all__ = ["postgres_server", "postgresql"]


@pytest.fixture
def content(tmp_path: Path) -> ContentFolder:
    """Return a small folder without a fault."""
    return ContentFolder(tmp_path / "content")


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Return the URL of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'master.db'}"
