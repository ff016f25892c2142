"""The address of a visitor, if it distinguishes their network from others."""

import ipaddress
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import request

from app.web.context import zone

_PEER = "zone.peer"


def noting_the_peer(following: WSGIApplication) -> WSGIApplication:
    """Note who connected, before forwarded headers say for whom."""

    def answering(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ[_PEER] = environ.get("REMOTE_ADDR", "")
        return following(environ, start_response)

    return answering


def visitor_address() -> str:
    """Return the visitor's address; empty for a proxy's, which all visitors share.

    In production a proxy ends TLS. One that is not trusted, or that does not say for whom it
    connects, would make all visitors one network, to be refused or set aside together.
    """
    address = request.remote_addr or ""
    if not zone().settings.production:
        return address
    return "" if address == request.environ.get(_PEER) or _is_loopback(address) else address


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return True
