"""Mechanisms for transfers abroad, the recipient in the published words, and agreements."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentRecord, PolicyText, TransferAct
from app.consent.rules.publication import STATING
from app.consent.rules.standing import Decision
from app.consent.rules.transfer_state import Agreement, Recorded, TransferState
from app.consent.rules.transfers import MechanismAct, Terms
from app.consent.store.consent import counts
from app.core.rules.codes import known_code
from app.core.rules.installation import ASKING, Transfer, recipient_in
from app.core.rules.purposes import Purpose
from app.core.store.statements import among, insert_row


def insert(session: Session, row: Mapping[str, Any]) -> TransferAct:
    """Store an act on a mechanism, and return its row."""
    insert_row(session, TransferAct, row)
    return session.get_one(TransferAct, row["id"])


def list_mechanisms(session: Session) -> Sequence[Recorded]:
    """Return every mechanism that was ever recorded, newest first, with how it ended.

    One that `list_unreadable` returns is none: nothing may leave by it.
    """
    acts = list_acts(session)
    ends = {each.mechanism_id: each for each in acts if each.act == MechanismAct.ENDED}
    return [
        Recorded(
            each.id,
            each.at,
            each.actor,
            terms,
            *((end.at, end.actor, end.reason) if (end := ends.get(each.id)) else ()),
        )
        for each in reversed(acts)
        if each.act == MechanismAct.RECORDED and (terms := Terms.from_json(each.terms)) is not None
    ]


def list_unreadable(session: Session) -> Sequence[TransferAct]:
    """Return the acts that somebody past the service has made unreadable, oldest first."""
    return [
        each
        for each in list_acts(session)
        if known_code(MechanismAct, each.act) is None
        or (each.act == MechanismAct.RECORDED and Terms.from_json(each.terms) is None)
    ]


def list_acts(session: Session) -> Sequence[TransferAct]:
    """Return every act on a mechanism, oldest first."""
    return session.scalars(select(TransferAct).order_by(TransferAct.at, TransferAct.id)).all()


def list_reminded(session: Session) -> frozenset[UUID]:
    """Return the mechanisms of whose end somebody has been reminded."""
    reminded = select(TransferAct.mechanism_id).where(TransferAct.act == MechanismAct.REMINDED)
    return frozenset(session.scalars(reminded))


def get_state(session: Session, transfer: Transfer | None) -> TransferState:
    """Return the legal ground of the transfer to a recipient, as recorded and published.

    :param transfer: the recipient in the settings; None if there is none.
    """
    mechanisms = list_mechanisms(session)
    if transfer is None:
        return TransferState(None, mechanisms=mechanisms)
    naming = {doc: _versions_naming(session, transfer, doc) for doc in (*ASKING, STATING)}
    named = {doc: _latest(session, doc) in versions for doc, versions in naming.items()}
    blocks = (
        select(PolicyText.sha256).where(PolicyText.doc == doc, PolicyText.version.in_(naming[doc]))
        for doc in ASKING
    )
    return TransferState(
        transfer,
        all(named[doc] for doc in ASKING),
        named[STATING],
        mechanisms,
        frozenset(each for found in blocks for each in session.scalars(found)),
    )


def _versions_naming(session: Session, transfer: Transfer, doc: str) -> Collection[int]:
    naming = select(PolicyText.version).where(
        PolicyText.doc == recipient_in(doc), PolicyText.text == transfer.named_in(doc)
    )
    return session.scalars(naming.distinct()).all()


def _latest(session: Session, doc: str) -> int | None:
    return session.scalar(select(func.max(PolicyText.version)).where(PolicyText.doc == doc))


def list_agreements(
    session: Session, people: Collection[UUID], blocks: Collection[str]
) -> Mapping[UUID, Agreement]:
    """Return the decision of each of these people about the transfer; none if they made none.

    :param blocks: the hashes of the words that name the recipient: agreement to others is none.
    """
    rows = session.execute(
        select(
            ConsentRecord.person,
            ConsentRecord.id,
            ConsentRecord.act,
            ConsentDecision.state,
            ConsentRecord.at,
            ConsentRecord.block_sha256,
        )
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(
            among(session, ConsentRecord.person, people),
            ConsentDecision.purpose == Purpose.TRANSFER_ABROAD.value,
            counts(),
        )
        .order_by(ConsentRecord.at, ConsentRecord.id)
    )
    told: dict[UUID, list[tuple[UUID, Decision, str]]] = {}
    for person, record_id, act, state, at, block in rows:
        if (decision := Decision.of(act, Purpose.TRANSFER_ABROAD, state, at)) is not None:
            told.setdefault(person, []).append((record_id, decision, block))
    return {person: Agreement.of(each, blocks) for person, each in told.items()}
