"""Exports by receiver, and a trace of the exports that held one person."""

from collections.abc import Sequence
from uuid import UUID

from flask import request
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.forms import ConsoleForm
from app.compliance.names import account_names
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.fields import FIELDS
from app.exports.record import Traced, trace_exports
from app.exports.store import export
from app.rights.rules.subjects import SoughtBy, SubjectQuery, subject_query
from app.rights.store.subjects import find_subject, read_recipients
from app.web.context import zone
from app.web.forms import CheckedText, LineField, form_page
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, paged, read_cursor


class TraceForm(ConsoleForm):
    """The person to trace."""

    copy = "export_trace.errors"
    fields = "export_trace.fields"
    who = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True)])


@compliance.get("/exports")
@require(Permission.ANSWER_RIGHTS)
def exports() -> ResponseReturnValue:
    """List every export."""
    return _page(TraceForm(), None, 200)


@compliance.post("/exports")
@require(Permission.ANSWER_RIGHTS)
def exports_of() -> ResponseReturnValue:
    """List the exports that held a person, and record the search."""
    form = TraceForm()
    if not form.validate_on_submit():
        return _page(form, None, 422)
    subject = _subject(form.who.text)
    if subject is None:
        form.who.errors = [form.say("nobody")]
        return _page(form, None, 422)
    if _is_erased(subject):
        form.who.errors = [form.say("erased")]
        return _page(form, None, 422)
    held = trace_exports(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        subject_id=subject,
        now=clock.now(),
    )
    return _page(form, held, 200)


def _subject(who: str) -> UUID | None:
    """Return the person that a text finds, or the random id of an enquiry."""
    query = subject_query(who, normalised_email(who))
    with zone().database.reading() as session:
        return find_subject(session, query) or query.number


def _is_erased(subject: UUID) -> bool:
    """Return whether only a pseudonym is left of a person, which leads to no enquiry."""
    query = SubjectQuery(SoughtBy.NUMBER, number=subject)
    with zone().database.reading() as session:
        known = find_subject(session, query) is not None
        return known and not read_recipients(session, {subject})


def _page(form: TraceForm, held: Sequence[Traced] | None, status: int) -> ResponseReturnValue:
    before = request.args.get("before")
    with zone().database.reading() as session:
        shown, older = paged(
            export.list_newest(session, read_cursor(before), PAGE_SIZE + 1),
            lambda each: (each.requested_at, each.id),
        )
        return form_page(
            "compliance/exports/exports.html",
            form,
            status,
            exports=shown,
            # The exports that held the person; None without a search.
            held=held,
            names=account_names(session),
            older=older,
            first=not before,
        )
