"""A search for a person by typed text, used by several pages of the console."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.core import clock
from app.enquiries.outside.contact_details import normalised_email
from app.rights.rules.subjects import SubjectQuery, subject_query
from app.rights.subjects import search_subjects
from app.web.context import zone
from app.web.guards import actor_id


@dataclass(frozen=True)
class Sought:
    """A search, and the pseudonyms of the people whom it found."""

    query: SubjectQuery
    people: Sequence[UUID]

    @property
    def person(self) -> UUID | None:
        """The person found; None if there is nobody, or more than one."""
        return self.people[0] if len(self.people) == 1 else None


def look_up(text: str) -> Sought:
    """Return whom a typed text finds, and record the search; its words are stored nowhere.

    :param text: an address, a reference, a random number or the first digits of a pseudonym.
    """
    query = subject_query(text, normalised_email(text))
    found = search_subjects(
        zone().database, zone().secrets.ledger_key, query, actor=actor_id(), now=clock.now()
    )
    return Sought(query, found)
