"""A stock TUF client over a folder, as anybody could write it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater

from kiosk.releases.manifest import Manifest, read_manifest


class _Files(FetcherInterface):
    def _fetch(self, url: str) -> Iterator[bytes]:
        path = Path(url2pathname(urlparse(url).path))
        if not path.is_file():
            raise DownloadHTTPError(url, 404)
        yield path.read_bytes()


class Client:
    """Remembers what it saw in `cache`, as a kiosk's TUF cache does."""

    def __init__(self, root: bytes, cache: Path) -> None:
        self.root, self.cache = root, cache
        cache.mkdir(parents=True, exist_ok=True)

    def manifest(self, store: Path, channel: str = "stable") -> Manifest | None:
        """Return the manifest that the store has now; raises as tuf does."""
        address = store.as_uri()
        updater = Updater(
            str(self.cache),
            f"{address}/metadata/",
            str(self.cache),
            f"{address}/targets/",
            _Files(),
            bootstrap=self.root,
        )
        updater.refresh()
        info = updater.get_targetinfo(f"release/{channel}.json")
        if info is None:
            return None
        content = Path(updater.download_target(info)).read_bytes()
        return read_manifest(content, channel)
