"""Content reaches no network and opens no program: whoever asks for an address is refused."""

import logging

from PySide6.QtCore import QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine, QQmlNetworkAccessManagerFactory

log = logging.getLogger(__name__)

SCHEMES = ("http", "https", "ftp", "file", "mailto", "tel", "sms", "geo", "data", "qrc")
"""Addresses that a system knows programs for."""


class RefusingManager(QNetworkAccessManager):
    """Answers every request with an error, without touching a network or a disk."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,  # noqa: ARG002, N803
    ) -> QNetworkReply:
        """Refuse."""
        log.warning("content asked for %s and was refused", request.url().scheme())
        # Qt knows no way to an address of this kind and says so at once.
        return super().createRequest(op, QNetworkRequest(QUrl("refused:")), None)


class RefusingFactory(QQmlNetworkAccessManagerFactory):
    """Gives a QML engine managers that refuse; it must live as long as the engine."""

    def __init__(self) -> None:
        super().__init__()
        self._given: list[RefusingManager] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Return one more; engines ask once for each thread of theirs."""
        self._given.append(RefusingManager(parent))
        return self._given[-1]


class ClosedDesktop(QObject):
    """Takes the addresses that Qt would hand to other programs, and drops them.

    Args:
        parent: the owner.
    """

    refused = Signal(str)
    """An address of this kind was not opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        """Open nothing."""
        log.warning("an address of kind “%s” was not opened", url.scheme())
        self.refused.emit(url.scheme())

    def release(self) -> None:
        """Hand addresses out again, as before."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def refuse(engine: QQmlEngine) -> RefusingFactory:
    """Cut a QML engine off, before it loads anything; keep what is returned as long as it."""
    factory = RefusingFactory()
    engine.setNetworkAccessManagerFactory(factory)
    return factory
