"""Transfers abroad: the enquiries that may be sent to the recipient, if any may."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing
from app.consent.rules.transfers import NoTransfer
from app.consent.store import transfers
from app.core.rules.installation import Transfer
from app.core.rules.purposes import Purpose
from app.enquiries.store.enquiry import list_acts
from app.exports.models import Export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportPurpose
from app.ledger.steps.contact import ContactCheck


def require_mechanism(
    session: Session, rules: ExportRules, purpose: str, time_zone: str, now: datetime
) -> UUID | None:
    """Return the mechanism that allows an export for a transfer abroad now; others need none.

    :param time_zone: that of a mechanism's last day.
    :raises NoTransfer: if none does.
    """
    if purpose != ExportPurpose.TRANSFER_ABROAD:
        return None
    today = now.astimezone(ZoneInfo(time_zone)).date()
    mechanism = transfers.get_state(session, rules.transfer).mechanism(now, today)
    if mechanism is None:
        raise NoTransfer("No mechanism allows the transfer abroad at present.")
    return mechanism.id


def require_same_recipient(session: Session, rules: ExportRules, export: Export) -> None:
    """Refuse a file for a transfer abroad whose people agreed to another recipient.

    :raises NoTransfer: if the recipient in the settings is not the one that it was opened for.
    """
    if export.purpose != ExportPurpose.TRANSFER_ABROAD:
        return
    recorded = {each.id: each.terms for each in transfers.list_mechanisms(session)}
    terms = recorded.get(export.mechanism_id) if export.mechanism_id else None
    if terms is None or terms.transfer != rules.transfer:
        raise NoTransfer("The file is for another recipient than the settings name.")


def judge_transfer(
    session: Session,
    contacts: ContactCheck | None,
    transfer: Transfer | None,
    sent: Mapping[UUID, UUID],
) -> tuple[Collection[UUID], Collection[UUID]]:
    """Return the enquiries that may be sent to the recipient, and those that lack a sealed act.

    The consent of their person stands for the recipient that the words in force name: what was
    agreed to for another does not count. An enquiry stays if its own form had the box for the
    transfer and it was left unticked.

    :param contacts: checks the acts that confirm the consent; None if they are not checked.
    :param sent: the enquiries, each with its person.
    """
    blocks = transfers.get_state(session, transfer).blocks
    told = transfers.list_agreements(session, set(sent.values()), blocks)
    stands = {
        person: each.withdrawn_at for person, each in told.items() if each.stands is Standing.GIVEN
    }
    acts = None
    if contacts is not None:
        confirming = contacts.list_confirming(stands, Purpose.TRANSFER_ABROAD)
        acts = {
            person for person, held in confirming.items() if any(act.shows(blocks) for act in held)
        }
    own = list_acts(session, sent)
    willing = {
        enquiry
        for enquiry, person in sent.items()
        if person in stands and own.get(enquiry) not in told[person].declined
    }
    unproven = set() if acts is None else {each for each in willing if sent[each] not in acts}
    return willing - unproven, unproven
