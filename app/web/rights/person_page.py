"""The contents of a person's own page, in the reader's language."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.consent.models import ConsentRecord
from app.consent.rules.standing import in_effect
from app.content import Content
from app.content.contacts import RoleContact
from app.content.reach import when_text
from app.core import clock
from app.core.rules.purposes import Purpose
from app.enquiries.rules.answer_by import AnswerBy
from app.enquiries.rules.fields import FIELDS
from app.leads.models import LeadMessage
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel
from app.ledger.judged import list_unproven
from app.mail.rules.delivery import MessageKind
from app.rights.models import RightsRequest
from app.rights.my_data import MyData, OwnEnquiry
from app.rights.rules.requests import Identity, RightsKind
from app.web.consent.publications import mechanism_name
from app.web.context import zone
from app.web.locale import answer_text


@dataclass(frozen=True)
class ShownAnswer:
    """One answer as it holds now.

    :param first: the original answer, if it has been corrected since.
    """

    label: str
    value: str
    first: str | None = None


@dataclass(frozen=True)
class ShownEnquiry:
    """One enquiry, with its progress.

    :param erased: whether it is to be erased, as the person asked.
    :param answer: when it is answered, as the person was told; empty once it is, or if untold.
    :param takes_words: whether the person can still add words.
    :param has_officer: whether somebody of the desk has it.
    :param added: the words that the person has added since.
    """

    reference: str
    received_at: datetime
    progress: str
    erased: bool
    answer: str
    takes_words: bool
    has_officer: bool
    added: Sequence[LeadMessage]
    answers: Sequence[ShownAnswer]


@dataclass(frozen=True)
class ShownPurpose:
    """One purpose: its state, since when, and whether there is something to withdraw.

    :param note: the recipient abroad, and the mechanism; empty for other purposes.
    """

    purpose: str
    label: str
    standing: str
    since: datetime | None
    can_withdraw: bool
    note: str


@dataclass(frozen=True)
class ShownCopy:
    """A copy of a reply to the person: who got it, when, and why, unless it is a colleague."""

    recipient: str
    why: str
    at: datetime


@dataclass(frozen=True)
class Shown:
    """The whole page.

    :param copies: of replies to the person, newest first.
    :param erasure: the open request for erasure, if there is one.
    :param contacts: those that are there for one of their enquiries.
    :param to_confirm: requests made in their name otherwise than here, which may not be theirs.
    """

    enquiries: Sequence[ShownEnquiry]
    purposes: Sequence[ShownPurpose]
    acts: Sequence[tuple[ConsentRecord, Sequence[tuple[str, str]]]]
    messages: Sequence[tuple[str, str, datetime | None]]
    copies: Sequence[ShownCopy]
    held: MyData
    erasure: RightsRequest | None
    to_confirm: Sequence[RightsRequest]
    contacts: Sequence[RoleContact]


def unproven_acts(held: MyData) -> Collection[UUID]:
    """Return the person's acts of consent whose rows differ from the sealed payload."""
    return list_unproven(zone().database, zone().vouching, [each.id for each, _ in held.acts])


def show(held: MyData, lang: str) -> Shown:
    """Return the contents of the page."""
    content = zone().content
    return Shown(
        enquiries=[_enquiry(content, held, each, lang) for each in held.enquiries],
        purposes=list(_purposes(content, held, lang)),
        acts=[
            (record, list(_labelled(content, decisions, lang))) for record, decisions in held.acts
        ],
        messages=[
            (MessageKind(each.kind).name.lower(), each.state, each.settled_at)
            for each in held.messages
        ],
        copies=sorted(_copies(held), key=lambda each: each.at, reverse=True),
        held=held,
        erasure=next((each for each in held.requests if _is_open_erasure(each)), None),
        to_confirm=[each for each in held.requests if _is_to_confirm(each)],
        contacts=_contacts(held),
    )


def _contacts(held: MyData) -> list[RoleContact]:
    asked = [(each.enquiry.sector, each.enquiry.reply_language) for each in held.enquiries]
    return [each for each in zone().contacts if any(each.is_for(*about) for about in asked)]


def _copies(held: MyData) -> Iterator[ShownCopy]:
    for enquiry in held.enquiries:
        for each in enquiry.contacts:
            for copy in each.copies:
                yield ShownCopy(copy["name"] or copy["address"], copy["why"], each.at)


def _is_open_erasure(each: RightsRequest) -> bool:
    return each.kind == RightsKind.ERASURE and each.closed_at is None


def _is_to_confirm(each: RightsRequest) -> bool:
    return each.closed_at is None and each.identity in {Identity.OPEN, Identity.ASKED}


def _enquiry(content: Content, data: MyData, held: OwnEnquiry, lang: str) -> ShownEnquiry:
    erased = any(each.erases(held.enquiry.received_at) for each in data.requests)
    return ShownEnquiry(
        reference=held.enquiry.reference,
        received_at=held.enquiry.received_at,
        progress=LeadStatus(held.lead.status).meaning.progress.value,
        erased=erased,
        answer="" if erased else _answer(content, held, lang),
        takes_words=not held.lead.closed,
        has_officer=held.lead.owner_id is not None,
        added=[each for each in held.contacts if each.channel == ContactChannel.PAGE],
        answers=list(_answers(content, held, lang)),
    )


def _answer(content: Content, held: OwnEnquiry, lang: str) -> str:
    lead = held.lead
    if lead.first_answered_at is not None or lead.closed:
        return ""
    return when_text(content, AnswerBy.read(held.enquiry.answer_by), lang, clock.now())


def _answers(content: Content, held: OwnEnquiry, lang: str) -> Iterator[ShownAnswer]:
    for field in FIELDS:
        sent, label = held.enquiry.answer(field.name), content.field_label(lang, field.name)
        now = held.current.get(field.name, sent)
        told = answer_text(content, field, now, lang)
        if now != sent:
            yield ShownAnswer(label, told, answer_text(content, field, sent, lang))
        elif told:
            yield ShownAnswer(label, told)


def _purposes(content: Content, held: MyData, lang: str) -> Iterator[ShownPurpose]:
    for purpose, (standing, since) in held.stands.items():
        yield ShownPurpose(
            purpose.value,
            content.text(lang, f"compliance.purposes.{purpose}"),
            standing.value,
            since,
            in_effect(standing),
            _abroad(content, lang) if purpose is Purpose.TRANSFER_ABROAD else "",
        )


def _abroad(content: Content, lang: str) -> str:
    """Return the recipient abroad at present, with the mechanism and its number, if any."""
    transfer, mechanism = zone().installation.transfer, zone().publications.mechanism
    if transfer is None:
        return content.text(lang, "my_data.abroad.no_recipient")
    if mechanism is None:
        return content.text(
            lang, "my_data.abroad.stopped", recipient=transfer.recipient, place=transfer.place
        )
    return content.text(
        lang,
        "my_data.abroad.allowed",
        recipient=transfer.recipient,
        place=transfer.place,
        mechanism=mechanism_name(content, mechanism.terms, lang),
    )


def _labelled(
    content: Content, decisions: Mapping[str, str], lang: str
) -> Iterator[tuple[str, str]]:
    for purpose in Purpose:
        if purpose in decisions:
            yield content.text(lang, f"compliance.purposes.{purpose}"), decisions[purpose]
