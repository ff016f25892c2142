"""The socket of a server: it may outlive the processes that answer on it."""

import socket

from app.core.config import SettingError, Settings

BACKLOG = 1024
"""Connections that wait until somebody answers them."""

_ADVICE = "Stop the program that uses it, or set ZONE_PORT or ZONE_HOST to another."


def listen(settings: Settings) -> socket.socket:
    """Return the socket of the site; it holds new connections until somebody answers them.

    :raises SettingError: if another program has the port.
    """
    listening = bind(settings)
    listening.listen(BACKLOG)
    return listening


def bind(settings: Settings) -> socket.socket:
    """Return the socket of the site, which refuses connections until it listens.

    :raises SettingError: if another program has the port.
    """
    bound = _bound(settings.host, settings.port, _ADVICE)
    bound.setblocking(False)
    bound.set_inheritable(True)
    return bound


def require_free_port(host: str, port: int, advice: str = _ADVICE) -> None:
    """Check that a server can listen there; its own error would be less clear.

    :raises SettingError: with the advice.
    """
    _bound(host, port, advice).close()


def _bound(host: str, port: int, advice: str) -> socket.socket:
    made = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
    except OSError as error:
        made.close()
        raise SettingError(f"{host}:{port} cannot be used ({error.strerror}). {advice}") from error
    return made
