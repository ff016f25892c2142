"""Who received whose data: every export, and which of them held one person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import Response, make_response, render_template, request
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.forms import ConsoleForm
from app.compliance.names import account_names
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.fields import FIELDS
from app.exports.models import Export
from app.exports.record import Traced, trace_exports
from app.exports.store import export
from app.rights.rules.subjects import SoughtBy, SubjectQuery, subject_query
from app.rights.store.subjects import find_subject, read_recipients
from app.web.context import zone
from app.web.forms import CheckedText, LineField
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


class TraceForm(ConsoleForm):
    """Whom to look for."""

    copy = "export_trace.errors"
    fields = "export_trace.fields"
    who = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True)])


@dataclass(frozen=True)
class TracePage:
    """Some of the exports, newest first, and what was found of one person.

    :param held: the exports that held whoever was looked for; None if nobody was.
    :param names: of accounts, by their ids as the audit trail spells them.
    """

    exports: Sequence[Export]
    held: Sequence[Traced] | None
    names: Mapping[str, str]
    older: str | None


@compliance.get("/exports")
@require(Permission.ANSWER_RIGHTS)
def exports() -> ResponseReturnValue:
    """List every export."""
    return _page(TraceForm(), None, 200)


@compliance.post("/exports")
@require(Permission.ANSWER_RIGHTS)
def exports_of() -> ResponseReturnValue:
    """Say which exports held somebody; that it was asked is recorded."""
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
    """Return the person of whatever leads to one, or the enquiry whose random id it is."""
    query = subject_query(who, normalised_email(who))
    with zone().database.reading() as session:
        return find_subject(session, query) or query.number


def _is_erased(subject: UUID) -> bool:
    """Return whether a pseudonym is all that is left of a person, which leads to no enquiry."""
    query = SubjectQuery(SoughtBy.NUMBER, number=subject)
    with zone().database.reading() as session:
        known = find_subject(session, query) is not None
        return known and not read_recipients(session, {subject})


def _page(form: TraceForm, held: Sequence[Traced] | None, status: int) -> Response:
    before = request.args.get("before")
    with zone().database.reading() as session:
        found = export.list_newest(session, read_cursor(before), PAGE_SIZE + 1)
        names = account_names(session)
    shown = found[:PAGE_SIZE]
    more = len(found) > PAGE_SIZE
    older = cursor_text(shown[-1].requested_at, shown[-1].id) if more else None
    text = render_template(
        "compliance/exports/exports.html",
        page=TracePage(shown, held, names, older),
        form=form,
        errors=form.summary(),
        first=not before,
    )
    return make_response(text, status)
