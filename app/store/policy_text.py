"""Published words."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy import text as sql
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from app.models import PolicyText


def take_turn(session: Session) -> None:
    """Keep other publishers out until the transaction ends; on SQLite it keeps them out anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sql(f"LOCK TABLE {PolicyText.__tablename__} IN SHARE ROW EXCLUSIVE MODE"))


def list_all(session: Session) -> Sequence[PolicyText]:
    """Return every version of every document in every language, oldest first."""
    return session.scalars(
        select(PolicyText).order_by(PolicyText.doc, PolicyText.lang, PolicyText.version)
    ).all()


def add(session: Session, text: PolicyText) -> None:
    """Publish one version of a document in one language."""
    session.add(text)


def get_by_sha256(session: Session, doc: str, lang: str, sha256: str) -> PolicyText:
    """Return the latest version of a document whose words have this hash.

    :raises NoResultFound: if such words were never published.
    """
    found = find_by_sha256(session, doc, lang, sha256)
    if found is None:
        raise NoResultFound(f"No {doc} in {lang} has the hash {sha256}.")
    return found


def find_by_sha256(session: Session, doc: str, lang: str, sha256: str) -> PolicyText | None:
    """Return the latest version of a document whose words have this hash."""
    return session.scalar(
        select(PolicyText)
        .where(PolicyText.doc == doc, PolicyText.lang == lang, PolicyText.sha256 == sha256)
        .order_by(PolicyText.version.desc())
        .limit(1)
    )
