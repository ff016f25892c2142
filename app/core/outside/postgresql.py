"""Connections to PostgreSQL: TLS and time limits, and errors that repeat nothing stored.

Libraries are imported in functions: the supervisor reads settings, and does without them, and with
SQLite nobody needs the driver, nor its 10 MB.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from app.core.rules.errors import StorageUnavailable

if TYPE_CHECKING:
    from psycopg import Error
    from sqlalchemy import URL, Engine
    from sqlalchemy.engine import ExceptionContext

OLDEST = 14
"""The oldest major version that is supported: PostgreSQL itself mends older ones no more."""


class ServerTooOld(StorageUnavailable):
    """The server is a version of PostgreSQL that the service does not support."""

    def __init__(self, found: int) -> None:
        version = f"{found // 10_000}.{found % 10_000}"
        super().__init__(
            f"The server is PostgreSQL {version}, and the service needs {OLDEST} or later."
        )


# A server that accepts a connection and then goes silent must not block a visitor for minutes.
LIMITS = {
    "connect_timeout": 5,
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
}


@dataclass(frozen=True)
class Pool:
    """The connections of one process.

    :param connections: how many it opens at most, in all its threads.
    :param prepare_after: after how many executions a statement is prepared on the server; never
        if 0, for a pooler such as PgBouncer that gives each transaction another connection.
    """

    connections: int = 40
    prepare_after: int = 5

    @property
    def kept(self) -> int:
        """The number of connections that stay open while idle."""
        return min(5, self.connections)

    @property
    def arguments(self) -> dict[str, int | None]:
        """The connection arguments for psycopg, without the time limits."""
        return {**LIMITS, "prepare_threshold": self.prepare_after or None}


_MODE = "sslmode"
_USUAL_PORT = "5432"
_LOCAL_NAME = "localhost"
_PORT = re.compile(r":\d*$")
_DATA_EXCEPTION = "22"  # The class of errors whose first line quotes a value.


def read_url(text: str) -> URL:
    """Return the URL of a database; libpq's form for several servers is understood as well.

    libpq tries `host1:port1,host2:port2` in order, and with `target_session_attrs=read-write` goes
    on to the next until it finds the primary. See "Connection URIs" in PostgreSQL's manual.

    :raises sqlalchemy.exc.ArgumentError: if it is no URL.
    :raises ValueError: likewise.
    """
    from sqlalchemy import make_url

    scheme, _, _rest = text.partition("://")
    place = urlsplit(text).netloc
    user, _, servers = place.rpartition("@")
    if not scheme.startswith("postgresql") or "," not in servers:
        url = make_url(text)
    else:
        told = [_host_and_port(each) for each in servers.split(",")]
        hosts, ports = (",".join(each) for each in zip(*told, strict=True))
        alone = make_url(text.replace(place, f"{user}@" if user else "", 1))
        url = alone.update_query_dict({"host": hosts, "port": ports})
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def _host_and_port(server: str) -> tuple[str, str]:
    host, colon, port = server.rpartition(":")
    if not colon or port.endswith("]"):
        host, port = server, _USUAL_PORT
    return unquote(host).strip("[]"), str(int(port or _USUAL_PORT))


def asking_for_tls(url: URL) -> URL:
    """Return a URL that requires TLS for a host on a network, unless it sets a mode itself.

    By itself libpq tries TLS, and does without it if the server, or somebody on the way, offers
    none. `sslmode` in the URL or PGSSLMODE in the environment decides instead.
    """
    if _MODE in url.query or not any(map(_is_remote, _hosts(url))):
        return url
    from psycopg import pq

    [usual] = (each for each in pq.Conninfo.get_defaults() if each.keyword == _MODE.encode())
    return url if usual.val != usual.compiled else url.update_query_dict({_MODE: "require"})


def _hosts(url: URL) -> list[str]:
    named = url.query.get("host", ())
    listed = [url.host or "", *([named] if isinstance(named, str) else named)]
    # Each of several may have its port: 10.0.0.1:5432, or [::1]:5432.
    return [
        _PORT.sub("", host) if host.count(":") == 1 or "]" in host else host
        for each in listed
        for host in each.split(",")
    ]


def _is_remote(host: str) -> bool:
    """Return whether a host is another machine: no socket's folder, and not this machine."""
    if not host or host.startswith(("/", "@")) or host == _LOCAL_NAME:
        return False
    try:
        return not ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return True


def refuse_old_servers(engine: Engine) -> None:
    """Let an engine's connections raise `ServerTooOld` at a server that is too old."""
    from sqlalchemy import event

    def on_connect(connection: Any, _record: object) -> None:
        found: int = connection.info.server_version
        if found < OLDEST * 10_000:
            connection.close()
            raise ServerTooOld(found)

    event.listen(engine, "connect", on_connect)


def keep_rows_out_of_errors(engine: Engine) -> None:
    """Keep values of rows out of an engine's error messages.

    PostgreSQL repeats the row that it refuses ("Failing row contains ..."), which is somebody's
    enquiry. An error is written to the log, where no erasure would find it.
    """
    from psycopg import Error
    from sqlalchemy import event

    def shorten(context: ExceptionContext) -> None:
        error = context.original_exception
        if not isinstance(error, Error) or error.sqlstate is None:
            return
        error.args = (_first_line(error),)
        if context.sqlalchemy_exception is not None:
            name = f"{type(error).__module__}.{type(error).__name__}"
            context.sqlalchemy_exception.args = (f"({name}) {error.args[0]}",)

    event.listen(engine, "handle_error", shorten)


def _first_line(error: Error) -> str:
    quotes_value = error.sqlstate is None or error.sqlstate.startswith(_DATA_EXCEPTION)
    said = None if quotes_value else error.diag.message_primary
    return said or f"SQLSTATE {error.sqlstate}"
