"""Signs of life for systemd, and the memory of this process."""

import os
import socket
from types import MappingProxyType

REFUGE, NO_DISPLAY = "refuge", "no display"
"""What a screen says it shows when it is no page of content."""
_WITHOUT_PAGE = MappingProxyType(
    {REFUGE: "Only the refuge page", NO_DISPLAY: "Waiting for a display"}
)


def in_words(page: str) -> str:
    """Return how the status of the service names what is shown; “Showing” is a page of content.

    deploy/linux/install goes by that word: an update that ends on the refuge page is taken back.
    """
    return _WITHOUT_PAGE.get(page) or f"Showing “{page}”"


def notify(*facts: str) -> None:
    """Tell systemd facts such as ``READY=1``, ``WATCHDOG=1`` or ``STATUS=…`` (sd_notify(3)).

    Without systemd, or when it does not listen, nothing happens.
    """
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heart:
        heart.setblocking(False)
        try:
            heart.sendto("\n".join(facts).encode(), address.replace("@", "\0", 1))
        except OSError:  # nobody listens; whoever wants to hear asks systemctl status
            return


def memory_mb() -> float:
    """Return the megabytes of memory this process occupies now (Linux; elsewhere 0)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 # each second
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0
