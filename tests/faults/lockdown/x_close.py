"""Asks every window of an X server to close, as a window manager does when somebody says so.

Usage: x_close.py, with DISPLAY; prints how many windows were asked. (xdotool of Debian 12 and
Ubuntu 22.04 can only destroy a window, which no visitor can.)
"""

import ctypes

CLIENT_MESSAGE = 33


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def main() -> int:
    """Send WM_DELETE_WINDOW to the children of the root and return their number."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    protocols, delete = (
        x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
    )
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    top = ctypes.c_ulong(x.XDefaultRootWindow(display))
    told = (root, parent, children, count)
    x.XQueryTree(display, top, *(ctypes.byref(each) for each in told))
    for window in children[: count.value]:
        event = ClientMessage(CLIENT_MESSAGE, 0, 1, display, window, protocols, 32)
        event.data[0] = delete
        x.XSendEvent(display, ctypes.c_ulong(window), 0, 0, ctypes.byref(event))
    x.XSync(display, 0)
    return int(count.value)


if __name__ == "__main__":
    print(main())
