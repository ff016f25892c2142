"""Causes of failed connections to the database, by the driver's message, with a remedy."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from app.core.outside.postgresql import ServerTooOld


class Cause(StrEnum):
    """Why a connection fails."""

    PASSWORD = "password"  # noqa: S105 - the name of a cause
    USER = "user"
    ACCESS = "access"
    NAME = "name"
    TLS = "tls"
    HOST = "host"
    PORT = "port"
    CROWDED = "crowded"
    OLD = "old"
    FILE = "file"
    DISK = "disk"
    OTHER = "other"


@dataclass(frozen=True)
class Explained:
    """A cause in a sentence, and its remedy."""

    cause: Cause
    said: str
    cure: str


_SAID: tuple[tuple[Cause, tuple[str, ...]], ...] = (
    (Cause.PASSWORD, ("password authentication failed", "no password supplied")),
    (Cause.CROWDED, ("too many clients", "too many connections", "remaining connection slots")),
    (Cause.ACCESS, ("no pg_hba.conf entry", "peer authentication failed", "permission denied for")),
    (
        Cause.TLS,
        ("does not support ssl", "certificate", "ssl error", "sslmode", "ssl connection", "tls"),
    ),
    (
        Cause.HOST,
        ("could not translate host name", "failed to resolve host", "name or service not known"),
    ),
    (
        Cause.PORT,
        ("connection refused", "timeout expired", "timed out", "no route to host",
         "no such file or directory", "network is unreachable"),
    ),
    (Cause.FILE, ("unable to open database file", "not a database", "readonly database")),
    (Cause.DISK, ("disk is full", "disk i/o error")),
)  # fmt: skip
"""What the drivers say, in lower case; the first that fits decides."""


def explain(error: BaseException, url: URL) -> Explained:
    """Return the cause of a failed connection from the driver's message, without any secret.

    :param error: of the driver, or one that it caused.
    """
    if isinstance(error, ServerTooOld):
        return Explained(Cause.OLD, str(error), _UPGRADE_IT)
    words = _words(error)
    place = _place(url)
    said, cure = _SENTENCES[_cause(words)]
    names = {"place": place, "host": url.host or place, "user": url.username, "name": url.database}
    return Explained(_cause(words), said.format(**names, words=words), cure.format(**names))


def _place(url: URL) -> str:
    """Return the server's name and port, or all that the URL names."""
    named = url.query.get("host", ())
    several = [named] if isinstance(named, str) else named
    return ", ".join(several) or f"{url.host or 'localhost'}:{url.port or 5432}"


def _cause(words: str) -> Cause:
    lower = words.lower()
    for cause, fragments in _SAID:
        if any(fragment in lower for fragment in fragments):
            return cause
    if "does not exist" in lower:
        return Cause.NAME if "database" in lower else Cause.USER
    return Cause.OTHER


def _words(error: BaseException | None) -> str:
    while error is not None and not isinstance(error, DBAPIError):
        error = error.__cause__ or error.__context__
    return "" if error is None else " ".join(str(error.orig).split())[:300]


_UPGRADE_IT = (
    "Upgrade the server (pg_upgrade, or a dump into a newer one), or name another in "
    "ZONE_DATABASE_URL."
)
_SENTENCES = {
    Cause.PASSWORD: (
        "The server at {place} refuses the password of {user}.",
        "Put the right one into ZONE_DATABASE_URL, with @ : and / percent-encoded.",
    ),
    Cause.USER: (
        "The server at {place} knows no user {user}.",
        "Create it with `createuser {user}`, or name another in ZONE_DATABASE_URL.",
    ),
    Cause.ACCESS: (
        "The server at {place} does not let {user} in from this machine.",
        "Add a line to its pg_hba.conf for this user, database and address, and reload it.",
    ),
    Cause.NAME: (
        "The server at {place} has no database {name}.",
        "Create it with `createdb --owner {user} {name}`, or name another in ZONE_DATABASE_URL.",
    ),
    Cause.TLS: (
        "The connection to {place} cannot be encrypted as it should be: {words}",
        "Set up TLS on the server, or name its authority by ?sslrootcert= in ZONE_DATABASE_URL.",
    ),
    Cause.HOST: (
        "The host {host} is not known to this machine.",
        "Correct its name in ZONE_DATABASE_URL, or in the DNS.",
    ),
    Cause.PORT: (
        "Nothing answers at {place}.",
        "Start the server, or correct host and port in ZONE_DATABASE_URL.",
    ),
    Cause.CROWDED: (
        "The server at {place} has no connection left.",
        "Raise max_connections there, or end programs that hold some.",
    ),
    Cause.FILE: (
        "The database file {name} cannot be opened.",
        "See that its folder exists and that this user may read and write both.",
    ),
    Cause.DISK: (
        "The disk of the database {name} cannot be written.",
        "Free space on it, or look for its errors in the system's log.",
    ),
    Cause.OTHER: (
        "The database does not answer: {words}",
        "See the server's own log for the reason.",
    ),
}
