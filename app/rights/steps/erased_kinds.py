"""The kinds of data that an erasure takes away, one step each.

Every table that a step sees to is named in `store.erasing`; a test holds that list complete.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store import withdrawals
from app.enquiries.store import legal_hold
from app.exports.store import export as exports
from app.leads.store import lead_index
from app.reception.store import drafts as import_draft
from app.rights.outside.erasing import Erasing, Order
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.erasure import Gone, Place
from app.rights.rules.spellings import Traces
from app.rights.steps.evidence import erase_evidence
from app.rights.store import erasing, erasure, overwriting, requests, retention, subjects
from app.rights.store.erasing import ErasureSubject, read_subject
from app.rights.store.subjects import list_addresses

Taken = Counter[Gone]
"""How much of each kind has been taken away."""


@dataclass(frozen=True)
class ErasureTask:
    """One person's erasure under way, in the transaction that does it."""

    session: Session
    tools: Erasing
    order: Order
    subject: ErasureSubject


def take_search_texts(task: ErasureTask) -> Taken:
    """Take the leads' texts out of the search index, which has to be told by them what it holds."""
    for place in task.subject.places:
        lead_index.remove_text(task.session, place)
    return Counter({Gone.SEARCH_TEXTS: len(task.subject.places)})


def take_mail_files(task: ErasureTask) -> Taken:
    """Note the files of mails to or about the person, which go after the transaction.

    A mail that a worker has in hand may still be written; its file goes again until that is over.
    """
    names = dict.fromkeys(task.order.mails, task.order.at)
    mails = subjects.list_mails(task.session, task.subject, task.order.at)
    for message_id, until in mails.items():
        names |= dict.fromkeys(task.tools.files.names_of_mail(message_id), until)
    there = task.tools.files.existing_mails(names)
    left = {name: until for name, until in names.items() if name in there or until > task.order.at}
    overwriting.insert_leftovers(task.session, task.order.id, Place.MAIL, left)
    return Counter({Gone.MAIL_FILES: len(there)})


def take_export_files(task: ErasureTask) -> Taken:
    """Void the prepared files that hold the person; they go after the transaction.

    One that is being written just now holds nobody yet that is on record: when it is closed, it
    finds this erasure, and is void.
    """
    withdrawals.wait_for_closing_exports(task.session)
    names: set[str] = set()
    for enquiry_id in task.subject.references:
        for export in exports.list_for_enquiry(task.session, enquiry_id):
            export.file_until = None
            names |= task.tools.files.names_of_export(export.id)
    task.session.flush()
    left = dict.fromkeys(names, task.order.at)
    overwriting.insert_leftovers(task.session, task.order.id, Place.EXPORTS, left)
    return Counter({Gone.EXPORT_FILES: len(names)})


def take_import_drafts(task: ErasureTask) -> Taken:
    """Delete the uploaded files that name the person, of every author."""
    traces = Traces.of(subjects.list_spellings(task.session, task.subject))
    drafts = [
        draft_id
        for draft_id, content in import_draft.iter_contents(task.session)
        if traces.in_bytes(content)
    ]
    import_draft.remove_all(task.session, drafts)
    return Counter({Gone.IMPORT_DRAFTS: len(drafts)})


def take_remarks(task: ErasureTask) -> Taken:
    """Blank what is said in words on proposals to erase the person, on holds and requests."""
    person_id = task.subject.person_id
    on_proposals = erasure.blank_remarks(task.session, person_id)
    on_holds = legal_hold.blank_reasons(task.session, person_id)
    in_requests = requests.blank_texts(task.session, person_id)
    return Counter({Gone.REMARKS: on_proposals + on_holds + in_requests})


def take_rows(task: ErasureTask) -> Taken:
    """Take away the person's rows, table by table."""
    taken: Taken = Counter()
    for rows in erasing.ROWS:
        taken[rows.gone] += erasing.delete_rows(task.session, rows, task.subject)
    return taken


def take_evidence(task: ErasureTask) -> Taken:
    """Take away what opens the person's acts of consent, and list the erasure outside.

    It is listed too if that stays for a time of its own: the person is to go again after a
    restore. Last, since what is listed is done: at the next start, if this transaction does not
    commit.
    """
    order = task.order
    kept = order.evidence_since
    if kept is not None:
        retention.keep_evidence(task.session, order.person_id, kept)
    erased = erase_evidence(
        task.session,
        task.tools.ledger_key,
        task.tools.outside,
        person=order.person_id,
        records=() if kept else erasure.list_records(task.session, order.person_id, order.until),
        reason=order.ground.reason,
        at=order.at,
        erasure_id=order.id,
        listed=order.again,
    )
    return Counter({Gone.EVIDENCE: len(erased.records)})


STEPS: Sequence[Callable[[ErasureTask], Taken]] = (
    take_search_texts,
    take_mail_files,
    take_export_files,
    take_import_drafts,
    take_remarks,
    take_rows,
    take_evidence,
)
"""In this order: what tells where things are goes after them."""


def find_mail_files(session: Session, files: InstanceFiles, person_id: UUID) -> list[str]:
    """Return the names of the mails to or about a person that lie as files.

    Reading them all can take a while, during which nobody else should wait. What is written
    meanwhile is still in the outbox, and known by its name.
    """
    subject = read_subject(session, person_id)
    traces = Traces.of([*list_addresses(session, subject), *subject.references.values()])
    return files.mails_with(traces) if traces.texts else []
