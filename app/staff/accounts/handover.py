"""Handing over all open work of an account: by hand, before an absence, at leaving, by a role."""

from collections import Counter
from collections.abc import Mapping
from functools import partial
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.models import StaffAccount
from app.accounts.rules.colleagues import present_deputy, taker_of_tasks
from app.accounts.store import staff as accounts
from app.content.local import list_text
from app.core import clock
from app.core.rules.errors import HandOverStopped, NotAnAssignee
from app.leads.handover import hand_over_work
from app.leads.rules.lead_work import MOST_MATCHING, TEXT_LIMITS
from app.leads.store.open_work import count_open_work, list_open_work
from app.staff.blueprint import staff
from app.staff.frame import DeskForm
from app.staff.leads.assignees import assignees
from app.staff.leads.lead_forms import NOBODY, assignee_options
from app.web.context import zone
from app.web.forms import CheckedText, CodedSelectField, KnownChoice, LineField, choose
from app.web.guards import actor_id
from app.web.locale import page_language


class HandOverForm(DeskForm):
    """The colleague who gets all open work of an account, and a line to them.

    :param leaves: whether the account may work on leads no longer; without a deputy, nobody may
        be chosen then.
    """

    copy = "handover.errors"
    fields = "handover.fields"
    taker = CodedSelectField(
        partial(assignee_options, ()), choose, validators=[KnownChoice(required=True)]
    )
    line = LineField(validators=[CheckedText(TEXT_LIMITS["line"])])

    def __init__(self, account: StaffAccount, *, leaves: bool = False, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        with zone().database.reading() as session:
            people = accounts.list_people(session)
        deputy = present_deputy(people, account.id, clock.now())
        doer = taker_of_tasks(people, account.id, current_user.id, clock.now())
        self.doer = people[doer].name if doer and doer != current_user.id else ""
        self.nobody = (
            [(NOBODY, zone().content.text(self.lang, "handover.nobody"))]
            if leaves and deputy is None
            else []
        )
        others = [each for each in assignees() if each.id != account.id]
        self.taker.offer(lambda lang: [*assignee_options(others, lang), *self.nobody])
        if not self.is_sent:
            self.taker.data = deputy.hex if deputy else next(iter(dict(self.nobody)), "")

    @property
    def chosen(self) -> UUID | None:
        """The colleague; None for nobody, or if the form did not ask."""
        return next(
            (each.id for each in assignees() if self.is_sent and each.id.hex == self.taker.data),
            None,
        )


def open_work_of(account_id: UUID) -> Counter[str]:
    """Count the open work of an account, by kind."""
    with zone().database.reading() as session:
        return count_open_work(session, account_id)


def handover_page(
    act: str, account: StaffAccount, form: HandOverForm, status: int = 200, role: str = ""
) -> Response:
    """Return the page that lists the open work of an account, and asks who gets it.

    :param act: `own`, `colleague`, `leaving` or `role`.
    :param role: the account's new role, for the last of these.
    """
    with zone().database.reading() as session:
        count, work = (
            count_open_work(session, account.id),
            list_open_work(session, account.id, MOST_MATCHING),
        )
    return make_response(
        render_template(
            "staff/accounts/handover.html",
            act=act,
            account=account,
            form=form,
            count=count,
            work=work,
            role=role,
            errors=form.summary(),
        ),
        status,
    )


def handover(account: StaffAccount, back: str) -> ResponseReturnValue:
    """Show the open work of an account or, once a colleague is chosen, hand it over.

    :param back: the page to which it leads then.
    """
    form = HandOverForm(account)
    if not form.validate_on_submit():
        act = "own" if account.id == current_user.id else "colleague"
        return handover_page(act, account, form, 422 if form.is_sent else 200)
    hand_over_now(form, account.id)
    return redirect(back, 303)


def hand_over_now(form: HandOverForm, account_id: UUID) -> None:
    """Hand over the open work of an account, and say how many of each kind moved."""
    moved = hand_over_work(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        account_id=account_id,
        to=form.chosen,
        line=form.line.text,
        now=clock.now(),
    )
    name = dict(assignee_options(assignees(), form.lang)).get(form.taker.data, "")
    # With nobody chosen, planned replies stay where they are: the next page names them.
    if moved or name:
        _say(("done" if name else "moved") if moved else "nothing", "success", moved, name=name)


@staff.errorhandler(HandOverStopped)
def handing_over_stopped(stopped: HandOverStopped) -> ResponseReturnValue:
    """Redirect to the page of the work or of its owner; say what moved, what is left, and why."""
    _say(
        "gone" if isinstance(stopped.__cause__, NotAnAssignee) else "stopped",
        "error",
        stopped.moved,
        stopped.left,
    )
    # The account has changed by then: its own page says what it has left, and hands it over.
    return redirect(request.path.removesuffix("/role").removesuffix("/deactivate"), 303)


def _say(
    key: str, category: str, moved: Mapping[str, int], left: Mapping[str, int] = {}, name: str = ""
) -> None:
    say, lang = partial(zone().content.text, page_language()), page_language()
    what, rest = (
        list_text((say(f"handover.{kind}", n=n) for kind, n in each.items()), lang)
        or say("handover.nothing_yet")
        for each in (moved, left)
    )
    flash(say(f"handover.{key}", name=name, what=what, left=rest), category)
