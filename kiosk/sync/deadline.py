"""An end to every exchange: socket timeouts alone let a server drip for ever."""

import socket
import threading
import urllib.request
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection


class Sockets:
    """Second handles on the sockets of one manager, to cut them from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []

    def add(self, opened: socket.socket) -> None:
        """Take a socket in the place of the one before: a manager keeps one connection."""
        handle = opened.dup()
        self.close()
        with self._lock:
            self._open.append(handle)

    def cut(self) -> None:
        """End what is being said on them."""
        with self._lock:
            for handle in self._open:
                with suppress(OSError):
                    handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Let go of the handles."""
        with self._lock:
            while self._open:
                self._open.pop().close()


class Deadline:
    """Cuts the sockets when the block lasts longer than `seconds`."""

    def __init__(self, seconds: float, sockets: Sockets) -> None:
        self.passed = False
        self._sockets = sockets
        self._timer = threading.Timer(seconds, self._pass)
        self._timer.daemon = True

    def __enter__(self) -> "Deadline":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()

    def check(self) -> None:
        """Raise TimeoutError when the deadline has passed."""
        if self.passed:
            raise TimeoutError

    def _pass(self) -> None:
        self.passed = True
        self._sockets.cut()


def watched_manager(address: str) -> tuple[urllib3.PoolManager, Sockets]:
    """Return what connects to `address`, through the proxy of the environment, and its sockets."""
    sockets = Sockets()

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            sockets.add(opened)
            return opened

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            sockets.add(opened)
            return opened

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls: Any = Plain

    class SecurePool(urllib3.HTTPSConnectionPool):
        ConnectionCls: Any = Secure

    parts = urlsplit(address)
    proxy = urllib.request.getproxies().get(parts.scheme)
    if proxy and not urllib.request.proxy_bypass(parts.hostname or ""):
        manager: urllib3.PoolManager = urllib3.ProxyManager(proxy, num_pools=2, maxsize=1)
    else:
        manager = urllib3.PoolManager(num_pools=2, maxsize=1)
    manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
    return manager, sockets
