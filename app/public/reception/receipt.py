"""What the confirmation of one enquiry shows: the answers, and exactly what was agreed to."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import url_for

from app.consent.models import ConsentRecord, PolicyText
from app.content import Content
from app.content.wording import document_title
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.rules.fields import FIELDS
from app.web.context import zone
from app.web.locale import answer_parts

_PAGES = {"privacy_policy": "public.privacy_version", "cookie_policy": "public.cookies_version"}


def make_receipt(
    enquiry: Enquiry,
    record: ConsentRecord,
    decisions: Mapping[str, str],
    block: PolicyText,
    lang: str,
) -> dict[str, object]:
    """Return what the pages of a receipt show, in the reader's language.

    All of it is from what was stored, not from what is in force now.
    """
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
        "words": block.text,
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
