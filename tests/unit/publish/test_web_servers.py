"""The web servers of docs/publishing.md, set up as it says there, and a kiosk that follows them."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import urllib3

from kiosk.cli import main
from kiosk.releases.manifest import Manifest, read_manifest
from kiosk.releases.published import blob_name, delta_name
from kiosk.releases.store import read_store
from kiosk.sync.trust import set_root
from tests.faults.scene import History, manifest_of

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "publishing.md"
SHORTLY, FOR_EVER = "public, max-age=15, must-revalidate", "public, max-age=31536000, immutable"
A_MINUTE = "public, max-age=60"
PATIENCE = 20.0


def nginx(snippet: str, store: Path, port: int, place: Path) -> list[str]:
    """Write the snippet into a configuration of its own; return the command."""
    said = {"listen 443 ssl": f"listen 127.0.0.1:{port}", "root /srv/kiosk": f"root {store}"}
    said |= {
        "ssl_certificate /etc/ssl/kiosk.pem;": "",
        "ssl_certificate_key /etc/ssl/kiosk.key;": "",
    }
    temporary = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    around = [f"{kind}_temp_path {place / kind};" for kind in temporary]
    user = "user root;\n" if os.geteuid() == 0 else ""  # a test's folders are its owner's only
    (place / "nginx.conf").write_text(
        f"{user}daemon off;\npid {place / 'pid'};\nerror_log stderr;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{' '.join(around)}\n{replaced(snippet, said)}\n}}\n"
    )
    return ["nginx", "-p", str(place), "-e", "stderr", "-c", str(place / "nginx.conf")]


def caddy(snippet: str, store: Path, port: int, place: Path) -> list[str]:
    """Write the snippet into a configuration of its own; return the command."""
    said = {"kiosk.example.org": f"http://127.0.0.1:{port}", "root * /srv/kiosk": f"root * {store}"}
    head = "{\n\tadmin off\n\tauto_https off\n}\n"
    (place / "Caddyfile").write_text(head + replaced(snippet, said))
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(place / "Caddyfile")]


def replaced(snippet: str, said: Mapping[str, str]) -> str:
    """Put this test's place in that of the example; each must be there."""
    for example, here in said.items():
        assert snippet.count(example) == 1, example
        snippet = snippet.replace(example, here)
    return snippet


@dataclass(frozen=True, slots=True)
class Site:
    """A store on a running server."""

    url: str
    history: History

    @property
    def store(self) -> Path:
        return self.history.publisher.store

    def get(self, path: str, **headers: str) -> urllib3.BaseHTTPResponse:
        asked = {name.replace("_", "-"): value for name, value in headers.items()}
        url = f"{self.url}/{path}"
        return urllib3.request("GET", url, headers=asked, retries=False, decode_content=False)

    def one(self, pattern: str) -> str:
        """Return the path of the newest published file of a pattern."""
        newest = max(self.store.glob(pattern), key=lambda file: file.stat().st_mtime_ns)
        return newest.relative_to(self.store).as_posix()

    def last(self) -> Manifest:
        """Return the newest manifest."""
        file = manifest_of(self.store)
        return read_manifest(file.read_bytes(), file.name)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    history.publish()
    history.publish()
    return history


@pytest.fixture(scope="module", params=[nginx, caddy], ids=["nginx", "caddy"])
def site(
    request: pytest.FixtureRequest, history: History, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    name = request.param.__name__
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed here")
    found = re.search(rf"^{name}:\n\n```\n(.*?)^```", GUIDE.read_text(), re.M | re.S | re.I)
    assert found is not None
    place = tmp_path_factory.mktemp(name)
    port = free_port()
    command = request.param(found[1], history.publisher.store, port, place)
    with running(command, port, place):
        yield Site(f"http://127.0.0.1:{port}", history)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def running(command: list[str], port: int, place: Path) -> Iterator[None]:
    """Run a server until the block ends."""
    said = place / "said"
    home = {**os.environ, "HOME": str(place), "XDG_DATA_HOME": str(place)}
    with said.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, env=home) as one:
        until = time.monotonic() + PATIENCE
        while not answers(port):
            assert one.poll() is None and time.monotonic() < until, said.read_text()
            time.sleep(0.01)
        yield
        one.terminate()


def answers(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def test_only_the_timestamp_is_asked_for_again(site: Site) -> None:
    newest = site.get("metadata/timestamp.json")
    assert (newest.status, newest.headers["Cache-Control"]) == (200, SHORTLY)
    same = site.get("metadata/timestamp.json", If_None_Match=newest.headers["ETag"])
    assert (same.status, same.headers["Cache-Control"], same.data) == (304, SHORTLY, b"")

    site.history.publish()
    last = site.last()
    database = last.db
    assert database.zst is not None
    for path in (
        "metadata/1.root.json",
        f"metadata/{last.seq}.targets.json",
        site.one("targets/release/*.stable.json"),
        blob_name(database.zst.sha256, ".zst"),
        delta_name(database.sha256, database.deltas[0].base),
        site.one("blob/*/*.svg"),
    ):
        answer = site.get(path, Accept_Encoding="gzip, zstd, br")
        assert (answer.status, answer.headers["Cache-Control"]) == (200, FOR_EVER), path
        assert answer.data == (site.store / path).read_bytes()
    assert site.get("metadata/timestamp.json").data != newest.data


def test_what_is_not_there_is_remembered_for_a_minute_only(site: Site) -> None:
    answer = site.get("metadata/2.root.json")
    assert (answer.status, answer.headers.getlist("Cache-Control")) == (404, [A_MINUTE])


def test_the_publishers_own_files_are_not_served(site: Site) -> None:
    assert (site.store / ".publishing").is_file()
    assert site.get(".publishing").status in (403, 404)


def test_a_part_is_answered_with_that_part(site: Site) -> None:
    path = site.one("blob/*/*.zst")
    whole = (site.store / path).read_bytes()
    part = site.get(path, Range="bytes=1000-")
    assert (part.status, part.data) == (206, whole[1000:])
    assert part.headers["Content-Range"] == f"bytes 1000-{len(whole) - 1}/{len(whole)}"
    assert part.headers["Cache-Control"] == FOR_EVER


def test_a_kiosk_syncs_from_it(site: Site, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    set_root(data, site.history.publisher.root.read_bytes(), "root.json")
    sync = ["sync", "--once", "--data", str(data), "--source", site.url]
    assert main(sync) == 0
    assert [release.manifest for release in read_store(data).releases] == [site.last()]
