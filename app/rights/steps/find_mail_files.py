"""Find the mail files that a person can be told from, before the transaction that erases them."""

from uuid import UUID

from sqlalchemy.orm import Session

from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.traces import Traces
from app.rights.store.erasing import read_subject
from app.rights.store.erasure_subject import list_addresses


def find_mail_files(session: Session, files: InstanceFiles, person_id: UUID) -> list[str]:
    """Return the names of the mails to or about a person that lie as files.

    Reading them all can take a while, during which nobody else should wait. What is written
    meanwhile is still in the outbox, and known by its name.
    """
    subject = read_subject(session, person_id)
    traces = Traces.of([*list_addresses(session, subject), *subject.references.values()])
    return files.mails_with(traces) if traces.texts else []
