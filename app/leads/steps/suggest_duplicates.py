"""Suggest which enquiries of other people may be about the same thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.enquiries.models.enquiry import Enquiry
from app.leads.rules.duplicates import Likeness, Sender, likeness
from app.leads.store.duplicate import Relative, list_candidates

SHOWN = 10
"""The most suggestions that are made, the likeliest first."""

_STRENGTH = {reason: place for place, reason in enumerate(Likeness)}


@dataclass(frozen=True)
class Suggestion:
    """An enquiry that may be about the same thing, and why."""

    other: Relative
    reasons: tuple[Likeness, ...]


def suggest_duplicates(session: Session, enquiry: Enquiry) -> Sequence[Suggestion]:
    """Return possible duplicates of an enquiry, the likeliest first; nothing is merged."""
    sender = Sender(enquiry.organisation_key, enquiry.name_key, enquiry.email)
    compared = (
        Suggestion(other, likeness(sender, other.sender))
        for other in list_candidates(session, enquiry)
    )
    # A stable sort, so that of equally likely ones the newest comes first.
    return sorted((each for each in compared if each.reasons), key=_rank)[:SHOWN]


def _rank(suggestion: Suggestion) -> tuple[int, int]:
    return _STRENGTH[suggestion.reasons[0]], -len(suggestion.reasons)
