"""The rules that assign new leads to owners, and a test of them with an example."""

from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.store import staff as accounts
from app.accounts.store.staff import list_assignees
from app.content.exchange_rates import exchange_rates
from app.core import clock
from app.core.rules.errors import NotFound, RuleChangedMeanwhile
from app.core.rules.permissions import Permission
from app.enquiries.rules.enquiry import typed_reference
from app.leads.models.routing import RoutingRule
from app.leads.routing import RuleChanges
from app.leads.rules.routing import CONDITIONS, Example, Explanation, explain
from app.leads.store import routing as rules
from app.staff.blueprint import staff
from app.staff.leads.forms.routing_forms import ExampleForm, RuleForm
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/routing")
@require(Permission.VIEW_LEADS)
def routing() -> ResponseReturnValue:
    """Show the rules in order, and a form to try them."""
    return _page(ExampleForm())


@staff.post("/routing/try")
@require(Permission.VIEW_LEADS)
def routing_try() -> ResponseReturnValue:
    """Show the rule that would win for an example, and why; nothing is stored."""
    form = ExampleForm()
    if not form.validate_on_submit():
        return _page(form, status=422)
    example = _example(form)
    if example is None:
        form.reference.errors = [form.say("reference_unknown")]
        return _page(form, status=422)
    return _page(form, example)


@staff.route("/routing/new", methods=["GET", "POST"])
@require(Permission.MANAGE_DESK)
def routing_new() -> ResponseReturnValue:
    """Add a rule after all others."""
    form = _rule_form()
    if form.validate_on_submit():
        _change().add_rule(form.values)
        return _done("added")
    if request.method == "GET":
        form.active.data = True
    return _rule_page(form, None)


@staff.route("/routing/<uuid:rule_id>", methods=["GET", "POST"])
@require(Permission.MANAGE_DESK)
def routing_rule(rule_id: UUID) -> ResponseReturnValue:
    """Change a rule, unless someone else changed it since it was shown."""
    with zone().database.reading() as session:
        row = rules.get_row(session, rule_id)
    if row is None:
        raise NotFound(f"There is no routing rule {rule_id}.")
    form = _rule_form()
    if request.method == "GET":
        form.show(row)
    elif form.validate_on_submit():
        try:
            _change().edit_rule(rule_id, form.seen.data or "", form.values)
        except RuleChangedMeanwhile:
            form.name.errors = [form.say("conflict")]
            return _rule_page(form, row, 409)
        return _done("edited")
    return _rule_page(form, row)


@staff.post("/routing/<uuid:rule_id>/move")
@require(Permission.MANAGE_DESK)
def routing_move(rule_id: UUID) -> ResponseReturnValue:
    """Move a rule a place up or down."""
    _change().move_rule(rule_id, -1 if request.form.get("to") == "up" else 1)
    return _done("moved")


@staff.post("/routing/<uuid:rule_id>/switch")
@require(Permission.MANAGE_DESK)
def routing_switch(rule_id: UUID) -> ResponseReturnValue:
    """Switch a rule on or off."""
    active = request.form.get("to") == "on"
    _change().switch_rule(rule_id, active=active)
    return _done("on" if active else "off")


@staff.post("/routing/<uuid:rule_id>/delete")
@require(Permission.MANAGE_DESK)
def routing_delete(rule_id: UUID) -> ResponseReturnValue:
    """Delete a rule."""
    _change().delete_rule(rule_id)
    return _done("deleted")


def _change() -> RuleChanges:
    return RuleChanges(zone().database, zone().secrets.ledger_key, actor_id(), clock.now())


def _done(what: str) -> ResponseReturnValue:
    flash(f"routing.done.{what}", "say-success")
    return redirect(url_for("staff.routing"), 303)


def _rule_form() -> RuleForm:
    with zone().database.reading() as session:
        return RuleForm(list_assignees(session, clock.now()))


def _rule_page(form: RuleForm, row: RoutingRule | None, status: int = 0) -> ResponseReturnValue:
    page = render_template(
        "staff/leads/routing_rule.html",
        form=form,
        row=row,
        rates=exchange_rates(),
        errors=form.summary(),
        back=url_for("staff.routing"),
    )
    return page, status or (422 if form.errors else 200)


def _example(form: ExampleForm) -> Example | None:
    if not form.reference.text:
        return form.example
    with zone().database.reading() as session:
        reference = typed_reference(form.reference.text)
        return rules.find_example(session, reference, exchange_rates().worth)


def _page(
    form: ExampleForm, example: Example | None = None, status: int = 200
) -> ResponseReturnValue:
    with zone().database.reading() as session:
        listed = rules.list_rules(session)
        colleagues = accounts.colleagues(session)
        loads = rules.count_open(session, {owner for rule in listed for owner in rule.owners})
        names = {each.id: each.name for each in colleagues.values()}
        found: Explanation | None = None
        if example is not None:
            everybody = rules.count_open(session, colleagues)
            found = explain(listed, example, colleagues, everybody, clock.now())
    page = render_template(
        "staff/leads/routing.html",
        rules=listed,
        names=names,
        loads=loads,
        form=form,
        example=example,
        found=found,
        conditions=CONDITIONS,
        errors=form.summary(),
        back=url_for("staff.routing"),
    )
    return page, status
