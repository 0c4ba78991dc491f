"""Whose a data folder is: root, who may write everywhere, would leave files nobody else can use."""

import os
from pathlib import Path


class AccountError(Exception):
    """The data folder belongs to another account; the message says what to type instead."""


def mind_account(data: Path) -> None:
    """Refuse root in the data folder of a kiosk that runs as somebody else.

    Raises:
        AccountError: this is root, and the folder is not root's.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not data.is_dir():
        return
    if owner := data.stat().st_uid:
        told = f"This kiosk belongs to another account: sudo -u '#{owner}' and this command."
        raise AccountError(told)
