"""Erasures, the evidence that they take away, their certificates, and what is left to overwrite."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, exists, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.consent.models.consent import ConsentEvidence, ConsentRecord
from app.consent.models.erasure import (
    ErasureCertificate,
    ErasureLeftover,
    ErasureOverwriting,
    PersonErasure,
)
from app.core.rules.errors import NotFound
from app.core.store.statements import insert_row, insert_rows
from app.rights.rules.erasure import Place


def insert_erasure(session: Session, row: Mapping[str, Any]) -> None:
    """Add an erasure."""
    insert_row(session, PersonErasure, row)


def list_known(session: Session, erasures: Collection[UUID]) -> set[UUID]:
    """Return those of the erasures that the database has."""
    known = select(PersonErasure.id).where(PersonErasure.id.in_(erasures))
    return set(session.scalars(known))


def list_records(session: Session, person: UUID, until: datetime | None) -> Sequence[UUID]:
    """Return a person's acts of consent, up to a moment if one is given."""
    theirs = select(ConsentRecord.id).where(ConsentRecord.person == person)
    if until is not None:
        theirs = theirs.where(ConsentRecord.at <= until)
    return session.scalars(theirs).all()


def list_held(
    session: Session, records: Collection[UUID]
) -> Sequence[tuple[ConsentRecord, ConsentEvidence]]:
    """Return those of the acts of consent whose evidence is held, with it."""
    statement = (
        select(ConsentRecord, ConsentEvidence)
        .join(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.id.in_(records))
    )
    return [(record, held) for record, held in session.execute(statement)]


def delete_evidence(session: Session, records: Collection[UUID]) -> None:
    """Delete what opens the commitments of acts of consent."""
    session.execute(
        delete(ConsentEvidence).where(ConsentEvidence.consent_record_id.in_(records)),
        execution_options={"synchronize_session": False},
    )


def insert_certificate(session: Session, row: Mapping[str, Any]) -> None:
    """Certify an erasure."""
    insert_row(session, ErasureCertificate, row)


def find_certificate(session: Session, erasure_id: UUID) -> ErasureCertificate | None:
    """Return the certificate of an erasure, if there is one."""
    return session.get(ErasureCertificate, erasure_id)


def get_certificate(session: Session, erasure_id: UUID) -> ErasureCertificate:
    """Return the certificate of an erasure.

    :raises NotFound: if there is none.
    """
    certificate = find_certificate(session, erasure_id)
    if certificate is None:
        raise NotFound(f"There is no certificate {erasure_id}.")
    return certificate


def list_certificates(
    session: Session, before: tuple[datetime, UUID] | None, limit: int
) -> Sequence[ErasureCertificate]:
    """Return up to `limit` certificates, newest first, older than a position (keyset)."""
    place = (ErasureCertificate.at, ErasureCertificate.erasure_id)
    statement = select(ErasureCertificate).order_by(*(each.desc() for each in place))
    if before is not None:
        statement = statement.where(tuple_(*place) < tuple_(*before))
    return session.scalars(statement.limit(limit)).all()


def list_for_person(session: Session, person: UUID) -> Sequence[ErasureCertificate]:
    """Return the certificates of a person's erasures, newest first."""
    return session.scalars(
        select(ErasureCertificate)
        .where(ErasureCertificate.person == person)
        .order_by(ErasureCertificate.at.desc(), ErasureCertificate.erasure_id)
    ).all()


def insert_leftovers(
    session: Session, erasure_id: UUID, place: Place, names: Mapping[str, datetime]
) -> None:
    """Note what an erasure has still to take away.

    :param names: each with the moment until when it may be put back.
    """
    rows = [
        {"erasure_id": erasure_id, "place": place.value, "name": name, "until": until}
        for name, until in names.items()
    ]
    insert_rows(session, ErasureLeftover, rows)


def list_leftover_files(session: Session, limit: int) -> Sequence[ErasureLeftover]:
    """Return up to `limit` files that are still to be taken away."""
    files = ErasureLeftover.place.in_((Place.MAIL.value, Place.EXPORTS.value))
    return session.scalars(select(ErasureLeftover).where(files).limit(limit)).all()


def delete_leftovers(
    session: Session, place: Place, names: Collection[str], until: datetime
) -> None:
    """Take off the list what is gone, and cannot have been put back after a moment."""
    session.execute(
        delete(ErasureLeftover).where(
            ErasureLeftover.place == place.value,
            ErasureLeftover.name.in_(names),
            ErasureLeftover.until <= until,
        ),
        execution_options={"synchronize_session": False},
    )


def list_to_overwrite(session: Session, limit: int) -> Sequence[UUID]:
    """Return up to `limit` erasures of which nothing is left but bytes given free."""
    other = aliased(ErasureLeftover)
    more = exists().where(
        other.erasure_id == ErasureLeftover.erasure_id, other.place != Place.DATABASE.value
    )
    bytes_only = select(ErasureLeftover.erasure_id).where(
        ErasureLeftover.place == Place.DATABASE.value, ~more
    )
    return session.scalars(bytes_only.limit(limit)).all()


def record_overwriting(
    session: Session, erasures: Collection[UUID], at: datetime, method: str
) -> None:
    """Record that the bytes which erasures had given free are overwritten."""
    session.execute(
        delete(ErasureLeftover).where(ErasureLeftover.erasure_id.in_(erasures)),
        execution_options={"synchronize_session": False},
    )
    rows = [{"erasure_id": each, "at": at, "method": method} for each in erasures]
    insert_rows(session, ErasureOverwriting, rows)


def list_overwritten(
    session: Session, erasures: Collection[UUID]
) -> Mapping[UUID, ErasureOverwriting]:
    """Return when and how the bytes of erasures were overwritten, of those where they were."""
    found = session.scalars(
        select(ErasureOverwriting).where(ErasureOverwriting.erasure_id.in_(erasures))
    )
    return {each.erasure_id: each for each in found}
