"""A store that is an S3-compatible bucket; two publishers are told apart by conditional writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    NotFoundError,
    PreconditionError,
)
from obstore.store import ObjectStore, S3Store

from kiosk.publish.errors import RivalError, StoreError
from kiosk.publish.stores import Seen

if TYPE_CHECKING:
    from obstore import Attributes, PutMode, UpdateVersion
    from obstore.store import RetryConfig

_PATIENCE: "RetryConfig" = {"max_retries": 4, "retry_timeout": timedelta(seconds=30)}
_KINDS = {".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png"}
_FOR_EVER = "public, max-age=31536000, immutable"
_SHORTLY = "public, max-age=15, must-revalidate"


class BucketStore:
    """The store in `bucket`; `address` is what people call it."""

    def __init__(self, bucket: ObjectStore, address: str) -> None:
        self._bucket, self._address = bucket, address.rstrip("/")

    @staticmethod
    def at(address: str) -> "BucketStore":
        """Return the store at an ``s3://`` URL; endpoint, region and keys come from ``AWS_*``."""
        try:
            # Deleting many at once is a request that not every service knows.
            bucket = S3Store.from_url(address, disable_bulk_delete=True, retry_config=_PATIENCE)
            return BucketStore(bucket, address)
        except (BaseError, ValueError) as error:
            raise StoreError(f"{address} cannot be used: {_first_line(error)}") from error

    @property
    def address(self) -> str:
        """As `Store.address`."""
        return self._address

    def read(self, name: str) -> bytes | None:
        """As `Store.read`."""
        return self.seen(name).content

    def seen(self, name: str) -> Seen:
        """As `Store.seen`."""
        try:
            found = obstore.get(self._bucket, name)
            return Seen(bytes(found.bytes()), found.meta["e_tag"])
        except (NotFoundError, FileNotFoundError):
            return Seen(None)
        except (BaseError, OSError) as error:
            raise self._refuses(error) from error

    def size(self, name: str) -> int | None:
        """As `Store.size`."""
        try:
            return obstore.head(self._bucket, name)["size"]
        except (NotFoundError, FileNotFoundError):
            return None
        except (BaseError, OSError) as error:
            raise self._refuses(error) from error

    def names(self, folder: str) -> Iterator[str]:
        """As `Store.names`."""
        try:
            for page in obstore.list(self._bucket, f"{folder}/"):
                yield from (found["path"] for found in page)
        except (BaseError, OSError) as error:
            raise self._refuses(error) from error

    def add(self, name: str, content: bytes | Path) -> None:
        """As `Store.add`."""
        self._put(name, content, None)

    def create(self, name: str, content: bytes) -> None:
        """As `Store.create`."""
        try:
            self._put(name, content, "create")
        except RivalError:
            if self.read(name) != content:
                raise

    def swap(self, name: str, content: bytes, seen: Seen) -> None:
        """As `Store.swap`."""
        mode: PutMode = "create"
        if seen.content is not None:  # a missing version must not be said to be None
            mode = cast("UpdateVersion", {"e_tag": seen.tag})
        self._put(name, content, mode)

    def remove(self, name: str) -> None:
        """As `Store.remove`."""
        try:
            obstore.delete(self._bucket, name)
        except (NotFoundError, FileNotFoundError):
            return
        except (BaseError, OSError) as error:
            raise self._refuses(error) from error

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nothing to hold: `create` and `swap` notice the other one."""
        yield

    def _put(self, name: str, content: bytes | Path, mode: "PutMode | None") -> None:
        try:
            obstore.put(
                self._bucket,
                name,
                content,
                attributes=_attributes(name),
                mode=mode,
                use_multipart=False if mode else None,
            )
        except (AlreadyExistsError, PreconditionError) as error:
            message = (
                f"Somebody else has published to {self.address} in this minute;"
                " nothing of yours is visible there yet: publish again."
            )
            raise RivalError(message) from error
        except (BaseError, OSError) as error:
            raise self._refuses(error) from error

    def _refuses(self, error: Exception) -> StoreError:
        return StoreError(f"{self.address}: {_first_line(error)}")


def _attributes(name: str) -> "Attributes":
    newest = name.endswith("/timestamp.json")
    return {
        "Cache-Control": _SHORTLY if newest else _FOR_EVER,
        "Content-Type": _KINDS.get(Path(name).suffix, "application/octet-stream"),
    }


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
