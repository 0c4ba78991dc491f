"""What a source offers: the manifest this kiosk should follow, and whether it can."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk import __version__
from kiosk.releases.errors import ReleaseError, TooNewError
from kiosk.releases.layout import SCHEMA_VERSION, release_id
from kiosk.releases.manifest import Manifest, read_manifest
from kiosk.sync.errors import AppTooOldError, QuarantinedError, TamperedError, UnsuitableError

STABLE, CANDIDATE = "stable", "candidate"


@dataclass(frozen=True, slots=True)
class Offer:
    """A signed manifest, and its bytes as they were signed."""

    manifest: Manifest
    content: bytes

    @property
    def sha256(self) -> str:
        """Hash of the bytes."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def id(self) -> str:
        """Name of the release that it describes."""
        return release_id(self.manifest.seq, self.manifest.db.sha256)


def best_of(contents: Iterable[bytes], town: str, kiosk: str) -> Offer | None:
    """Return the newest manifest that is for this kiosk; a candidate is for its audience only.

    Raises AppTooOldError or TamperedError for one that cannot be read.
    """
    offers = []
    for content in contents:
        try:
            manifest = read_manifest(content, "The manifest")
        except TooNewError as error:
            raise AppTooOldError(str(error)) from error
        except ReleaseError as error:
            raise TamperedError(str(error)) from error
        if manifest.channel == STABLE or _is_for(manifest, town, kiosk):
            offers.append(Offer(manifest, content))
    return max(offers, key=lambda offer: offer.manifest.seq, default=None)


def check(offer: Offer, quarantined: Mapping[str, str]) -> None:
    """Raise AppTooOldError, QuarantinedError or UnsuitableError where this kiosk cannot take it."""
    manifest = offer.manifest
    if offer.sha256 in quarantined:
        reason = quarantined[offer.sha256]
        raise QuarantinedError(f"Release {offer.id} is in quarantine: {reason}.")
    needs = manifest.app
    newest_schema = max(manifest.db.schema_version, needs.max_schema if needs else 0)
    if newest_schema > SCHEMA_VERSION or (needs and _version(needs.min) > _version(__version__)):
        raise AppTooOldError(f"Release {offer.id} needs a newer version of the application.")
    if manifest.db.schema_version < SCHEMA_VERSION:
        raise UnsuitableError(f"Release {offer.id} was built for an older application.")


def _is_for(manifest: Manifest, town: str, kiosk: str) -> bool:
    audience = manifest.audience
    return (
        manifest.channel == CANDIDATE
        and audience is not None
        and (town in audience.towns or (bool(kiosk) and kiosk in audience.kiosks))
    )


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdecimal())
