"""The confirmation of one enquiry: the answers, and the exact words agreed to."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from flask import Response, make_response, render_template, session, url_for
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.consent.rules.consent import State
from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content import Content
from app.content.reach import when_text
from app.content.wording import BLOCKS, document_title
from app.core import clock
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import OWN_RECEIPT, token_sha256
from app.enquiries.models import Enquiry
from app.enquiries.rules.answer_by import AnswerBy
from app.enquiries.rules.fields import FIELDS, REACH_BY
from app.enquiries.store import enquiry as enquiries
from app.ledger.consent_proof import proof_due
from app.ledger.judged import list_unproven
from app.mail.rules.delivery import MessageKind
from app.mail.store import outbox
from app.rights.store import requests
from app.web.context import contacts_for, zone
from app.web.headers import keep_private
from app.web.locale import answer_parts

Find = Callable[[Session, bytes, datetime], Enquiry | None]
"""Function that returns the enquiry opened by the SHA-256 of a token at a moment."""

_PAGES = {"privacy_policy": "public.privacy_version", "cookie_policy": "public.cookies_version"}

_OWN = "received"
_MOST_OWN = 3
"""Confirmations that one browser opens again; its cookie stays small."""


def remember(token: str, now: datetime) -> None:
    """Let this browser open the whole confirmation behind a token for a day."""
    earlier = session.get(_OWN, [])[1 - _MOST_OWN :]
    session[_OWN] = [*earlier, [_fingerprint(token), now.isoformat()]]


def is_own(token: str) -> bool:
    """Return whether this browser sent the enquiry behind a token, within a day."""
    kept: Sequence[tuple[str, str]] = session.get(_OWN, [])
    since = clock.now() - OWN_RECEIPT
    return any(
        each == _fingerprint(token) and datetime.fromisoformat(sent_at) > since
        for each, sent_at in kept
    )


def _fingerprint(token: str) -> str:
    return token_sha256(token)[:16].hex()


def find_receipt(reading: Session, token: str, now: datetime) -> Enquiry | None:
    """Return the enquiry whose receipt this browser may see: its own, or a mailed link's."""
    sha256 = token_sha256(token)
    own = enquiries.find_by_receipt_token(reading, sha256, now) if is_own(token) else None
    return own or enquiries.find_mailed_enquiry(reading, sha256, now)


def reference_page(token: str) -> Response:
    """Return the page with the reference alone, for others who were given the address."""
    with zone().database.reading() as reading:
        enquiry = enquiries.find_by_receipt_token(reading, token_sha256(token), clock.now())
    if enquiry is None:
        return wrong_link()
    page = render_template("public/reception/reference.html", reference=enquiry.reference)
    return keep_private(make_response(page))


def receipt_page(template: str, find: Find, token: str, lang: str, **beside: object) -> Response:
    """Return a page with the receipt of the enquiry that a link's token opens.

    All of it comes from what was stored, not from what is in force now. If that is not what was
    sealed, neither answers nor decisions are shown.

    :param find: finds the enquiry, if the token opens one at present.
    :param beside: the template's other values.
    """
    with zone().database.reading() as reading:
        enquiry = find(reading, token_sha256(token), clock.now())
        if enquiry is None:
            return wrong_link()
        record = consents.get_record(reading, enquiry.consent_record_id)
        decisions = consents.list_decisions(reading, record.id)
        block = policies.get_by_sha256(reading, record.lang, record.block_sha256, *BLOCKS)
        stands = _standing(reading, enquiry)
        asked = requests.list_for_person(reading, enquiry.person_id)
        mailed = outbox.find_first(reading, MessageKind.ACKNOWLEDGEMENT, enquiry.id) is not None
    receipt = _receipt(enquiry, record, _told(decisions, stands), block.text, lang)
    unproven = bool(list_unproven(zone().database, zone().vouching, [record.id]))
    page = render_template(
        template,
        receipt=receipt,
        proof_due=proof_due(zone().database, record.id, clock.now()),
        mailed=mailed,
        unproven=unproven,
        erased=any(each.erases(enquiry.received_at) for each in asked),
        **beside,
    )
    return keep_private(make_response(page))


def _standing(reading: Session, enquiry: Enquiry) -> Mapping[Purpose, Standing]:
    person = enquiry.person_id
    return standing(consents.list_decisions_by_person(reading, {person}).get(person, ()))


def _told(decisions: Mapping[str, str], stands: Mapping[Purpose, Standing]) -> dict[str, str]:
    """Return decisions as made, those that wait for confirmation marked so."""
    return {
        purpose: Standing.UNCONFIRMED.value
        if state == State.GIVEN and stands.get(Purpose(purpose)) is Standing.UNCONFIRMED
        else state
        for purpose, state in decisions.items()
    }


def wrong_link() -> Response:
    """Return the page for a link that opens nothing, without saying why."""
    return keep_private(make_response(render_template("public/wrong_link.html"), 404))


def _receipt(
    enquiry: Enquiry, record: ConsentRecord, decisions: Mapping[str, str], block: str, lang: str
) -> dict[str, object]:
    content = zone().content
    return {
        "reference": enquiry.reference,
        "received_at": enquiry.received_at,
        "email": enquiry.email,
        "next": enquiry.answer(REACH_BY) or "email",
        **{name: enquiry.answer(name) for name in ("phone", "reach_note")},
        "answers": _answers(content, enquiry, lang),
        "decisions": [
            (content.text(lang, f"compliance.purposes.{purpose}"), decisions[purpose])
            for purpose in Purpose
            if purpose in decisions
        ],
        "waiting": Standing.UNCONFIRMED in decisions.values(),
        "documents": [
            (
                document_title(content, document["doc"], lang),
                document["version"],
                _policy_url(document),
                document["lang"],
            )
            for document in record.documents
        ],
        "words": block,
        "answer": when_text(content, AnswerBy.read(enquiry.answer_by), lang, clock.now()),
        "contacts": contacts_for(enquiry.sector, enquiry.reply_language),
    }


def _policy_url(document: Mapping[str, Any]) -> str:
    page = _PAGES[document["doc"]]
    return url_for(page, lang=document["lang"], version=document["version"])


def _answers(
    content: Content, enquiry: Enquiry, lang: str
) -> list[tuple[str, str | Sequence[str]]]:
    answers: list[tuple[str, str | Sequence[str]]] = []
    for field in FIELDS:
        answer = enquiry.answer(field.name)
        if answer or field.required:
            parts = answer_parts(content, field, answer, lang)
            told = parts if field.several else "".join(parts)
            answers.append((content.field_label(lang, field.name), told))
    return answers
