"""The end of an account's sessions, and of its sign-ins that wait for a second factor."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.store import staff


def sign_out_everywhere(
    session: Session, account: StaffAccount, now: datetime, *, keep: bytes = b""
) -> None:
    """End an account's sessions, and every sign-in that has its password but no code yet.

    flask-security keeps half a sign-in in the browser's cookie alone, under `fs_uniquifier`.

    :param keep: the token hash of the session to leave open, whose browser needs the new one.
    """
    account.fs_uniquifier = uuid4().hex
    staff.end_sessions(session, account.id, now, keep=keep)
