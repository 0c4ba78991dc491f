"""Media into their place: each by its hash, the large ones by their pieces."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.releases.durable import remove, sync_folder
from kiosk.releases.errors import ReleaseError
from kiosk.releases.manifest import Manifest
from kiosk.releases.pieces import LARGE, MAX_BYTES, SUFFIX, Pieces, read_pieces
from kiosk.releases.published import blob_name
from kiosk.sync.by_piece import ByPiece
from kiosk.sync.errors import TamperedError, UnavailableError
from kiosk.sync.fetching import Fetcher, Wanted
from kiosk.sync.needs import Medium


def pieces_of(
    manifest: Manifest, media: Iterable[Medium], fetcher: Fetcher, note: Callable[..., None]
) -> Mapping[str, Pieces]:
    """Return the pieces of those of `media` that are large, by the hash of the whole.

    A list that cannot be had, or is not what was signed, is told and done without: what it
    would have helped to check piece by piece is then checked as a whole.
    """
    large = [medium for medium in media if medium.size > LARGE]
    facts = manifest.media.pieces
    if not large or facts is None:
        return {}
    path = blob_name(facts.sha256, SUFFIX)
    try:
        if facts.size > MAX_BYTES:
            raise TamperedError(f"{path} is too large.")
        part = fetcher.fetch(Wanted(path, facts.sha256, facts.size))
        found = read_pieces(part.read_bytes(), path)
        remove(part)
        for medium in large:
            if medium.sha256 in found and not found[medium.sha256].fit(medium.size):
                raise TamperedError(f"{path} has not the right number of pieces.")
    except (UnavailableError, TamperedError, ReleaseError) as error:
        note("pieces-failed", text=str(error))
        return {}
    return found


def get_medium(
    data: Path,
    medium: Medium,
    fetcher: Fetcher,
    pieces: Mapping[str, Pieces],
    rotten: Path | None = None,
) -> None:
    """Fetch one media file into its place; what is still good is taken from a `rotten` copy."""
    target, wanted = medium.place(data), medium.wanted
    if medium.sha256 in pieces:
        by_piece = ByPiece(pieces[medium.sha256], medium.size, rotten)
        wanted = replace(wanted, pieces=by_piece)
    part = fetcher.fetch(wanted)
    for folder in (target.parent.parent, target.parent):
        if not folder.is_dir():
            folder.mkdir()
            sync_folder(folder.parent)
    remove(target)
    part.rename(target)
    sync_folder(target.parent)
