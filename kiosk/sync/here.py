"""What is on the disk already, as far as a cycle asks."""

from pathlib import Path

from kiosk.releases.layout import MANIFEST, Release
from kiosk.releases.state import Pointer
from kiosk.releases.store import read_store
from kiosk.releases.trust import trusted_root
from kiosk.sync.errors import NoRootError
from kiosk.sync.offer import Offer


def root_of(data: Path) -> bytes:
    """Return the root that was given by hand; NoRootError when none was."""
    trusted = trusted_root(data)
    if trusted is None:
        raise NoRootError(
            "This kiosk was given no root, so it can trust nobody: kiosk trust set ROOT.json."
        )
    return trusted


def offer_of(release: Release) -> Offer:
    """Return the manifest of a release as it was signed."""
    return Offer(release.manifest, (release.path / MANIFEST).read_bytes())


def known_manifests(data: Path) -> dict[str, bytes]:
    """Return the manifests on the disk by their hash: what is here need not be fetched."""
    offers = [offer_of(release) for release in read_store(data).releases]
    return {offer.sha256: offer.content for offer in offers}


def is_here(data: Path, wanted: Offer) -> bool:
    """Return whether the release that is offered is complete on the disk."""
    return any(
        release.id == wanted.id and offer_of(release).content == wanted.content
        for release in read_store(data).releases
    )


def left(data: Path) -> dict[str, str]:
    """Return the reasons of releases that were left, by the hash of the manifest.

    The marks in the folders outlive state.db.
    """
    releases = read_store(data).releases
    return {
        offer_of(release).sha256: "it was left on this kiosk"
        for release in releases
        if release.quarantined
    }


def waits(data: Path, pointer: Pointer) -> bool:
    """Return whether a complete release waits for its switch."""
    waiting = pointer.waiting
    return any(one.id == waiting != pointer.active for one in read_store(data).releases)
