"""Acts of consent in a transaction: recording, follow-up, and the purposes to be confirmed."""

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.models import (
    ConsentDecision,
    ConsentEvidence,
    ConsentRecord,
    UnlistedWithdrawal,
)
from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State
from app.consent.rules.record_filter import Facet
from app.consent.rules.standing import (
    TO_BE_CONFIRMED,
    Decision,
    Standing,
    concerning,
    last_withdrawal,
    standing,
)
from app.consent.store import consent as consents
from app.consent.store import policies
from app.core.rules.commitment import SALT_BYTES, EvidenceKey
from app.core.rules.purposes import Purpose
from app.core.steps.records import queue_ledger_entry
from app.core.store.statements import insert_row, insert_rows
from app.enquiries.store import enquiry as enquiries
from app.mail.models import PersonLink


def record_consent(session: Session, key: bytes, act: ConsentAct, lang: str) -> None:
    """Store an act of consent and queue its commitment for the ledger.

    The opening of the commitment is stored apart from the act, so that it can be erased. A
    withdrawal is marked as not yet in the list outside the database.

    :param key: the instance's ledger key.
    :param lang: the language of the texts shown.
    """
    root = secrets.token_bytes(SALT_BYTES)
    salt = EvidenceKey.SALT.of(root)
    opening = queue_ledger_entry(session, key, act.payload(root), act.time, salt)
    decisions = {purpose.value: state.value for purpose, state in act.decisions.items()}
    documents = [vars(document) for document in act.documents]
    told = {
        "act": act.act.value,
        "method": act.method,
        "lang": lang,
        "block_sha256": act.block_sha256,
    }
    row = {
        **told,
        "id": UUID(act.id),
        "person": UUID(act.person),
        "at": act.time,
        "form": act.form,
        "gpc": act.gpc,
        "documents": documents,
        "facet": Facet.of(documents, decisions, **told).key,
        "commitment": opening.commitment,
    }
    insert_row(session, ConsentRecord, row)
    of_act = {"consent_record_id": row["id"]}
    decided = [
        {**of_act, "purpose": purpose, "state": state} for purpose, state in decisions.items()
    ]
    insert_rows(session, ConsentDecision, decided)
    evidence = {**of_act, "root": root, "payload": opening.payload}
    insert_row(session, ConsentEvidence, evidence)
    if act.act is Act.WITHDRAWN:
        insert_row(session, UnlistedWithdrawal, of_act)


def record_follow_up(
    session: Session,
    key: bytes,
    original: ConsentRecord,
    act: Act,
    decisions: Mapping[Purpose, State],
    *,
    method: str,
    gpc: bool,
    at: datetime,
    taken_by: str = "",
    phone: str = "",
    facts: bytes = b"",
) -> UUID:
    """Record an act that follows up an earlier one, under the same texts; return its id.

    It is bound to the person's address as it is.

    :param key: the instance's ledger key.
    :param decisions: the person's decisions about their earlier consent.
    :param method: how the act was received.
    :param gpc: whether the browser sent `Sec-GPC: 1`.
    :param taken_by: the account that acted for the person; empty if they did so.
    :param phone: the telephone number that the act corrects, or confirms news for.
    :param facts: the canonical bytes of the correction, if the act is one.
    """
    person = enquiries.get_person(session, original.person)
    following = ConsentAct(
        id=uuid4().hex,
        act=act,
        person=original.person.hex,
        time=at,
        method=method,
        form=original.form,
        gpc=gpc,
        block_sha256=original.block_sha256,
        documents=tuple(Document(**document) for document in original.documents),
        decisions=decisions,
        bound=Bound(person.email_key or "", phone, facts, taken_by),
    )
    record_consent(session, key, following, original.lang)
    return UUID(following.id)


def after_all(moments: Iterable[datetime], now: datetime) -> datetime:
    """Return the current time, or one just later than all moments before it if clocks disagree.

    Standing is derived from decisions in order of time, so a new decision needs the latest time.
    """
    return max([now, *(each + timedelta(milliseconds=1) for each in moments)])


@dataclass(frozen=True)
class Asked:
    """The act of one form, and its ticked purposes that count only once confirmed.

    :param shown: the purposes whose boxes the form had.
    :param waiting: the purposes that can still be confirmed: neither confirmed nor withdrawn since.
    :param phone: the form's telephone number in international form; empty if there is none.
    """

    record: ConsentRecord
    shown: Collection[Purpose]
    purposes: Sequence[Purpose]
    waiting: Sequence[Purpose]
    phone: str


def find_asked(session: Session, link: PersonLink, decided: Sequence[Decision]) -> Asked | None:
    """Return the purposes asked for by the link's enquiry; None if the link is for an address only.

    A tick that somebody else set on another form with this address is not included.

    :param decided: everything that the person ever decided.
    """
    if link.enquiry_id is None:
        return None
    enquiry = enquiries.get(session, link.enquiry_id)
    record = consents.get_record(session, enquiry.consent_record_id)
    decisions = consents.list_decisions(session, record.id)
    asked = [each for each in Purpose if each in TO_BE_CONFIRMED and _ticked(decisions, each)]
    stands = standing_for(session, record, decided)
    waiting = [
        each
        for each in asked
        if stands[each] is Standing.UNCONFIRMED and not _withdrawn_since(record, decided, each)
    ]
    shown = [each for each in Purpose if each in decisions]
    return Asked(record, shown, asked, waiting, enquiry.phone_e164)


def standing_for(
    session: Session, record: ConsentRecord, decided: Sequence[Decision]
) -> Mapping[Purpose, Standing]:
    """Return the state of a person's consent, for the recipient abroad named in a record.

    :param decided: everything that the person ever decided.
    """
    named = policies.find_recipients(session, {record.block_sha256})
    return standing(concerning(decided, named.get(record.block_sha256, "")))


def _ticked(decisions: Mapping[str, str], purpose: Purpose) -> bool:
    return decisions.get(purpose) == State.GIVEN


def _withdrawn_since(record: ConsentRecord, decided: Sequence[Decision], purpose: Purpose) -> bool:
    withdrawn_at = last_withdrawal(decided, purpose)
    return withdrawn_at is not None and withdrawn_at >= record.at
