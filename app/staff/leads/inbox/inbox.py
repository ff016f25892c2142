"""The inbox: its folders with their filters, and work on the leads ticked there."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from markupsafe import Markup

from app.accounts.store.drafts import list_drafted
from app.core import clock
from app.core.rules.errors import NotAnAssignee, OriginalLeftOut
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission
from app.leads.facts import tag_leads
from app.leads.list_words import read_list_words
from app.leads.moves import assign_leads, change_statuses, move_to_inbox
from app.leads.rules.closing import asks_why
from app.leads.rules.facts import tag_of
from app.leads.rules.inbox import Folder
from app.leads.rules.lead_work import MOST_MATCHING, LeadOutcome, Outcome, references_of
from app.leads.spam import judge_spam
from app.leads.store.lead_work import list_first_planned
from app.leads.store.response_clock import count_owed
from app.leads.store.suspects import list_ids
from app.rights.retention import find_periods
from app.staff.blueprint import staff
from app.staff.frame import DeskForm
from app.staff.leads.forms.many_forms import ManyForm, MoveForm, ViewForm
from app.staff.leads.inbox.elsewhere import found_elsewhere
from app.staff.leads.inbox.named_tags import tag_link, tags_named
from app.staff.leads.inbox.page import InboxPage, inbox_page
from app.staff.leads.inbox.rows import inbox_rows
from app.staff.leads.undo import UndoableAct, listed
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/leads")
@require(Permission.VIEW_LEADS)
def leads() -> ResponseReturnValue:
    """List the leads of a folder that match the filters of the query."""
    return render_inbox(inbox_page())


@staff.get("/leads/set-aside")
@require(Permission.VIEW_LEADS)
def set_aside() -> ResponseReturnValue:
    """Redirect to the folder of enquiries set aside; mails link to this address."""
    return redirect(url_for("staff.leads", folder=Folder.SUSPECT.value))


@staff.post("/leads/set-aside")
@require(Permission.WORK_LEADS)
def set_aside_move() -> ResponseReturnValue:
    """Move the chosen leads, or all that are set aside, to the inbox, or close them as spam."""
    form = MoveForm()
    if not form.validate_on_submit():
        return render_inbox(inbox_page(), form, 422)
    lead_ids = _all_to_move() if form.moves_all else tuple(form.lead.data)
    if lead_ids is None and not form.sure.data:
        form.ask_whether_sure()
        return render_inbox(inbox_page(), form, 422)
    act = UndoableAct()
    if form.are_spam:
        done, n = "staff.set_aside.spam", _judge_spam(act, lead_ids or ())
    else:
        done, n = "staff.set_aside.done", _move(act, lead_ids)
    said = zone().content.text(form.lang, done, n=n), "success"
    (act.confirm if n and lead_ids else flash)(*said)
    return redirect(url_for("staff.leads", folder=Folder.SUSPECT.value), 303)


@staff.post("/leads/<uuid:lead_id>/inbox")
@require(Permission.WORK_LEADS)
def lead_to_inbox(lead_id: UUID) -> ResponseReturnValue:
    """Move one lead to the inbox, from its own page."""
    act = UndoableAct()
    moved = _move(act, (lead_id,))
    (act.confirm if moved else flash)("staff.set_aside.done_one", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def render_inbox(page: InboxPage, form: DeskForm | None = None, status: int = 200) -> Response:
    """Return a page of the inbox.

    :param form: a form that could not be carried out, to be shown with its errors.
    """
    many = form if isinstance(form, ManyForm) else ManyForm(page)
    shown = read_list_words(
        zone().database,
        zone().secrets.ledger_key,
        [each.id for each in page.headings],
        actor=current_user.id,
        now=clock.now(),
    )
    with zone().database.reading() as session:
        planned = list_first_planned(session, [each.id for each in page.headings if each.due_at])
        drafted = list_drafted(session, current_user.id, [each.id.hex for each in page.headings])
        words = page.asked.filters.get("q", "")
        tags = tags_named(session, words, me=current_user.id, now=clock.now())
        others = found_elsewhere(session, page, me=current_user.id, now=clock.now())
    text = render_template(
        "staff/leads/inbox.html",
        page=page,
        rows=inbox_rows(page, shown, planned, drafted, _ticked(page, form)),
        folder=page.folder,
        named_tags=tags,
        others=others,
        many=many,
        move=form if isinstance(form, MoveForm) else None,
        view=form if isinstance(form, ViewForm) else ViewForm(),
        errors=form.summary() if form else [],
        is_question=form is not None and form.is_question,
        args=request.args,
        days=None if page.headings else _suspect_days(),
    )
    return make_response(text, status)


def _ticked(page: InboxPage, form: DeskForm | None) -> Collection[UUID]:
    """Return the ticked leads: all if the address says so, or those of a form."""
    if page.ticks_all:
        return [each.id for each in page.headings]
    return form.lead.ids if isinstance(form, ManyForm | MoveForm) else ()


def _suspect_days() -> int:
    return find_periods(zone().database, zone().settings.retention).suspect_days


def _all_to_move() -> tuple[UUID, ...] | None:
    """Return all leads that are set aside; None if they are more than one act can undo."""
    with zone().database.reading() as session:
        found = list_ids(session, MOST_MATCHING + 1)
    return tuple(found) if len(found) <= MOST_MATCHING else None


def _judge_spam(act: UndoableAct, lead_ids: tuple[UUID, ...]) -> int:
    return judge_spam(
        act.on(lead_ids),
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        lead_ids=lead_ids,
        now=clock.now(),
    )


def _move(act: UndoableAct, lead_ids: tuple[UUID, ...] | None) -> int:
    return move_to_inbox(
        act.on(lead_ids or ()),
        zone().secrets.ledger_key,
        zone().first_response,
        zone().mailing,
        actor=actor_id(),
        lead_ids=lead_ids,
        now=clock.now(),
    )


_LEFT = (
    Outcome.CHANGED,
    Outcome.NOT_ALLOWED,
    Outcome.FULL,
    Outcome.NO_REASON,
    Outcome.UNLIKELY,
    Outcome.WITHDRAWN,
    Outcome.RESTRICTED,
)


@staff.post("/leads/assign")
@require(Permission.WORK_LEADS)
def leads_assign() -> ResponseReturnValue:
    """Assign or unassign the ticked leads, and report those that failed."""
    page = inbox_page()
    form = ManyForm(page, asks="owner")
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    act = UndoableAct()
    try:
        outcomes = assign_leads(
            act.on([each.id for each in form.chosen]),
            zone().secrets.ledger_key,
            zone().mailing,
            actor=actor_id(),
            seen=form.chosen,
            owner_id=form.owner_id,
            now=clock.now(),
        )
    except NotAnAssignee:
        form.owner.errors = [form.say("owner_choice")]
        return render_inbox(page, form, 422)
    name = page.owner(form.owner_id)
    done = ("many.assigned", {"name": name}) if name else ("many.unassigned", {})
    return _told(page, form, act, outcomes, *done)


@staff.post("/leads/status")
@require(Permission.WORK_LEADS)
def leads_status() -> ResponseReturnValue:
    """Move the ticked leads to a status, and report those that may not have it.

    If it closes some that were never answered, it asks once why; if as duplicates, of which one.
    """
    page = inbox_page()
    form = ManyForm(page, asks="status")
    valid = form.validate_on_submit()
    if not valid or form.asks_original() or form.asks_why(_count_owed(form)):
        return render_inbox(page, form, 422)
    act = UndoableAct()
    try:
        outcomes = change_statuses(
            act.on([each.id for each in form.moved]),
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            seen=form.moved,
            status=form.new_status,
            said=form.said,
            now=clock.now(),
        )
    except OriginalLeftOut:
        form.original.say_left_out()
        return render_inbox(page, form, 422)
    became = {"status": form.new_status, "instead": form.why.said.instead or form.new_status}
    label = partial(zone().content.choice_label, "lead_status", lang=form.lang)
    told = {name: label(status) for name, status in became.items()}
    return _told(page, form, act, outcomes, "many.status_set", told)


def _count_owed(form: ManyForm) -> int:
    """Return how many of the leads to close lack an answer and a reason."""
    if not asks_why(form.new_status):
        return 0
    with zone().database.reading() as session:
        return count_owed(session, [each.id for each in form.chosen])


@staff.post("/leads/tag")
@require(Permission.WORK_LEADS)
def leads_tag() -> ResponseReturnValue:
    """Add a tag to the chosen leads, or remove it, and report the leads left unchanged."""
    page = inbox_page()
    form = ManyForm(page, asks="tag")
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    tag, has, act = tag_of(form.tag.text), not form.untag.data, UndoableAct()
    lead_ids = [each.id for each in form.chosen]
    outcomes = tag_leads(
        act.on(lead_ids),
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_ids=lead_ids,
        tag=tag,
        has=has,
        now=clock.now(),
    )
    if has:
        return _told(page, form, act, outcomes, "many.tagged", {"tag": tag_link(tag)})
    return _told(page, form, act, outcomes, "many.untagged", {"tag": tag})


def _told(
    page: InboxPage,
    form: ManyForm,
    act: UndoableAct,
    outcomes: Sequence[LeadOutcome],
    key: str,
    values: dict[str, str],
) -> ResponseReturnValue:
    """Report the outcomes, and redirect to the list with the ticked leads."""
    tell = partial(zone().content.tell, form.lang)
    sentences = [
        tell(f"inbox.{said}", n=n, **values)
        for outcome, said in ((Outcome.DONE, key), (Outcome.INSTEAD, "many.instead"))
        if (n := len(references_of(outcomes, outcome)))
    ]
    if sentences:
        act.confirm(Markup(LANGUAGE[form.lang].space).join(sentences), "success")  # noqa: S704
    same = references_of(outcomes, Outcome.SAME)
    if same:
        flash(form.say_plain("many.same", references=listed(same)), "success")
    for sentence in _left(form, outcomes):
        flash(sentence, "error")
    return redirect(url_for("staff.leads", **page.here), 303)


def _left(form: ManyForm, outcomes: Sequence[LeadOutcome]) -> Iterator[str]:
    for outcome in _LEFT:
        left = references_of(outcomes, outcome)
        if left:
            yield form.say_plain(f"many.{outcome}", references=listed(left))
    gone = len(references_of(outcomes, Outcome.GONE))
    if gone:
        yield form.say_plain("many.gone", n=gone)
