"""A person as the console shows them: by pseudonym, and with a masked name until erased."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.enquiries.outside.contact_details import masked_email, normalised_email
from app.rights.rules.erasure import Told
from app.rights.rules.spellings import masked_name
from app.rights.rules.subjects import subject_query
from app.rights.store import subjects
from app.rights.store.subjects import Recipient, list_known
from app.web.context import zone


@dataclass(frozen=True)
class MaskedPerson:
    """A person on a page; without name and address once they are erased."""

    id: UUID
    name: str = ""
    email: str = ""


def masked_person(person_id: UUID, recipient: Recipient | None) -> MaskedPerson:
    """Return the masked name of a person, for pages that need no more."""
    if recipient is None:
        return MaskedPerson(person_id)
    email = masked_email(recipient.email) if recipient.email else ""
    return MaskedPerson(person_id, masked_name(recipient.name), email)


def masked_people(session: Session, people: Collection[UUID]) -> Mapping[UUID, MaskedPerson]:
    """Return the masked people by their pseudonyms."""
    recipients = subjects.read_recipients(session, people)
    return {each: masked_person(each, recipients.get(each)) for each in people}


def people_of(who: str) -> Sequence[UUID]:
    """Return the people with an address, a reference, a number or its first digits."""
    query = subject_query(who, normalised_email(who))
    with zone().database.reading() as session:
        return list_known(session, query)


def will_be_told(person: MaskedPerson) -> Told:
    """Return how a person would be told of their erasure under the present settings."""
    if not person.email:
        return Told.NO_ADDRESS
    return Told.MAIL if zone().settings.mail_server else Told.NO_SERVER
