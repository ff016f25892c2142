"""Versions of the policies: the people under each, those to be asked again, refused boxes.

A version asks for consent again when it changes what consent is given to (PIPL Art. 14). It asks
people who agreed to an earlier one, have not agreed to it or a later one since, have not withdrawn,
and are still known.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Session, aliased

from app.consent.models import ConsentDecision, ConsentRecord, PolicyDraft, PolicyText
from app.consent.rules.consent import Act, State
from app.consent.rules.coverage import Refusals, Version
from app.consent.rules.publication import DraftState
from app.core.rules.purposes import Purpose
from app.enquiries.models import Person

_AGREES = (Act.GIVEN.value, Act.RENEWED.value)
_Later = aliased(ConsentRecord)
_DOCUMENTS = cast(ConsentRecord.documents, String)
_PLACES = (0, 1)
"""The positions of an act's documents in their list."""


def latest_versions(session: Session) -> Mapping[tuple[str, str], int]:
    """Return the number of the version in force, by document and language."""
    rows = session.execute(
        select(PolicyText.doc, PolicyText.lang, func.max(PolicyText.version)).group_by(
            PolicyText.doc, PolicyText.lang
        )
    )
    return {(doc, lang): version for doc, lang, version in rows}


def count_people(session: Session) -> Mapping[tuple[Version, ...], int]:
    """Return the number of people by the versions of the documents that they last agreed to.

    People who withdrew from the privacy policy since, or are erased, are not counted.
    """
    return _by_versions(session, _standing(_DOCUMENTS, func.count()))


def count_to_reconfirm(
    session: Session, doc: str, version: int
) -> Mapping[tuple[Version, ...], int]:
    """Return the number of people whom a version asks again, by the versions last agreed to."""
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
    """Return every list of documents that people last agreed to, as stored."""
    return session.scalars(_standing(_DOCUMENTS).group_by(_DOCUMENTS)).all()


def list_people(
    session: Session, spellings: Collection[str], after: UUID | None, limit: int
) -> Sequence[tuple[UUID, str]]:
    """Return up to `limit` people who last agreed to one of these lists, each with the list."""
    found = _standing(ConsentRecord.person, _DOCUMENTS).where(_DOCUMENTS.in_(spellings))
    if after is not None:
        found = found.where(ConsentRecord.person > after)
    rows = session.execute(found.order_by(ConsentRecord.person).limit(limit))
    return [(person, documents) for person, documents in rows]


def list_versions(session: Session, people: Collection[UUID]) -> Mapping[UUID, tuple[Version, ...]]:
    """Return the versions that each of these people last agreed to."""
    rows = session.execute(
        _standing(ConsentRecord.person, _DOCUMENTS).where(ConsentRecord.person.in_(people))
    )
    return {person: versions_in(documents) for person, documents in rows}


def versions_in(documents: str) -> tuple[Version, ...]:
    """Return the versions that a stored list of documents names."""
    return tuple(
        sorted((each["doc"], each["lang"], each["version"]) for each in json.loads(documents))
    )


def list_refusals(session: Session, months: Mapping[str, datetime]) -> Sequence[Refusals]:
    """Return how often each box was shown and left unticked, by month, language and form.

    :param months: those counted, each with its first moment, oldest first.
    """
    shown = (
        select(
            month_of(months).label("month"),
            ConsentRecord.lang,
            ConsentRecord.form,
            ConsentDecision.purpose,
            case((ConsentDecision.state == State.NOT_GIVEN.value, 1), else_=0).label("refused"),
        )
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.at >= min(months.values()), ConsentRecord.act == Act.GIVEN.value)
        .subquery()
    )
    keys = (shown.c.month, shown.c.lang, shown.c.form, shown.c.purpose)
    rows = session.execute(
        select(*keys, func.count(), func.sum(shown.c.refused))
        .group_by(*keys)
        .order_by(shown.c.month.desc(), *keys[1:])
    )
    return [Refusals(*row) for row in rows]


def month_of(months: Mapping[str, datetime]) -> ColumnElement[str]:
    """Return the expression for the month of an act, as 2026-03; empty for one before all of them.

    :param months: each with its first moment, oldest first.
    """
    begun = [(ConsentRecord.at >= begins, name) for name, begins in months.items()]
    return case(*reversed(begun), else_="")


def _standing(*columns: Any) -> Select[*tuple[Any, ...]]:
    """Return the query for the last agreement of each known person who has not withdrawn since."""
    later = exists().where(
        _Later.person == ConsentRecord.person,
        _Later.act.in_(_AGREES),
        (_Later.at > ConsentRecord.at)
        | ((_Later.at == ConsentRecord.at) & (_Later.id > ConsentRecord.id)),
    )
    return (
        select(*columns)
        .join(Person, Person.id == ConsentRecord.person)
        .where(ConsentRecord.act.in_(_AGREES), ~later, ~_withdrawn_since(ConsentRecord))
    )


def list_asking(session: Session) -> Mapping[tuple[str, int], PolicyDraft]:
    """Return each document's latest version that asks for consent again, keyed by both."""
    asks = (PolicyDraft.state == DraftState.PUBLISHED.value, PolicyDraft.reconfirm)
    found = session.scalars(select(PolicyDraft).where(*asks).order_by(PolicyDraft.version))
    latest = {each.doc: each for each in found}
    return {(doc, latest[doc].version or 0): latest[doc] for doc in sorted(latest)}


def count_before(session: Session, doc: str, version: int) -> int:
    """Return the number of people under an earlier version of a document than this one."""
    before = people_before(doc, version).subquery()
    return session.scalar(select(func.count()).select_from(before)) or 0


def list_before(
    session: Session, asking: Mapping[str, int], after: UUID | None, limit: int
) -> Sequence[UUID]:
    """Return up to `limit` people to be asked again, in the order of their pseudonyms.

    :param asking: by document, the version that asks for consent again; people under an earlier
        version of any of them are listed.
    """
    if not asking:
        return []
    found = union(*(people_before(doc, version) for doc, version in asking.items())).subquery()
    people = select(found.c.person).order_by(found.c.person).limit(limit)
    return session.scalars(people if after is None else people.where(found.c.person > after)).all()


def list_before_among(
    session: Session, doc: str, version: int, people: Collection[UUID]
) -> frozenset[UUID]:
    """Return the given people who agreed only to an earlier version of a document."""
    before = people_before(doc, version)
    among = before.selected_columns.person.in_(people)
    return frozenset(session.scalars(before.where(among)))


def list_to_reconfirm(session: Session, people: Collection[UUID]) -> frozenset[UUID]:
    """Return the given people whom a published version asks for consent again."""
    asking = list_asking(session) if people else {}
    return frozenset[UUID]().union(*(list_before_among(session, *each, people) for each in asking))


def people_before(doc: str, version: int) -> Select[UUID]:
    """Return the query for the people under an earlier version of a document than this one.

    Once an address is confirmed, a form that anybody may have sent under it does not agree again.
    """
    earlier, later = aliased(ConsentRecord), aliased(ConsentRecord)
    # Only the holder of the mailbox renews, or confirms a form, under that form's own words.
    own = (
        (later.act != Act.GIVEN.value)
        | Person.email_confirmed_at.is_(None)
        | (later.at <= Person.email_confirmed_at)
    )
    agreed_since = (
        select(later.id)
        .where(
            later.person == earlier.person,
            later.act.in_((*_AGREES, Act.CONFIRMED.value)),
            own,
            ~_is_before(later, doc, version),
        )
        .correlate(earlier, Person)
    )
    return (
        select(earlier.person)
        .distinct()
        .join(Person, Person.id == earlier.person)
        .where(
            earlier.act.in_(_AGREES),
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
    """Return the condition that an act names an earlier version of a document than this one."""
    if doc not in ("privacy_policy", "cookie_policy"):
        # A text that stayed the same in this language belongs to the later version too.
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
