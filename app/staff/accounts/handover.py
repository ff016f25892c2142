"""Handing over all open work of an account: by hand, before an absence, at leaving, by a role."""

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
from app.core.rules.errors import NotAnAssignee
from app.leads.handover import hand_over_work
from app.leads.rules.lead_work import MOST_MATCHING, TEXT_LIMITS
from app.leads.store.open_work import OpenWork, list_open_work
from app.staff.blueprint import staff
from app.staff.frame import DeskForm
from app.staff.leads.assignees import assignees
from app.staff.leads.lead_forms import NOBODY, assignee_options
from app.web.context import zone
from app.web.forms import CheckedText, CodedSelectField, KnownChoice, LineField, choose
from app.web.guards import actor_id


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
        """The colleague, of a valid form; None for nobody."""
        return None if self.taker.data == NOBODY else UUID(self.taker.data)


def open_work_of(account_id: UUID) -> OpenWork:
    """Return the open work of an account."""
    with zone().database.reading() as session:
        return list_open_work(session, account_id, MOST_MATCHING)


def handover_page(
    act: str, account: StaffAccount, form: HandOverForm, status: int = 200, role: str = ""
) -> Response:
    """Return the page that lists the open work of an account, and asks who gets it.

    :param act: `own`, `colleague`, `leaving` or `role`.
    :param role: the account's new role, for the last of these.
    """
    return make_response(
        render_template(
            "staff/accounts/handover.html",
            act=act,
            account=account,
            form=form,
            work=open_work_of(account.id),
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
    moved = hand_over_work(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        account_id=account.id,
        to=UUID(form.taker.data),
        line=form.line.text,
        now=clock.now(),
    )
    say = partial(zone().content.text, form.lang)
    what = [say(f"handover.{kind}", n=len(some)) for kind, some in vars(moved).items() if some]
    named, key = dict(assignee_options(assignees(), form.lang)), "done" if what else "nothing"
    flash(
        say(f"handover.{key}", name=named[form.taker.data], what=list_text(what, form.lang)),
        "success",
    )
    return redirect(back, 303)


@staff.errorhandler(NotAnAssignee)
def colleague_gone(_error: NotAnAssignee) -> ResponseReturnValue:
    """Redirect to the page on which a colleague was chosen, and say that nothing was given them."""
    flash("handover.gone", "say-error")
    # The account has changed by then: its own page says what it has left, and hands it over.
    return redirect(request.path.removesuffix("/role").removesuffix("/deactivate"), 303)
