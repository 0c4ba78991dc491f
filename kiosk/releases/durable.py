"""Files that are still there, and whole, after the power was cut."""

import hashlib
import os
import shutil
import stat
from pathlib import Path

_CHUNK = 1 << 20
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Wait until what was written to `path` is on the disk."""
    with path.open("rb+") as file:  # Windows flushes only a file that is open for writing
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the names in the folder `path` are on the disk."""
    try:
        folder = os.open(path, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders, and needs no flush of them
        return
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def write_file(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a new file, or one that nobody reads yet, and wait until it is on the disk.

    A `private` one can be read only by whom this process runs as.
    """
    mode = stat.S_IRUSR | stat.S_IWUSR if private else 0o666
    with open(os.open(path, _FRESH, mode), "wb") as file:  # noqa: PTH123
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_file(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write `path` so that at any moment it holds either what it held before or `content`."""
    fresh = path.with_name(f"{path.name}.new")
    write_file(fresh, content, private=private)
    fresh.replace(path)
    sync_folder(path.parent)


def swap_file(path: Path, content: bytes) -> None:
    """Replace a file as a whole without waiting for the disk: for what may be lost."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(content)
    part.replace(path)


def copy_file(source: Path, target: Path) -> str:
    """Copy a file, wait until it is on the disk, and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    with source.open("rb") as original, target.open("wb") as copy:
        while chunk := original.read(_CHUNK):
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest()


def protect(path: Path) -> None:
    """Make a file read-only for everybody."""
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)


def remove(path: Path) -> None:
    """Remove a file or a whole folder, protected or not; nothing there is fine."""
    if path.is_dir() and not path.is_symlink():
        for inner in path.rglob("*"):
            _unprotect(inner)
        shutil.rmtree(path)
    elif path.exists():
        _unprotect(path)
        path.unlink()


def _unprotect(path: Path) -> None:
    if path.is_file() and not path.is_symlink():  # Windows removes no read-only file
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
