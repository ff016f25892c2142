"""Who agreed to words before those that ask for consent anew.

A version asks anew when it changes what consent is given to (PIPL Art. 14). Whoever has agreed to
an earlier one, has not agreed to it or a later one since, has not withdrawn and is still known, is
to be asked.
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, union
from sqlalchemy.orm import Session, aliased

from app.consent.models.consent import ConsentDecision, ConsentRecord
from app.consent.models.policy_draft import PolicyDraft
from app.consent.models.policy_text import PolicyText
from app.consent.rules.consent import Act, State
from app.consent.rules.policy_draft import DraftState
from app.core.rules.purposes import Purpose
from app.enquiries.models import Person

_PLACES = (0, 1)
"""Where an act's documents stand in their list."""

_AGREEING = (Act.GIVEN.value, Act.RENEWED.value)


def find_asking(session: Session, doc: str) -> int | None:
    """Return the latest version of a document that asks for consent anew, if any does."""
    return session.scalar(
        select(func.max(PolicyDraft.version)).where(
            PolicyDraft.doc == doc,
            PolicyDraft.state == DraftState.PUBLISHED.value,
            PolicyDraft.reconfirm,
        )
    )


def list_asking(session: Session) -> Mapping[tuple[str, int], PolicyDraft]:
    """Return each document's latest version that asks for consent anew, by document and version."""
    asks = (PolicyDraft.state == DraftState.PUBLISHED.value, PolicyDraft.reconfirm)
    found = session.scalars(select(PolicyDraft).where(*asks).order_by(PolicyDraft.version))
    latest = {each.doc: each for each in found}
    return {(doc, latest[doc].version or 0): latest[doc] for doc in sorted(latest)}


def count_people(session: Session, doc: str, version: int) -> int:
    """Return how many people stand under words of a document before a version."""
    before = people_before(doc, version).subquery()
    return session.scalar(select(func.count()).select_from(before)) or 0


def list_people(
    session: Session, asking: Mapping[str, int], after: UUID | None, limit: int
) -> Sequence[UUID]:
    """Return up to `limit` people to be asked again, in the order of their pseudonyms.

    :param asking: the version that asks anew, by document; people before any of them are listed.
    """
    if not asking:
        return []
    found = union(*(people_before(doc, version) for doc, version in asking.items())).subquery()
    people = select(found.c.person).order_by(found.c.person).limit(limit)
    return session.scalars(people if after is None else people.where(found.c.person > after)).all()


def list_among(
    session: Session, doc: str, version: int, people: Collection[UUID]
) -> frozenset[UUID]:
    """Return those of some people who stand under words of a document before a version."""
    before = people_before(doc, version).subquery()
    return frozenset(session.scalars(select(before.c.person).where(before.c.person.in_(people))))


def people_before(doc: str, version: int) -> Select[UUID]:
    """Return what asks for those who stand under words of a document before a version."""
    earlier, later = aliased(ConsentRecord), aliased(ConsentRecord)
    agreed_since = (
        select(later.id)
        .where(
            later.person == earlier.person,
            later.act.in_(_AGREEING),
            ~_is_before(later, doc, version),
        )
        .correlate(earlier)
    )
    return (
        select(earlier.person)
        .distinct()
        .join(Person, Person.id == earlier.person)
        .where(
            earlier.act.in_(_AGREEING),
            _is_before(earlier, doc, version),
            ~exists(agreed_since),
            ~_withdrawn_since(earlier),
        )
    )


def _withdrawn_since(record: type[ConsentRecord]) -> ColumnElement[bool]:
    withdrawal = aliased(ConsentRecord)
    return exists(
        select(withdrawal.id)
        .join(ConsentDecision, ConsentDecision.consent_record_id == withdrawal.id)
        .where(
            withdrawal.person == record.person,
            withdrawal.at >= record.at,
            withdrawal.act == Act.WITHDRAWN.value,
            ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
            ConsentDecision.state == State.WITHDRAWN.value,
        )
        .correlate(record)
    )


def _is_before(record: type[ConsentRecord], doc: str, version: int) -> ColumnElement[bool]:
    """Tell whether an act names a document in a version before one."""
    if doc not in ("privacy_policy", "cookie_policy"):
        # Words that stayed the same in this language are told by the later version too.
        words = select(PolicyText.sha256).where(PolicyText.doc == doc)
        return and_(
            record.block_sha256.in_(words.where(PolicyText.version < version)),
            record.block_sha256.not_in(words.where(PolicyText.version >= version)),
        )
    return or_(
        *(
            and_(
                record.documents[place]["doc"].as_string() == doc,
                record.documents[place]["version"].as_integer() < version,
            )
            for place in _PLACES
        )
    )
