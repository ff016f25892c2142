"""Work on leads: contacts, notes and tasks, and the page of one's tasks."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.store import staff as accounts
from app.accounts.store.drafts import list_drafted
from app.content.local import list_text
from app.core import clock
from app.core.rules.errors import ContactTooEarly, FirstReplyOwed, NotAnAssignee, NothingDue
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission
from app.leads.conversation import Contact, log_contact
from app.leads.notes import add_note
from app.leads.rules.lead_work import ContactAnswer, Direction, Spoken, TaskState
from app.leads.store import lead_work
from app.leads.store.inbox_page import get_headings
from app.leads.store.planned_reply import ListedReply, list_held, list_waiting
from app.leads.tasks import add_task, finish_task, finish_tasks
from app.staff.blueprint import staff
from app.staff.frame import may, short
from app.staff.leads.forms.contact_form import SpokenForm
from app.staff.leads.lead_page import lead_page, new_note_form, new_task_form
from app.web.context import zone
from app.web.drafts import sending
from app.web.guards import actor_id, own_page, require
from app.web.locale import page_language


@staff.post("/leads/<uuid:lead_id>/contacts")
@require(Permission.WORK_LEADS)
def lead_contact(lead_id: UUID) -> ResponseReturnValue:
    """Log a contact outside the desk."""
    form = SpokenForm()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    try:
        effect = log_contact(
            sending(),
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            lead_id=lead_id,
            contact=Contact(
                token=form.opening,
                direction=form.direction,
                channel=form.channel,
                text=form.contact_text.text,
                at=form.at,
                answer=form.answer,
                wait=bool(form.contact_wait.data),
                next_by=form.next_by,
            ),
            now=clock.now(),
        )
    except ContactTooEarly:
        form.contact_at.errors = [form.say("contact_early")]
    except FirstReplyOwed:
        form.contact_next.errors = [form.say("contact_next_owed")]
    except NothingDue:
        form.contact_next.errors = [form.say("contact_next_nothing")]
    else:
        held = form.direction is Direction.OURS and form.answer is not ContactAnswer.GIVEN
        return spoken(lead_id, "contact_open" if held else "contact", effect)
    return lead_page(lead_id, 422, sent=form)


@staff.post("/leads/<uuid:lead_id>/notes")
@require(Permission.WORK_LEADS)
def lead_note(lead_id: UUID) -> ResponseReturnValue:
    """Add a note; the colleagues that it mentions are notified."""
    form = new_note_form()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    added = add_note(
        sending(),
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        lead_id=lead_id,
        token=form.opening,
        text=form.note_text.text,
        mentions=form.mentions,
        now=clock.now(),
    )
    for each in added.unknown:
        key = "note.unknown_near" if each.nearest else "note.unknown"
        names = list_text(each.nearest, form.lang)
        said = zone().content.text(form.lang, f"lead.{key}", typed=each.typed, names=names)
        flash(said, "error")
    if not added.told:
        return done(lead_id, "note.done")
    return done(lead_id, "note.done_told", names=list_text(added.told, form.lang))


@staff.post("/leads/<uuid:lead_id>/tasks")
@require(Permission.WORK_LEADS)
def lead_task(lead_id: UUID) -> ResponseReturnValue:
    """Add a task to a lead."""
    form = new_task_form()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    try:
        due_at = add_task(
            sending(),
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            lead_id=lead_id,
            token=form.opening,
            title=form.task_title.text,
            due_on=form.due_on,
            due_time=form.due_time,
            assignee_id=UUID(form.task_for.data),
            now=clock.now(),
        )
    except NotAnAssignee:
        form.task_for.errors = [form.say("task_for_choice")]
        return lead_page(lead_id, 422, sent=form)
    doer = UUID(form.task_for.data)
    if doer == current_user.id:
        return done(lead_id, "task.done", due_at)
    with zone().database.reading() as session:
        name = accounts.names_by_id(session)[str(doer)]
    return done(lead_id, "task.done_for", due_at, name=name)


@staff.post("/leads/<uuid:lead_id>/tasks/<uuid:task_id>")
@require(Permission.WORK_LEADS)
def lead_task_done(lead_id: UUID, task_id: UUID) -> ResponseReturnValue:
    """Mark a task as done, cancelled or open again, and redirect to the page of the button."""
    sent = request.form.get("state", "")
    state = finish_task(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        lead_id=lead_id,
        task_id=task_id,
        state=TaskState(sent) if sent in set(TaskState) else TaskState.OPEN,
        now=clock.now(),
    )
    flash(f"lead.task.now.{state}", "say-success")
    page = request.form.get("next", "")
    back = page if own_page(page) else url_for("staff.lead", lead_id=lead_id)
    return redirect(back, 303)


@staff.post("/leads/<uuid:lead_id>/tasks/done")
@require(Permission.WORK_LEADS)
def lead_tasks_done(lead_id: UUID) -> ResponseReturnValue:
    """Mark all open tasks of a lead as done, as the page of a closed one offers."""
    n = finish_tasks(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
    )
    return done(lead_id, "task.all_finished", n=n)


def spoken(lead_id: UUID, part: str, effect: Spoken) -> ResponseReturnValue:
    """Say the effect of a message on its lead, and redirect to the lead."""
    label = zone().content.choice_label("lead_status", effect.status, page_language())
    key = f"{part}.done_took" if effect.took else f"{part}.done"
    return done(lead_id, key, effect.due_at, status=label)


def done(
    lead_id: UUID, said: str, due_at: datetime | None = None, **values: object
) -> ResponseReturnValue:
    """Say that something was done, in the words of `lead.toml`, and redirect to the lead.

    :param due_at: when the lead is due, if that is to be said, too.
    """
    lang = page_language()
    words = [zone().content.text(lang, f"lead.{said}", **values)]
    if due_at is not None:
        words.append(zone().content.text(lang, "due.now", time=short(due_at)))
    flash(LANGUAGE[lang].space.join(words), "success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


SHOWN = 100
"""The most lines of each of the page's lists."""

MENTIONS_SHOWN_FOR = timedelta(days=30)


@staff.get("/tasks")
@require(Permission.VIEW_LEADS)
def tasks() -> str:
    """List one's open tasks, those with colleagues, planned replies, and mentions."""
    account, since = UUID(actor_id()), clock.now() - MENTIONS_SHOWN_FOR
    with zone().database.reading() as session:
        names = {UUID(each): name for each, name in accounts.names_by_id(session).items()}
        open_tasks = lead_work.list_open_tasks(session, account, SHOWN)
        given = lead_work.list_tasks_given(session, account, names.keys() - {account}, SHOWN)
        mentions = lead_work.list_mentions(session, account, since, SHOWN)
        held, planned = _planned(session, account)
        listed = (open_tasks, given, mentions, held, planned)
        lead_ids = {each.lead_id for some in listed for each in some}
        headings = get_headings(session, lead_ids)
        drafted = list_drafted(session, account, {each.hex for each in lead_ids})
    return render_template(
        "staff/leads/tasks.html",
        headings=headings,
        drafted=drafted,
        tasks=open_tasks,
        given=given,
        held=held,
        planned=planned,
        mentions=mentions,
        names={each.hex: name for each, name in names.items()},
        days=MENTIONS_SHOWN_FOR.days,
    )


def _planned(
    session: Session, account: UUID
) -> tuple[Sequence[ListedReply], Sequence[ListedReply]]:
    """Return the replies that were not sent, and those that wait."""
    if not may(Permission.WORK_LEADS):
        return (), ()
    held = list_held(session, account, SHOWN, of_nobody=may(Permission.MANAGE_DESK))
    return held, list_waiting(session, account.hex, SHOWN)
