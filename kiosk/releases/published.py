"""How publications lie in a store: names that publishers write and kiosks ask for.

metadata/timestamp.json                    the only object that changes; written last
metadata/{N}.{role}.json                   root, snapshot and targets of TUF
targets/release/{sha256}.{channel}.json    manifests
blob/{ab}/{sha256}.{ext}                   media, databases as .zst by the hash of that, and
                                           the .pieces of large media (kiosk.releases.pieces)
delta/{new12}/{old12}.dcz                  from one database to another
ledger/{seq}.json                          the publisher's notes; kiosks do not need them
"""

LEDGER = "ledger"


def blob_name(sha256: str, suffix: str) -> str:
    """Return where a media file or a packed database lies; `suffix` has its dot or is empty."""
    return f"blob/{sha256[:2]}/{sha256}{suffix}"


def delta_name(new: str, old: str) -> str:
    """Return where the delta to the database with the hash `new` from `old` lies."""
    return f"delta/{new[:12]}/{old[:12]}.dcz"


def entry_name(seq: int) -> str:
    """Return where the ledger's entry of a publication lies."""
    return f"{LEDGER}/{seq}.json"


def manifest_path(channel: str) -> str:
    """Return the TUF target path of a channel's manifest."""
    return f"release/{channel}.json"
