"""What is shipped: every version pinned, everything in the wheel, nothing that does not belong."""

import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"^[A-Za-z0-9._-]+(\[[a-z,]+\])?==[^=*]+$")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]


def test_every_requirement_names_one_version() -> None:
    wanted = [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["postgresql"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["tool"]["uv"]["constraint-dependencies"],
    ]

    assert not [one for one in wanted if not PINNED.match(one.partition(";")[0].strip())]


def test_every_installed_distribution_is_pinned() -> None:
    """A transitive dependency without a pin would change under us."""
    pins = dict(
        re.split("==", one.partition(";")[0].strip())
        for one in PROJECT["tool"]["uv"]["constraint-dependencies"]
    )
    pins = {plain(name): version for name, version in pins.items()}
    installed = {plain(one.metadata["Name"]): one.version for one in metadata.distributions()}
    ours = {"tappa-kiosk", "pip", "setuptools", "wheel", "uv"}

    assert {n: v for n, v in installed.items() if n not in ours and pins.get(n) != v} == {}


def test_the_broken_qt_is_never_taken() -> None:
    """PySide6 6.12.0 drops references of None until the interpreter aborts."""
    assert metadata.version("PySide6-Essentials") == "6.11.3"


def test_the_wheel_carries_resources_content_and_translations(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, pattern in (("resources", "*.qml"), ("db", "*.yaml"), ("translations", "*.qm")):
        for path in (ROOT / folder).rglob(pattern):
            assert f"kiosk/_bundled/{path.relative_to(ROOT).as_posix()}" in names
    assert not [name for name in names if name.endswith(".ts") or "__pycache__" in name]
    assert {f"{path.stem}.qm" for path in (ROOT / "translations").glob("*.ts")} == {
        path.name for path in (ROOT / "translations").glob("*.qm")
    }


def test_the_top_level_is_the_one_that_was_agreed() -> None:
    agreed = {
        "main.py", "kiosk", "resources", "db", "translations", "pyproject.toml", "tests",
        "README.md", "docs", "deploy", ".ci", ".github", ".gitignore", ".qmlformat.ini",
        ".qmllint.ini", "LICENSE", "CHANGELOG.md",
    }  # fmt: skip

    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= agreed


def test_no_file_names_a_machine_or_a_registry() -> None:
    """Words put together here, so that this file passes its own test."""
    forbidden = re.compile(
        "|".join(
            [
                "files." + "pythonhosted",
                "pypi." + "org",
                "registry." + "npmjs",
                "deb." + "debian",
                "/" + "work/",
                "/" + "root/",
                "file:" + "///(?!,)",
            ]
        )
    )
    found = []
    for path in tracked():
        if path.suffix in {".ttf", ".qm", ".png", ".jpg", ".webp", ".pdf"} or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8")
        found += [f"{path.relative_to(ROOT)}: {hit.group()}" for hit in forbidden.finditer(text)]

    assert not found
