"""Transfers abroad: their legal ground, its gaps, and how many people's data have left."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import Response, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.consent.transfer_form import EndForm, TransferForm
from app.compliance.names import account_names
from app.consent.rules.transfer_state import Recorded, TransferState
from app.consent.rules.transfers import TransferChanged, is_enough, needed
from app.consent.store import transfers as stored
from app.consent.transfers import end_mechanism, record_mechanism
from app.content.local import date_text
from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.store.transfers import YearOfTransfers, count_people_by_year
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.headers import csv_download
from app.web.locale import page_language, today

_NEW = "compliance/consent/transfer_new.html"
_COLUMNS = (
    "recipient", "place", "contact", "mechanism", "ground", "reference", "valid_from",
    "valid_until", "state", "sensitive", "assessed_on", "assessed_by", "assessment_reference",
    "recorded_at", "recorded_by", "ended_at", "ended_by", "why_ended", "remarks", "id",
)  # fmt: skip


@compliance.get("/transfers")
@require(Permission.VIEW_CONSENTS)
def transfers() -> str:
    """Show the legal ground for transfers to the recipient, its gaps, and the counts."""
    now, day = clock.now(), today()
    with zone().database.reading() as session:
        state = stored.get_state(session, zone().installation.transfer)
        counts = count_people_by_year(session, ZoneInfo(zone().settings.time_zone))
        names, unreadable = account_names(session), stored.list_unreadable(session)
    mechanism = state.mechanism(now, day)
    this_year = counts.get(day.year, YearOfTransfers(0, {}))
    return render_template(
        "compliance/consent/transfers.html",
        transfer=state.transfer,
        mechanism=mechanism,
        missing=state.missing(now, day),
        # The mechanism that ends within days, with none after it.
        ending=state.ending(now, day),
        # Whether the people of this year need more than the mechanism that is valid.
        too_many=mechanism is not None and not is_enough(mechanism.terms, this_year.people),
        years=[_year(*each, state) for each in {day.year: this_year, **counts}.items()],
        recorded=[(each, _standing(each, state, now, day)) for each in state.mechanisms],
        unreadable=unreadable,
        names=names,
        on=partial(date_text, lang=page_language()),
    )


@compliance.get("/transfers.csv")
@require(Permission.VIEW_CONSENTS)
def transfers_csv() -> Response:
    """Send every mechanism that was ever recorded as a CSV file, newest first."""
    lang, say, now, day = page_language(), zone().content.text, clock.now(), today()
    with zone().database.reading() as session:
        state = stored.get_state(session, zone().installation.transfer)
        names = account_names(session)
    titles = [say(lang, f"transfers.columns.{each}") for each in _COLUMNS]
    rows = [
        [_told(each, state, names, now, day)[column] for column in _COLUMNS]
        for each in state.mechanisms
    ]
    return csv_download([titles, *rows], f"transfers-{lang}-{now:%Y%m%d}.csv")


@compliance.route("/transfers/new", methods=["GET", "POST"])
@require(Permission.PUBLISH_POLICIES)
def transfer_new() -> ResponseReturnValue:
    """Record a mechanism for the recipient in the settings."""
    transfer = zone().installation.transfer
    if transfer is None:
        return redirect(url_for("compliance.transfers"), 303)
    form = drafted(TransferForm(), Box.TRANSFER)
    terms = form.terms(transfer) if form.is_submitted() else None
    if terms is None:
        return form_page(_NEW, form, transfer=transfer)
    record_mechanism(
        sending(),
        zone().secrets.ledger_key,
        terms,
        transfer,
        actor=actor_id(),
        now=clock.now(),
    )
    return _said("recorded")


@compliance.route("/transfers/<uuid:mechanism_id>/end", methods=["GET", "POST"])
@require(Permission.PUBLISH_POLICIES)
def transfer_end(mechanism_id: UUID) -> ResponseReturnValue:
    """End a mechanism before its last day, with a reason."""
    with zone().database.reading() as session:
        found = {each.id: each for each in stored.list_mechanisms(session)}
    mechanism = found.get(mechanism_id) or abort(404)
    form = drafted(EndForm(), Box.TRANSFER_END, mechanism_id)
    if not form.validate_on_submit():
        return form_page("compliance/consent/transfer_end.html", form, mechanism=mechanism)
    end_mechanism(
        sending(),
        zone().secrets.ledger_key,
        mechanism_id,
        reason=form.why_ended.text,
        actor=actor_id(),
        now=clock.now(),
    )
    return _said("ended")


@compliance.errorhandler(TransferChanged)
def transfer_changed(_error: TransferChanged) -> ResponseReturnValue:
    """Show on the page of transfers that somebody else was faster."""
    return _said("changed", "say-error")


def _said(key: str, kind: str = "say-success") -> ResponseReturnValue:
    flash(f"transfers.flash.{key}", kind)
    return redirect(url_for("compliance.transfers"), 303)


def _year(year: int, counted: YearOfTransfers, state: TransferState) -> Mapping[str, object]:
    """Return a year's number of people, also by recipient, and the mechanism's code."""
    sensitive = any(
        each.terms.sensitive
        and each.terms.valid_from.year <= year <= (each.terms.valid_until or date.max).year
        for each in state.mechanisms
    )
    return {
        "year": year,
        "people": counted.people,
        "recipients": counted.by_recipient.items(),
        "needed": needed(counted.people, sensitive=sensitive).value,
    }


def _standing(each: Recorded, state: TransferState, now: datetime, day: date) -> str:
    """Return the code of a mechanism's state."""
    if each.ended_at is not None:
        return "ended"
    if each.is_over(day):
        return "over"
    if each.terms.transfer != state.transfer:
        return "other"
    return "valid" if each.is_valid(now, day) else "future"


def _told(
    each: Recorded, state: TransferState, names: Mapping[str, str], now: datetime, day: date
) -> Mapping[str, str]:
    """Return a mechanism as a row of the file, by column."""
    lang, say = page_language(), zone().content.text
    terms, ground = each.terms, each.terms.ground
    return {
        **{name: str(text) for name, text in terms.as_json().items()},
        "mechanism": say(lang, f"transfers.mechanisms.{terms.mechanism}"),
        "ground": say(lang, f"transfers.grounds.{ground}") if ground else "",
        "state": say(lang, f"transfers.states.{_standing(each, state, now, day)}"),
        "sensitive": say(lang, f"transfers.sensitive.{'yes' if terms.sensitive else 'no'}"),
        "recorded_at": f"{each.at:%Y-%m-%dT%H:%M:%SZ}",
        "recorded_by": names.get(each.actor, each.actor),
        "ended_at": f"{each.ended_at:%Y-%m-%dT%H:%M:%SZ}" if each.ended_at else "",
        "ended_by": names.get(each.ended_by, each.ended_by),
        "why_ended": each.why_ended,
        "id": each.id.hex,
    }
