"""The text of leads that can be searched."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.enquiries.models.correction import Correction
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.rules.fields import FIELDS, FieldKind
from app.enquiries.store.correction import list_for_enquiries
from app.leads.models.lead import Lead
from app.leads.rules.search_terms import search_text

_SEARCHED = [field for field in FIELDS if field.searched]
_TEXTS = ("reference", *(each.name for each in _SEARCHED if each.kind is not FieldKind.PHONE))
_PHONES = ("phone_e164", *(each.name for each in _SEARCHED if each.kind is FieldKind.PHONE))


def read_texts(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the folded text of each lead: what the person sent, and what they set right since."""
    names = ("id", *_TEXTS, *_PHONES)
    columns = (getattr(Enquiry, name) for name in names)
    rows = session.execute(
        select(Lead.id.label("lead_id"), *columns)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids))
    )
    found = {row["lead_id"]: row for row in rows.mappings()}
    corrections = list_for_enquiries(session, [row["id"] for row in found.values()])
    return {lead_id: _text(row, corrections.get(row["id"], ())) for lead_id, row in found.items()}


def _text(row: Mapping[Any, Any], corrections: Sequence[Correction]) -> str:
    def values(names: tuple[str, ...]) -> list[str]:
        return [
            *(row[name] or "" for name in names),
            *(each.value for each in corrections if each.field in names),
        ]

    return search_text(values(_TEXTS), values(_PHONES))
