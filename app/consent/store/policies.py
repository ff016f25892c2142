"""Published texts, and the drafts of texts."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import and_, func, or_, select
from sqlalchemy import text as sql
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session, aliased

from app.consent.models import PolicyDraft, PolicyText, TransferAct
from app.consent.rules.publication import WAITING, DraftSource, DraftState
from app.core.rules.audit_events import OPERATOR
from app.core.rules.installation import ASKING, recipient_in, without_transfer


def take_turn(session: Session) -> None:
    """Lock out other publishers until the transaction ends, which on SQLite needs no lock."""
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
    """Return the texts of a document in force, by language; empty if it was never published."""
    newest = select(func.max(PolicyText.version)).where(PolicyText.doc == doc).scalar_subquery()
    found = session.scalars(
        select(PolicyText).where(PolicyText.doc == doc, PolicyText.version == newest)
    )
    return {text.lang: text for text in found}


def count(session: Session) -> int:
    """Return the number of published texts and acts on transfers, which only ever grows."""
    return sum(
        session.scalar(select(func.count()).select_from(table)) or 0
        for table in (PolicyText, TransferAct)
    )


def add(session: Session, words: PolicyText | PolicyDraft) -> None:
    """Add a published version of a document in one language, or a draft."""
    session.add(words)


def get_by_sha256(session: Session, lang: str, sha256: str, *docs: str) -> PolicyText:
    """Return the latest version of one of these documents whose text has this hash.

    :raises NoResultFound: if such a text was never published.
    """
    found = find_by_sha256(session, lang, sha256, *docs)
    if found is None:
        raise NoResultFound(f"No {' or '.join(docs)} in {lang} has the hash {sha256}.")
    return found


def find_by_sha256(session: Session, lang: str, sha256: str, *docs: str) -> PolicyText | None:
    """Return the latest version of one of these documents whose text has this hash.

    What it says without a transfer abroad is a text of that version as well.
    """
    wanted = (*docs, *map(without_transfer, docs))
    return session.scalar(
        select(PolicyText)
        .where(PolicyText.doc.in_(wanted), PolicyText.lang == lang, PolicyText.sha256 == sha256)
        .order_by(PolicyText.version.desc())
        .limit(1)
    )


_WAITS = PolicyDraft.state.in_([state.value for state in WAITING])


def find_recipients(session: Session, blocks: Collection[str]) -> Mapping[str, str]:
    """Return whom each of these blocks names as the recipient abroad, by the block's hash.

    Versions that name the same recipient at the same place tell the same.
    """
    found: dict[str, str] = {}
    for doc in ASKING:
        named = aliased(PolicyText)
        rows = session.execute(
            select(PolicyText.sha256, named.text)
            .join(
                named,
                and_(
                    named.doc == recipient_in(doc),
                    named.lang == PolicyText.lang,
                    named.version == PolicyText.version,
                ),
            )
            .where(PolicyText.doc == doc, PolicyText.sha256.in_(blocks))
        )
        found |= {row.sha256: row.text for row in rows}
    return found


def find_waiting(session: Session, doc: str, *, lock: bool = False) -> PolicyDraft | None:
    """Return the waiting draft of a document, if there is one.

    :param lock: whether to lock it until the transaction ends.
    """
    found = select(PolicyDraft).where(PolicyDraft.doc == doc, _WAITS)
    return session.scalars(found.with_for_update() if lock else found).one_or_none()


def list_waiting(session: Session) -> Sequence[PolicyDraft]:
    """Return the waiting drafts, sorted by document."""
    return session.scalars(select(PolicyDraft).where(_WAITS).order_by(PolicyDraft.doc)).all()


def count_waiting(session: Session) -> int:
    """Return the number of waiting drafts."""
    return session.scalar(select(func.count()).select_from(PolicyDraft).where(_WAITS)) or 0


def find_in_force(session: Session, doc: str) -> PolicyDraft | None:
    """Return the draft that a document's texts in force were made from, if it is known."""
    known = (DraftState.PUBLISHED.value, DraftState.NOTED.value)
    return session.scalars(
        select(PolicyDraft)
        .where(PolicyDraft.doc == doc, PolicyDraft.state.in_(known))
        .order_by(PolicyDraft.version.desc(), PolicyDraft.decided_at.desc())
        .limit(1)
    ).one_or_none()


def list_discarded(session: Session, doc: str, base_version: int) -> Sequence[PolicyDraft]:
    """Return the drafts discarded while a version was in force."""
    return session.scalars(
        select(PolicyDraft).where(
            PolicyDraft.doc == doc,
            PolicyDraft.base_version == base_version,
            PolicyDraft.state == DraftState.DISCARDED.value,
        )
    ).all()


def list_published(session: Session, doc: str) -> Sequence[PolicyDraft]:
    """Return the published drafts of a document, newest version first."""
    return session.scalars(
        select(PolicyDraft)
        .where(PolicyDraft.doc == doc, PolicyDraft.state == DraftState.PUBLISHED.value)
        .order_by(PolicyDraft.version.desc())
    ).all()


def find_noted(session: Session, doc: str) -> str | None:
    """Return the hash of the software's own sources that were decided on last, if ever."""
    from_software = (DraftSource.SHIPPED.value, DraftSource.UPGRADE.value)
    # Nobody decided on a draft that the software itself replaced.
    by_somebody = or_(
        PolicyDraft.state != DraftState.DISCARDED.value, PolicyDraft.decided_by != OPERATOR
    )
    return session.scalar(
        select(PolicyDraft.shipped_sha256)
        .where(PolicyDraft.doc == doc, PolicyDraft.source.in_(from_software), ~_WAITS, by_somebody)
        .order_by(PolicyDraft.decided_at.desc())
        .limit(1)
    )
