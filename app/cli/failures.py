"""Errors as one sentence each for the operator."""

import errno

from alembic.util import CommandError
from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError

from app.content.errors import ContentError
from app.core.config import SettingError, Settings
from app.core.outside.connection_causes import Cause, explain
from app.core.outside.postgresql import read_url
from app.core.rules.errors import StorageUnavailable, ZoneError


def sentence(error: Exception) -> str | None:
    """Return a failure and its cause in a sentence; None for an error of the program."""
    if isinstance(error, StorageUnavailable):
        return why_away(error, read_url(Settings.from_environment().database_url))
    if isinstance(error, SettingError | ContentError | ZoneError):
        return str(error)
    if isinstance(error, SQLAlchemyError | CommandError):
        why = str(getattr(error, "orig", error)).partition("\n")[0]
        return f"The database of ZONE_DATABASE_URL: {why}."
    if isinstance(error, OSError) and error.filename is not None and error.errno != errno.EPIPE:
        return f"{error.filename}: {error.strerror}."
    return None


def why_away(error: StorageUnavailable, url: URL) -> str:
    """Return why the database of a URL cannot be used, with the remedy."""
    explained = explain(error, url)
    if explained.cause is Cause.OTHER:
        return str(error)
    return f"{explained.said} {explained.cure}"
