"""The kinds of data that an erasure deletes, one step each.

Every table that a step handles is named in `store.erasing`; a test keeps that list complete.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import drafts as staff_drafts
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store import legal_hold
from app.exports.store import export as exports
from app.leads.store import facts, lead_index
from app.reception.store import drafts as import_draft
from app.rights.outside.erasing import Erasing, Order
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.erasure import Gone, Place
from app.rights.rules.spellings import Traces
from app.rights.steps.evidence import erase_evidence
from app.rights.store import (
    compared,
    copied,
    erasing,
    erasure,
    overwriting,
    requests,
    retention,
    subjects,
)
from app.rights.store.erasing import ErasureSubject, read_subject
from app.rights.store.subjects import list_addresses

Taken = Counter[Gone]
"""The number of deleted items of each kind."""


@dataclass(frozen=True)
class ErasureTask:
    """One person's erasure under way, in the transaction that does it."""

    session: Session
    tools: Erasing
    order: Order
    subject: ErasureSubject


def take_search_texts(task: ErasureTask) -> Taken:
    """Delete the leads' texts from the search index, which needs them to remove its entries.

    The topics by which lists find the leads go with them, uncounted.
    """
    facts.remove_topics(task.session, task.subject.leads)
    for place in task.subject.places:
        lead_index.remove_text(task.session, place)
    return Counter({Gone.SEARCH_TEXTS: len(task.subject.places)})


def take_mail_files(task: ErasureTask) -> Taken:
    """Record the files of mails to or about the person, for deletion after the transaction.

    A worker that is sending a mail may still write its file, which is deleted again after that.
    """
    names = dict.fromkeys(task.order.mails, task.order.at)
    mails = subjects.list_mails(task.session, task.subject, task.order.at)
    for (message_id, named), until in mails.items():
        names |= dict.fromkeys(task.tools.files.names_of_mail(message_id, named), until)
    there = task.tools.files.existing_mails(names)
    left = {name: until for name, until in names.items() if name in there or until > task.order.at}
    overwriting.insert_leftovers(task.session, task.order.id, Place.MAIL, left)
    return Counter({Gone.MAIL_FILES: len(there)})


def take_export_files(task: ErasureTask) -> Taken:
    """Void the prepared files that hold the person, and record them for deletion after the commit.

    For a file that is being written, no people are on record yet: when it is closed, this erasure
    is found and the file is void.
    """
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


def take_drafts(task: ErasureTask) -> Taken:
    """Delete staff's drafts about no record, if they name the person.

    An address or a reference names them: others' words are not deleted for a name as short as Li.
    Drafts about the person are deleted with the other rows.
    """
    addresses = list_addresses(task.session, task.subject)
    traces = Traces.of([*addresses, *task.subject.references.values()])
    named = [each for each, words in staff_drafts.iter_words(task.session) if traces.in_text(words)]
    staff_drafts.remove_these(task.session, named)
    return Counter({Gone.DRAFTS: len(named)})


def take_copies(task: ErasureTask) -> Taken:
    """Take the person out of the copies of replies to others, which did not go to them alone."""
    addresses = list_addresses(task.session, task.subject)
    keys, until = {person_key(each) for each in addresses}, task.subject.until
    return Counter(
        {
            Gone.MESSAGES: copied.remove_from_replies(task.session, keys, until),
            Gone.QUEUED_MAIL: copied.remove_queued(task.session, keys, until),
        }
    )


def take_comparisons(task: ErasureTask) -> Taken:
    """Take the reasons of judgements about the person's leads out of the histories of others.

    They count with the judgements, which are deleted with the other rows.
    """
    compared.remove_reasons(task.session, task.subject)
    return Counter()


def take_remarks(task: ErasureTask) -> Taken:
    """Blank the texts of proposals to erase the person, of holds and of requests."""
    person_id = task.subject.person_id
    on_proposals = erasure.blank_remarks(task.session, person_id)
    on_holds = legal_hold.blank_reasons(task.session, person_id)
    in_requests = requests.blank_texts(task.session, person_id)
    return Counter({Gone.REMARKS: on_proposals + on_holds + in_requests})


def take_rows(task: ErasureTask) -> Taken:
    """Delete the person's rows, table by table."""
    taken: Taken = Counter()
    for rows in erasing.ROWS:
        taken[rows.gone] += erasing.delete_rows(task.session, rows, task.subject)
    return taken


def take_evidence(task: ErasureTask) -> Taken:
    """Delete the evidence of the person's acts of consent, and list the erasure outside.

    The erasure is listed even if the evidence is kept for its own period, so that the person is
    erased again after a restore. This step is the last, since a listed erasure is carried out: at
    the next start, if this transaction does not commit.
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
    take_drafts,
    take_remarks,
    take_copies,
    take_comparisons,
    take_rows,
    take_evidence,
)
"""In this order: rows that locate other data are deleted after it."""


def find_mail_files(
    session: Session, files: InstanceFiles, people: Collection[UUID]
) -> Sequence[str]:
    """Return the names of the mail files to or about any of the people.

    To read those that may name them can take long, during which nobody else should wait. A mail
    written meanwhile is still in the outbox, and known by its name.
    """
    theirs = [read_subject(session, each) for each in people]
    enquiries = {key: named for each in theirs for key, named in each.references.items()}
    addresses = [each for one in theirs for each in list_addresses(session, one)]
    traces = Traces.of([*addresses, *enquiries.values()])
    return files.mails_with(traces, enquiries) if traces.texts else []
