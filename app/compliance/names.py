"""Names of accounts, by their ids as the audit trail spells them, and words of stored codes."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.content import Content, ContentError
from app.web.context import zone


def account_names(session: Session) -> Mapping[str, str]:
    """Return the name of every account by its id as the audit trail spells it."""
    return {UUID(key).hex: name for key, name in staff.names_by_id(session).items()}


def names_by_actor() -> Mapping[str, str]:
    """Return the same, from a separate snapshot."""
    with zone().database.reading() as session:
        return account_names(session)


def coded(content: Content, lang: str, group: str, code: str) -> str:
    """Return the words of a code; the code itself if only somebody past the service wrote it."""
    try:
        return content.text(lang, f"{group}.{code}")
    except ContentError:
        return code
