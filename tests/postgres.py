"""A real PostgreSQL server for tests: made in a temporary folder, asked over a Unix socket."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

PATIENCE = 60.0
"""How many seconds a server may take to answer on a busy machine."""

_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    # Other than ours, so that nothing may rest on them.
    "timezone": "Pacific/Auckland",
    "datestyle": "SQL, DMY",
}


def programs() -> Path | None:
    """Return the folder of `initdb` and `postgres`, the newest; None where there is none."""
    debian = Path("/usr/lib/postgresql")  # not on the PATH there
    folders = sorted(debian.glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    if found := shutil.which("initdb"):
        folders.append(Path(found).resolve().parent)
    whole = [one for one in folders if (one / "initdb").exists() and (one / "postgres").exists()]
    return whole[0] if whole else None


@contextmanager
def server(bin_folder: Path) -> Iterator[str]:
    """Run a server for as long as the block; yields ``postgresql://`` with `{}` for the database.

    It refuses to run as root, so root runs it as `postgres` or else `nobody`.
    """
    somebody = _somebody()
    with tempfile.TemporaryDirectory(prefix="pg-", dir="/tmp" if somebody else None) as name:
        folder = Path(name)
        if somebody:
            shutil.chown(folder, somebody["user"], somebody["group"])
        quiet = {"cwd": folder, "env": {"PATH": os.defpath, "LC_ALL": "C"}, **somebody}
        made = subprocess.run(
            [
                *(bin_folder / "initdb", "--pgdata", folder / "data", "--username", "tappa"),
                *("--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"),
            ],
            **quiet,
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stderr
        settings = [word for item in _SETTINGS.items() for word in ("-c", "=".join(item))]
        command = [bin_folder / "postgres", "-D", folder / "data", "-k", folder, *settings]
        with (folder / "log").open("wb") as log:
            running = subprocess.Popen(command, stdout=log, stderr=log, **quiet)
        try:
            _answers(running, folder)
            yield f"postgresql://tappa@/{{}}?host={folder}"
        finally:
            running.send_signal(signal.SIGINT)  # its "fast" end
            try:
                running.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()


def _somebody() -> dict[str, Any]:
    if os.geteuid():
        return {}
    import pwd

    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = known.get("postgres") or known["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _answers(running: "subprocess.Popen[bytes]", folder: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(host=str(folder), user="tappa", dbname="postgres").close()
            return
        except psycopg.OperationalError:
            log = (folder / "log").read_text(encoding="utf-8")
            assert running.poll() is None, log
            assert time.monotonic() < deadline, log
            time.sleep(0.02)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    if os.name != "posix":
        pytest.skip("the server is asked over a Unix socket")
    found = programs()
    if found is None:
        reason = "no PostgreSQL server is installed (Debian and Ubuntu: package postgresql)"
        if os.environ.get("CI") and sys.platform == "linux":
            pytest.fail(reason)
        pytest.skip(reason)
    with server(found) as url:
        yield url


@pytest.fixture
def postgresql(postgres_server: str) -> Iterator[str]:
    """Return the URL of a new, empty database; all its connections must be closed in the end."""
    name = f"test_{uuid4().hex}"
    with psycopg.connect(postgres_server.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield postgres_server.format(name)
        connection.execute(f"DROP DATABASE {name}".encode())
