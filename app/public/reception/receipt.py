"""The confirmation of one enquiry: the answers, and the exact words agreed to."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from flask import Response, make_response, render_template, url_for
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content import Content
from app.content.wording import CONSENT_BLOCK, document_title
from app.core import clock
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import token_sha256
from app.enquiries.models import Enquiry
from app.enquiries.rules.fields import FIELDS
from app.mail.rules.delivery import MessageKind
from app.mail.store import outbox
from app.web.context import zone
from app.web.headers import keep_private
from app.web.locale import answer_parts

Find = Callable[[Session, bytes, datetime], Enquiry | None]
"""Function that returns the enquiry opened by the SHA-256 of a token at a moment."""

_PAGES = {"privacy_policy": "public.privacy_version", "cookie_policy": "public.cookies_version"}


def receipt_page(template: str, find: Find, token: str, lang: str) -> Response:
    """Return a page with the receipt of the enquiry that a link's token opens.

    All of it comes from what was stored, not from what is in force now.

    :param find: finds the enquiry, if the token opens one at present.
    """
    with zone().database.reading() as reading:
        enquiry = find(reading, token_sha256(token), clock.now())
        if enquiry is None:
            return wrong_link()
        record = consents.get_record(reading, enquiry.consent_record_id)
        decisions = consents.list_decisions(reading, record.id)
        block = policies.get_by_sha256(reading, CONSENT_BLOCK, record.lang, record.block_sha256)
        pending = consents.is_pending(reading, record.commitment)
        mailed = outbox.find_first(reading, MessageKind.ACKNOWLEDGEMENT, enquiry.id) is not None
    receipt = _receipt(enquiry, record, decisions, block.text, lang)
    page = render_template(template, receipt=receipt, pending=pending, mailed=mailed)
    return keep_private(make_response(page))


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
        "answers": _answers(content, enquiry, lang),
        "decisions": [
            (content.text(lang, f"compliance.purposes.{purpose}"), decisions[purpose])
            for purpose in Purpose
            if purpose in decisions
        ],
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
