"""A lead's page: everything about it, with the forms that work on it."""

from dataclasses import dataclass, fields, replace
from typing import Any
from uuid import UUID

from flask import Response, make_response, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.accounts.rules.drafts import Box
from app.accounts.store.staff import list_with
from app.content.exchange_rates import exchange_rates
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.permissions import Permission
from app.enquiries.outside.contact_details import is_web_address
from app.enquiries.rules.fields import FIELDS, FieldKind
from app.exports.store.export import list_for_enquiry
from app.leads.lead_view import COUNTED, LeadView, view_lead
from app.leads.rules.facts import SUGGESTED
from app.leads.rules.priority import POINTS, judge_priority
from app.leads.store.facts import list_known_tags
from app.leads.store.lead_work import find_named_day
from app.leads.store.undo import UNTIL, LastAct, find_last_act
from app.rights.retention import find_periods
from app.rights.rules.retention import keep_person
from app.rights.store.retention_people import read_facts
from app.staff.blueprint import staff
from app.staff.leads.assignees import assignees
from app.staff.leads.due import due_of, named_due, planned_by
from app.staff.leads.forms.contact_form import SpokenForm
from app.staff.leads.forms.fact_forms import PriorityForm, RelationForm, ResultForm, TagForm
from app.staff.leads.forms.status_form import StatusForm
from app.staff.leads.forms.status_panel import told_of_status
from app.staff.leads.lead_forms import (
    LeadForm,
    NoteForm,
    OwnerForm,
    SeenLeadForm,
    TaskForm,
)
from app.staff.leads.lead_list import neighbours, opened_from, view_of
from app.staff.leads.reply_form import ReplyForm, id_in, seen_reply, use_text
from app.staff.leads.reply_parts import UseWay, filled_texts, gaps_to_fill, usual_subjects
from app.staff.leads.times import (
    by_day,
    changes_since,
    is_exchange,
    local_time,
    response_clock,
    timeline,
)
from app.web.context import zone
from app.web.drafts import drafted
from app.web.guards import actor_id, require
from app.web.locale import country_name

_REACH = (FieldKind.PHONE, FieldKind.EMAIL, FieldKind.URL)
REACH = tuple(field for kind in _REACH for field in FIELDS if field.personal and field.kind is kind)
"""The fields by which to reach the person, the quickest first."""

_UNITS = {field.unit for field in FIELDS}
ANSWERS = tuple(
    field
    for field in FIELDS
    if field not in REACH and field.name != "message" and field.name not in _UNITS
)
"""The other fields, but for the message; an amount's unit is shown with the amount."""

_EXCHANGES = 2
"""How many of the last exchanges stand above the reply."""


_WAYS = {each.value: each for each in UseWay}


@dataclass(frozen=True)
class LeadForms:
    """The forms of the page; a form that was sent keeps its values."""

    status: StatusForm
    owner: OwnerForm
    reply: ReplyForm
    note: NoteForm
    task: TaskForm
    contact: SpokenForm
    tag: TagForm
    result: ResultForm
    priority: PriorityForm
    relation: RelationForm

    def summary(self) -> list[tuple[str, str]]:
        """Return every message with the id of the field that it is about."""
        return [line for each in fields(self) for line in getattr(self, each.name).summary()]


staff.add_app_template_global(country_name, "country_in")


@staff.app_template_global()
def choice_in(field: str, code: str, lang: str) -> str:
    """Return the label of a field's code in a language."""
    return zone().content.choice_label(field, code, lang)


def new_note_form(*, fresh: bool = False) -> NoteForm:
    """Return the form for a note, with the colleagues who can be mentioned."""
    return NoteForm(assignees(Permission.VIEW_LEADS), UUID(actor_id()), fresh=fresh)


def new_task_form(*, fresh: bool = False) -> TaskForm:
    """Return the form for a task, which is for its author unless they choose somebody else."""
    return TaskForm(assignees(), actor_id(), fresh=fresh)


def new_owner_form(*, fresh: bool = False) -> OwnerForm:
    """Return the form for assigning a lead, which offers oneself first."""
    return OwnerForm(assignees(), UUID(actor_id()), fresh=fresh)


@staff.get("/leads/<uuid:lead_id>")
@require(Permission.VIEW_LEADS)
def lead(lead_id: UUID) -> ResponseReturnValue:
    """Show a lead, and record that it was looked at."""
    return lead_page(
        lead_id,
        planned=request.args.get("planned", ""),
        preview=id_in(request.args.get("preview")),
    )


def lead_page(
    lead_id: UUID,
    status: int = 200,
    *,
    sent: LeadForm | OwnerForm | None = None,
    use: str = "",
    planned: str = "",
    preview: UUID | None = None,
) -> Response:
    """Show a lead, and record that it was looked at.

    :param sent: a form that was sent and could not be carried out.
    :param use: the code of a template for the reply, and how it treats typed text.
    :param planned: the id of a planned reply to be changed.
    :param preview: the draft of a reply to be shown as its letter, while it is there.
    """
    view = view_lead(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
        disposable=zone().is_disposable,
    )
    change = next((each for each in view.planned if str(each.id) == planned), None)
    forms = _forms(sent, lead_id, anew=change is not None, preview=preview)
    texts = filled_texts(view)
    if not forms.reply.reply_language.data:
        forms.reply.reply_language.data = view.lead.reply_language
    subjects = usual_subjects(view.enquiry.reference)
    if sent is not forms.reply and not forms.reply.reply_subject.data:
        forms.reply.reply_subject.data = subjects[forms.reply.reply_language.data]
    if sent is not forms.owner:
        forms.owner.owner.data = str(view.lead.owner_id or "")
    if sent is not forms.result and not forms.result.draft.saved_at:
        forms.result.fill(view.result)
    code, _, way = use.partition(":")
    asks_use = use and not use_text(forms.reply, texts, code, _WAYS.get(way))
    if change is not None:
        forms.reply.show(change)
    if preview and forms.reply.draft.kept.id == preview and forms.reply.draft.saved_at:
        forms.reply.see()
    there = opened_from()
    previous, following = neighbours(there)
    seen = sent.seen_until if isinstance(sent, SeenLeadForm) else None
    errors = forms.summary()
    page = render_template(
        "staff/leads/lead.html",
        view=view,
        forms=forms,
        errors=errors,
        is_question=sent is not None and sent.is_question,
        changes=changes_since(view, seen) if errors else (),
        texts=texts,
        subjects=subjects,
        reply_gaps=gaps_to_fill(),
        asks_use=code if asks_use else "",
        letter=seen_reply(view, forms.reply) if forms.reply.seen and not errors else None,
        there=there,
        its_view=view_of(there),
        previous=previous,
        following=following,
        **_told(view),
    )
    return make_response(page, status)


def _told(view: LeadView) -> dict[str, Any]:
    rates, person = exchange_rates(), view.enquiry.person_id
    judgement = judge_priority(view.answers, rates.worth)
    with zone().database.reading() as session:
        exports = list_for_enquiry(session, view.enquiry.id)
        facts = read_facts(session, [person], clock.now()).get(person)
        known_tags = list_known_tags(session, SUGGESTED)
        day = find_named_day(session, view.lead.id) if view.lead.first_answered_at else None
        last_act = _last_act(session, view)
        at_work = list_with(session, Permission.WORK_LEADS) if view.planned else ()
    if facts is None:
        raise NotFound(f"The person of lead {view.lead.id} was erased meanwhile.")
    first_task = next((each for each in view.tasks if each.done_at is None), None)
    entries, number = timeline(view, exports), view.corrections.get("phone_e164")
    return {
        "clock": response_clock(view),
        "first_task": first_task,
        "dues": due_of(view.lead, planned_by(first_task) if first_task else None),
        "named_due": named_due(day),
        "keeping": keep_person(facts, find_periods(zone().database, zone().settings.retention)),
        "promise": zone().first_response,
        **told_of_status(view, day),
        "last_act": last_act,
        "at_work": {each.id.hex for each in at_work},
        "answers": ANSWERS,
        "reach": REACH,
        "is_web_address": is_web_address,
        "number": number.value if number else view.enquiry.phone_e164,
        "known_tags": known_tags,
        "most_counted": COUNTED,
        "judgement": judgement,
        "rates": rates,
        "points": {reason: f"{POINTS[reason]:+d}" for reason in judgement.reasons},
        "local": local_time(view.current("country"), clock.now()),
        "history": by_day(entries),
        "exchanges": [each for each in entries if is_exchange(each)][:_EXCHANGES],
        "exports": exports,
    }


def _last_act(session: Session, view: LeadView) -> LastAct | None:
    now, me = clock.now(), actor_id()
    # Each act that can be undone has a line in the history, so that most pages need not look.
    acted = any(each.actor == me and each.at > now - UNTIL for each in view.history)
    return find_last_act(session, UUID(me), view.lead, now) if acted else None


_BOXES = {
    "reply": Box.REPLY,
    "note": Box.NOTE,
    "task": Box.TASK,
    "contact": Box.CONTACT,
    "status": Box.CLOSING,
    "result": Box.RESULT,
    "priority": Box.PRIORITY,
}
"""The forms whose words are kept as drafts."""


def _forms(
    sent: LeadForm | OwnerForm | None, lead_id: UUID, *, anew: bool, preview: UUID | None
) -> LeadForms:
    forms = LeadForms(
        StatusForm(fresh=True),
        new_owner_form(fresh=True),
        ReplyForm(fresh=True),
        new_note_form(fresh=True),
        new_task_form(fresh=True),
        SpokenForm(fresh=True),
        TagForm(fresh=True),
        ResultForm(fresh=True),
        PriorityForm(fresh=True),
        RelationForm(fresh=True),
    )
    names = {type(getattr(forms, each.name)): each.name for each in fields(forms)}
    shown = forms if sent is None else replace(forms, **{names[type(sent)]: sent})
    for name, box in _BOXES.items():
        changed = anew and box is Box.REPLY
        drafted(getattr(shown, name), box, lead_id, anew=changed, wanted=preview)
    return shown
