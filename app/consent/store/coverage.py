"""What people agreed to last, counted; and how often boxes were left unticked."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, case, cast, exists, func, select
from sqlalchemy.orm import Session, aliased

from app.consent.models.consent import ConsentDecision, ConsentRecord
from app.consent.models.policy_text import PolicyText
from app.consent.rules.consent import Act, State
from app.consent.rules.coverage import Refusals, Version
from app.consent.store.reconfirmation import people_before
from app.core.rules.purposes import Purpose
from app.core.store.statements import dialect_of
from app.enquiries.models import Person

_AGREES = (Act.GIVEN.value, Act.RENEWED.value)
_Later = aliased(ConsentRecord)
_DOCUMENTS = cast(ConsentRecord.documents, String)


def latest_versions(session: Session) -> Mapping[tuple[str, str], int]:
    """Return the number of the version in force, by document and language."""
    rows = session.execute(
        select(PolicyText.doc, PolicyText.lang, func.max(PolicyText.version)).group_by(
            PolicyText.doc, PolicyText.lang
        )
    )
    return {(doc, lang): version for doc, lang, version in rows}


def count_people(session: Session) -> Mapping[tuple[Version, ...], int]:
    """Return how many people agreed last to just these versions of the documents.

    Whoever withdrew from the privacy policy since, or is erased, stands under none.
    """
    return _by_versions(session, _standing(_DOCUMENTS, func.count()))


def count_to_reconfirm(
    session: Session, doc: str, version: int
) -> Mapping[tuple[Version, ...], int]:
    """Return how many agreed last to just these versions, of those whom a version asks anew."""
    asked = ConsentRecord.person.in_(people_before(doc, version))
    return _by_versions(session, _standing(_DOCUMENTS, func.count()).where(asked))


def _by_versions(
    session: Session, counting: Select[*tuple[Any, ...]]
) -> Mapping[tuple[Version, ...], int]:
    counts: Counter[tuple[Version, ...]] = Counter()
    for documents, count in session.execute(counting.group_by(_DOCUMENTS)):
        counts[versions_in(documents)] += count
    return counts


def list_spellings(session: Session) -> Sequence[str]:
    """Return every list of documents that people agreed last to, as it is stored."""
    return session.scalars(_standing(_DOCUMENTS).group_by(_DOCUMENTS)).all()


def list_people(
    session: Session, spellings: Collection[str], after: UUID | None, limit: int
) -> Sequence[tuple[UUID, str]]:
    """Return up to `limit` people who agreed last to some lists of documents, with the list."""
    found = _standing(ConsentRecord.person, _DOCUMENTS).where(_DOCUMENTS.in_(spellings))
    if after is not None:
        found = found.where(ConsentRecord.person > after)
    rows = session.execute(found.order_by(ConsentRecord.person).limit(limit))
    return [(person, documents) for person, documents in rows]


def list_versions(session: Session, people: Collection[UUID]) -> Mapping[UUID, tuple[Version, ...]]:
    """Return the versions that each of some people agreed to last."""
    rows = session.execute(
        _standing(ConsentRecord.person, _DOCUMENTS).where(ConsentRecord.person.in_(people))
    )
    return {person: versions_in(documents) for person, documents in rows}


def versions_in(documents: str) -> tuple[Version, ...]:
    """Return the versions that a stored list of documents names."""
    return tuple(
        sorted((each["doc"], each["lang"], each["version"]) for each in json.loads(documents))
    )


def list_refusals(session: Session, since: datetime) -> Sequence[Refusals]:
    """Return how often each box was shown and left unticked, by month (UTC), language and form."""
    month = _month(session)
    refused = func.sum(case((ConsentDecision.state == State.NOT_GIVEN.value, 1), else_=0))
    keys = (month, ConsentRecord.lang, ConsentRecord.form, ConsentDecision.purpose)
    rows = session.execute(
        select(*keys, func.count(), refused)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.at >= since, ConsentRecord.act == Act.GIVEN.value)
        .group_by(*keys)
        .order_by(month.desc(), *keys[1:])
    )
    return [Refusals(*row) for row in rows]


def _month(session: Session) -> ColumnElement[str]:
    if dialect_of(session).name == "sqlite":
        return func.strftime("%Y-%m", ConsentRecord.at)
    return func.to_char(func.timezone("UTC", ConsentRecord.at), "YYYY-MM")


def _standing(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Return the last agreement of each person who is known and has not withdrawn since."""
    later = exists().where(
        _Later.person == ConsentRecord.person,
        _Later.act.in_(_AGREES),
        (_Later.at > ConsentRecord.at)
        | ((_Later.at == ConsentRecord.at) & (_Later.id > ConsentRecord.id)),
    )
    withdrawn = exists().where(
        _Later.person == ConsentRecord.person,
        _Later.act == Act.WITHDRAWN.value,
        _Later.at >= ConsentRecord.at,
        ConsentDecision.consent_record_id == _Later.id,
        ConsentDecision.purpose == Purpose.PRIVACY_POLICY.value,
        ConsentDecision.state == State.WITHDRAWN.value,
    )
    return (
        select(*columns)
        .join(Person, Person.id == ConsentRecord.person)
        .where(ConsentRecord.act.in_(_AGREES), ~later, ~withdrawn)
    )
