"""The form for an export, the data shown around it, and the recording of the request."""

from collections.abc import Iterable, Mapping
from functools import partial
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.rules.drafts import Box
from app.accounts.store import staff as accounts
from app.consent.rules.transfers import NoTransfer
from app.core import clock
from app.core.rules.permissions import Permission, allows
from app.exports.models import Export
from app.exports.request import MOST_JUDGED, Forecast, forecast_export, request_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import SCHEMA, allowed_columns
from app.exports.rules.export import (
    MOST_COUNTED,
    ExportFormat,
    ExportPurpose,
    ExportRequest,
    ExportState,
    LeftOut,
    Preset,
)
from app.exports.rules.filter import ExportFilter
from app.exports.store import export as exports
from app.leads.rules.inbox import Folder
from app.leads.rules.lead_work import MOST_AT_ONCE
from app.staff.blueprint import staff
from app.staff.exports.forms import (
    Chosen,
    ExportForm,
    filter_tags,
    names_of,
    purposes_of,
    read_chosen,
)
from app.staff.leads.forms.many_forms import ManyForm
from app.staff.leads.inbox.inbox import render_inbox
from app.staff.leads.inbox.page import inbox_page
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require
from app.web.locale import page_language


def terms_page(chosen: Chosen, *, since_last: bool) -> Mapping[str, object]:
    """Return the data shown around a form of terms, before anything is requested.

    :param since_last: whether the count leaves out the reader's earlier exports.
    """
    rules, address = zone().parts.export_rules, chosen.address
    with zone().database.reading() as session:
        tags = filter_tags(chosen.filter, names_of(session))
        others = [
            each for each in accounts.colleagues(session).values() if each.id != current_user.id
        ]
    forecasts = _forecasts(chosen.filter, rules, since_last=since_last)
    if chosen.filter.leads:
        address = {"folder": Folder.ALL.value}
    return {
        "chosen": chosen,
        # The active filters, each with its value in words.
        "tags": tags,
        # By purpose: what a file would hold now, and the reasons for leaving out the rest.
        "forecasts": forecasts,
        "left_out": {purpose: _reasons(each) for purpose, each in forecasts.items()},
        "news": _news(current_user.role),
        "needs_approval": any(each.waits for each in forecasts.values()),
        # Whether anybody else could approve an export.
        "approver": any(
            each.active and allows(each.role, Permission.EXPORT_LEADS) for each in others
        ),
        "most_judged": MOST_JUDGED,
        "most_counted": MOST_COUNTED,
        # The meaning of each purpose and the use of each kind of file, by code.
        "purposes": _hints("purposes", purposes_of(current_user.role)),
        "formats": _hints("format_hints", ExportFormat),
        # The address of the inbox with the same choice.
        "inbox": url_for("staff.leads", **address),
    }


def _reasons(forecast: Forecast) -> str:
    """Return the reasons for leaving enquiries out of a file, in fixed order, with numbers."""
    say = partial(zone().content.text, page_language())
    return say("export_columns.between").join(
        say("exports.list.left_out_one", reason=say(f"exports.left_out.{reason}"), n=n)
        for reason in LeftOut
        if (n := forecast.left_out.get(reason))
    )


def like_export() -> ExportRequest | None:
    """Return the terms of the reader's own export that the query names, if any."""
    try:
        export_id = UUID(request.args.get("again", ""))
    except ValueError:
        return None
    with zone().database.reading() as session:
        found = exports.find(session, export_id)
    return found.request if found is not None and found.author_id == current_user.id else None


def _forecasts(
    chosen: ExportFilter, rules: ExportRules, *, since_last: bool
) -> Mapping[ExportPurpose, Forecast]:
    found: dict[ExportPurpose, Forecast] = {}
    for purpose in purposes_of(current_user.role):
        # A forecast that only counts is the same for every purpose.
        counted = next((each for each in found.values() if each.rows is None), None)
        found[purpose] = counted or forecast_export(
            zone().database,
            _request(purpose, chosen, since_last=since_last),
            rules,
            author_id=current_user.id,
            actor=actor_id(),
            now=clock.now(),
        )
    return found


def _request(purpose: ExportPurpose, chosen: ExportFilter, *, since_last: bool) -> ExportRequest:
    """Return a request for a forecast only."""
    return ExportRequest(
        purpose, "-", chosen, ExportFormat.CSV, Preset.PLAIN, page_language(), ("reference",),
        SCHEMA, zone().settings.time_zone, since_last=since_last,
    )  # fmt: skip


def _hints(part: str, codes: Iterable[str]) -> Mapping[str, str]:
    lang, say = page_language(), zone().content.text
    return {str(each): say(lang, f"exports.{part}.{each}") for each in codes}


def _news(role: str) -> Mapping[str, str]:
    """Return, by column, the key of the words saying which files for news may hold it as well."""
    email, phone = (
        frozenset(allowed_columns(role, each))
        for each in (ExportPurpose.NEWS_EMAIL, ExportPurpose.NEWS_PHONE)
    )
    return {
        **dict.fromkeys(email, "in_news_email"),
        **dict.fromkeys(phone, "in_news_phone"),
        **dict.fromkeys(email & phone, "in_both"),
    }


@staff.get("/exports/new")
@require(Permission.EXPORT_LEADS)
def export_new() -> ResponseReturnValue:
    """Ask for the purpose, format and layout of a file."""
    return _new_page(read_chosen(request.args), ExportForm(like_export()), 200)


@staff.post("/exports/new")
@require(Permission.EXPORT_LEADS)
@fresh
def export_asked() -> ResponseReturnValue:
    """Record an export, and redirect to its page."""
    chosen, form = read_chosen(request.args), ExportForm()
    since_last = bool(form.since_last.data)
    valid = form.validate_on_submit()
    wanted = form.request(chosen.filter, since_last=since_last) if valid else None
    if wanted is None or chosen.bad:
        return _new_page(chosen, form, 422)
    try:
        asked = request_export(
            sending(),
            zone().secrets.ledger_key,
            wanted,
            zone().parts.export_rules,
            author_id=current_user.id,
            actor=actor_id(),
            prepared=True if form.prepared.data else None,
            now=clock.now(),
            mailing=zone().mailing,
            token=form.opening,
        )
    except NoTransfer:
        form.purpose.errors = [form.say("no_transfer")]
        return _new_page(chosen, form, 422)
    return to_requested(asked)


_WAITING = frozenset({ExportState.AWAITING_APPROVAL, ExportState.APPROVED, ExportState.QUEUED})


def to_requested(asked: Export) -> ResponseReturnValue:
    """Redirect to the page of a requested export, and say what comes next.

    When a second click comes, the file may have been taken already; then the page says all.
    """
    if asked.state in _WAITING:
        flash(f"exports.flash.asked.{asked.state}", "say-success")
    return redirect(url_for("staff.export", export_id=asked.id), 303)


@staff.post("/exports/chosen")
@require(Permission.EXPORT_LEADS)
def exports_chosen() -> ResponseReturnValue:
    """Redirect to the form with the leads ticked in the inbox, or with the filters of them all.

    All that match are named by the filters, since an address has no room for hundreds of ids. An
    export cannot be filtered by words, so those that a search has found are named one by one.
    """
    page = inbox_page()
    form = ManyForm(page)
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    searched = "q" in page.asked.filters
    if form.match.data and searched and len(form.chosen) > MOST_AT_ONCE:
        form.match.errors = [form.say("match_export", limit=MOST_AT_ONCE)]
        return render_inbox(page, form, 422)
    if form.match.data and not searched:
        return redirect(url_for("staff.export_new", **page.address("sort")), 303)
    return redirect(url_for("staff.export_new", lead=[each.id for each in form.chosen]), 303)


def _new_page(chosen: Chosen, form: ExportForm, status: int) -> Response:
    # The terms of an earlier export are another text; a draft stays beside them.
    drafted(form, Box.EXPORT, anew=request.method == "GET" and like_export() is not None)
    page = terms_page(chosen, since_last=bool(form.since_last.data))
    text = render_template(
        "staff/exports/export_new.html",
        page=page,
        form=form,
        errors=form.summary(),
        rules=zone().parts.export_rules,
    )
    return make_response(text, status)
