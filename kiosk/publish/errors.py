"""What can go wrong between the content and a store, each as one clear sentence.

PublishError
├── KeysError          the key folder, a key file or a passphrase cannot be used
├── RefusedError       the content is empty or has shrunk, and nobody confirmed it
├── StaleStoreError    a store is older than the ledger: lost, or put back from an old copy
├── ForeignStoreError  what lies in a store is not signed with these keys
├── RivalError         somebody else is publishing to the same store; try again
├── StoreError         a store cannot be reached, read or written
└── UntidyError        all is published, but the folders of the publisher are not in order
"""


class PublishError(Exception):
    """Base of everything that `kiosk.publish` raises on purpose."""


class KeysError(PublishError):
    """The key folder, a key file or a passphrase cannot be used."""


class RefusedError(PublishError):
    """The content is empty or has shrunk, and nobody confirmed it."""


class StaleStoreError(PublishError):
    """A store is older than the ledger."""


class ForeignStoreError(PublishError):
    """What lies in a store is not signed with these keys."""


class RivalError(PublishError):
    """Somebody else is publishing to the same store."""


class StoreError(PublishError):
    """A store cannot be reached, read or written."""


class UntidyError(PublishError):
    """All is published, but the publisher's own folders could not be put in order."""
