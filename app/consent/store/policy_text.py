"""Published words."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy import text as sql
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from app.consent.models.policy_text import PolicyText


def take_turn(session: Session) -> None:
    """Keep other publishers out until the transaction ends; on SQLite it keeps them out anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sql(f"LOCK TABLE {PolicyText.__tablename__} IN SHARE ROW EXCLUSIVE MODE"))


def list_all(session: Session) -> Sequence[PolicyText]:
    """Return every version of every document in every language, oldest first."""
    return session.scalars(
        select(PolicyText).order_by(PolicyText.doc, PolicyText.lang, PolicyText.version)
    ).all()


def list_versions(session: Session, doc: str, lang: str) -> Sequence[PolicyText]:
    """Return every version of a document in a language, oldest first."""
    return session.scalars(
        select(PolicyText)
        .where(PolicyText.doc == doc, PolicyText.lang == lang)
        .order_by(PolicyText.version)
    ).all()


def list_latest(session: Session, doc: str) -> Mapping[str, PolicyText]:
    """Return the words in force of a document, by language; none if it was never published."""
    newest = select(func.max(PolicyText.version)).where(PolicyText.doc == doc).scalar_subquery()
    found = session.scalars(
        select(PolicyText).where(PolicyText.doc == doc, PolicyText.version == newest)
    )
    return {text.lang: text for text in found}


def count(session: Session) -> int:
    """Return how many texts have been published; it only ever grows."""
    return session.scalar(select(func.count()).select_from(PolicyText)) or 0


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
