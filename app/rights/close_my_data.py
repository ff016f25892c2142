"""Close a person's own page, for every copy of the cookie that opened it."""

from app.core.db import Database
from app.mail.store import person_link


def close_my_data(database: Database, *, token_sha256: bytes, session_sha256: bytes) -> None:
    """End a session; closing twice does it once, and another session of the link stays open."""
    with database.transaction() as session:
        person_link.end_session(session, token_sha256, session_sha256)
