"""The watchdog of the service manager, which restarts a service that says nothing any more."""

import socket
from contextlib import suppress

from app.core.config import notify_socket


def tell_watchdog() -> None:
    """Tell systemd that the service goes on, if it wants to know (sd_notify(3))."""
    if address := notify_socket():
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as telling:
            # An abstract address begins with a zero byte, which the variable spells as `@`.
            place = address.replace("@", "\0", address.startswith("@"))
            telling.sendto(b"WATCHDOG=1", socket.MSG_DONTWAIT, place)
