"""Who may import whom, and what the start of the screen may load."""

import ast
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAY = {
    "content": {"content"},
    "releases": {"content", "releases"},
    "publish": {"content", "releases", "publish"},
    "sync": {"content", "releases", "sync"},
    "care": {"releases", "care"},
    "screen": {"content", "releases", "care", "screen"},
    "hub": {"content", "releases", "publish", "hub"},
}
HOUSE = {"paths", "settings", "jobs", "__version__"}
ONLY = {
    "PySide6": {"screen", "app"},
    "qtawesome": {"screen"},
    "tuf": {"publish", "sync"},
    "starlette": {"hub"},
    "fastapi": {"hub"},
}
POSIX_ONLY = ("fcntl", "pwd", "grp", "resource")


def modules() -> Iterable[tuple[str, Path]]:
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        parts = path.relative_to(ROOT / "kiosk").parts
        yield parts[0] if len(parts) > 1 else path.stem, path


def imported(path: Path) -> Iterable[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if node.module == "kiosk":
                yield from (f"kiosk.{alias.name}" for alias in node.names)
            else:
                yield node.module


def test_a_room_imports_only_the_rooms_it_may() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}: kiosk/{room} may use {sorted(MAY[room])}"
        for room, path in modules()
        if room in MAY
        for name in imported(path)
        if name.startswith("kiosk.") and name.split(".")[1] not in MAY[room] | HOUSE
    ]

    assert not wrong, "\n".join(wrong)


def test_a_library_with_a_room_of_its_own_stays_in_it() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}: only {sorted(ONLY[top])} may"
        for room, path in modules()
        for name in imported(path)
        if (top := name.partition(".")[0]) in ONLY and room not in ONLY[top]
    ]

    assert not wrong, "\n".join(wrong)


def fresh(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert not done.returncode, done.stderr
    return done.stdout


def test_the_start_path_reaches_no_heavy_library() -> None:
    loaded = set(
        fresh(
            "import sys, kiosk.cli, kiosk.app, kiosk.screen.running\n"
            "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
        ).split()
    )

    assert "PySide6" in loaded
    assert not loaded & {"sqlalchemy", "alembic", "tuf", "qtawesome", "yaml", "apsw", "urllib3"}


@pytest.mark.parametrize("missing", POSIX_ONLY)
def test_every_room_can_be_imported_without_posix(missing: str) -> None:
    """Windows has none of these; importing must not need them."""
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for _, path in modules()
        if path.name not in ("__main__.py", "__init__.py")
    ]
    fresh(
        f"import sys, importlib\nsys.modules[{missing!r}] = None\n"
        f"for name in {names!r}: importlib.import_module(name)"
    )
