"""Taking a root: by hand, deliberately, and never from a source."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.releases.durable import protect, remove, sync_folder, write_file
from kiosk.releases.fingerprint import fingerprint
from kiosk.releases.state import transaction
from kiosk.releases.trust import is_demo, root_file, trusted_root
from kiosk.sync.errors import ForeignError, NoRootError, TamperedError

LARGEST = 64_000
"""Bytes of a root that a kiosk takes."""


@dataclass(frozen=True, slots=True)
class Given:
    """A root: the words that stand for it, its version, until when it holds, whether a demo."""

    words: str
    version: int
    expires: datetime
    demo: bool


def show(data: Path) -> Given:
    """Return the root this kiosk trusts; NoRootError when it was given none."""
    content = trusted_root(data)
    if content is None:
        raise NoRootError(
            "This kiosk was given no root: it trusts nobody. Use kiosk trust set ROOT.json with "
            "the root.json of the organisers."
        )
    return read(content, str(root_file(data)))


def read(content: bytes, name: str) -> Given:
    """Return what a root says; TamperedError when it is none, or not signed by its own keys."""
    try:
        if len(content) > LARGEST:
            raise ValueError("it is too large")
        metadata = Metadata[Root].from_bytes(content)
        root = metadata.signed
        if not isinstance(root, Root):
            raise ValueError("it is another kind of metadata")
        root.verify_delegate(Root.type, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise TamperedError(f"{name} is not a root: {error}.") from error
    return Given(fingerprint(content), root.version, root.expires, is_demo(content))


def set_root(data: Path, content: bytes, name: str, *, replace: bool = False) -> Given:
    """Trust the root in `content` from now on; what is shown stays until a release of it comes.

    Raises TamperedError when it is no root and ForeignError when another one is trusted already
    and `replace` does not say that this is meant.
    """
    given = read(content, name)
    before = trusted_root(data)
    if before == content:
        return given
    if before is not None and not replace:
        raise ForeignError(
            "This kiosk already trusts another root. If the organisers really have a new one, "
            "say kiosk trust set ROOT.json --replace."
        )
    file = root_file(data)
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name("root.json.new")
    remove(fresh)
    write_file(fresh, content)
    protect(fresh)
    # First what belongs to the old root: a cut in between leaves floors that are found out anew.
    remove(data / "tuf")
    with transaction(data) as state:
        state.floor = None
    remove(file)
    fresh.rename(file)
    sync_folder(file.parent)
    sync_folder(data)
    return given
