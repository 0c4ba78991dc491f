"""What Qt says, brought into the log."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def to_log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Log one message of Qt at its own level."""
    log.log(_LEVELS[kind], message)
