"""Verification bundles: requested with a reason, made by the worker, and downloaded."""

from functools import cache
from hashlib import sha256
from typing import Any
from uuid import UUID

from flask import Response, abort, flash, make_response, redirect, request, send_file, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.compliance.names import account_names
from app.core import clock
from app.core.rules.permissions import Permission
from app.ledger.models import LedgerBundle
from app.ledger.outside.bundle_files import BundleFiles, verifier_script
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.prepared_bundle import SUFFIX, ask_bundle, fetch_bundle
from app.ledger.rules.bundle import BundleGone, BundleWithheld
from app.ledger.store import asked_work, ledger
from app.ledger.store.bundle import find_bundle, list_latest
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import CheckedText, TextField, form_page
from app.web.guards import actor_id, require

_TEMPLATE = "compliance/ledger/bundle.html"

_LOOKS_AGAIN = 3
"""Seconds after which a page that shows progress reloads, without any script."""

_SHOWN = 10
"""Bundles that the page lists."""


class BundleForm(ConsoleForm):
    """The reason for requesting a bundle."""

    copy = "ledger_bundle.errors"
    fields = "ledger_bundle.fields"
    reason = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


@compliance.get("/ledger/bundle")
@require(Permission.VIEW_CONSENTS)
def ledger_bundle() -> Response:
    """Show the latest bundles and how to check one; while one is made, the page reloads."""
    shown, still = _shown(), "still" in request.args
    response = make_response(_page(shown, BundleForm(fresh=True), still=still))
    if shown["under_way"] is not None and not still:
        response.headers["Refresh"] = str(_LOOKS_AGAIN)
    return response


@compliance.post("/ledger/bundle")
@require(Permission.VIEW_CONSENTS)
@fresh
def ledger_bundle_ask() -> ResponseReturnValue:
    """Ask for a bundle of the whole ledger, with its evidence, for a reason that is stored."""
    form = BundleForm()
    if not form.validate_on_submit():
        return _page(_shown(), form, still=True)
    asked = ask_bundle(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        reason=form.reason.text,
        now=clock.now(),
    )
    flash(f"ledger_bundle.flash.{'asked' if asked else 'open'}", "say-success")
    return redirect(url_for("compliance.ledger_bundle"), 303)


@compliance.get("/ledger/bundle/<uuid:bundle_id>.zip")
@require(Permission.VIEW_CONSENTS)
@fresh
def ledger_bundle_file(bundle_id: UUID) -> ResponseReturnValue:
    """Send a bundle, and record the download."""
    with zone().database.reading() as session:
        found = find_bundle(session, bundle_id) or abort(404)
    try:
        return _sent(found)
    except BundleGone:
        flash("ledger_bundle.flash.gone", "say-error")
    except BundleWithheld:
        flash("ledger_bundle.flash.behind", "say-error")
    return redirect(url_for("compliance.ledger_bundle"), 303)


def _sent(found: LedgerBundle) -> Response:
    response = _file(found)
    try:
        fetch_bundle(
            zone().database,
            zone().secrets.ledger_key,
            OutsideLists(zone().settings.shared),
            bundle_id=found.id,
            actor=actor_id(),
            now=clock.now(),
        )
    except BaseException:
        response.close()
        raise
    return response


def _file(found: LedgerBundle) -> Response:
    """Return the response with a bundle's file, before it is known whether it may be sent."""
    if not found.is_there(clock.now()):
        raise BundleGone(f"The bundle {found.id} has no file.")
    try:
        attempt = UUID(found.owner)
    except ValueError as error:
        raise BundleGone(f"The row of the bundle {found.id} names no file.") from error
    files = BundleFiles(zone().settings.shared)
    path = files.path(attempt, SUFFIX)
    # A row that names another attempt must not send that attempt's file.
    if not files.holds(path, found.sha256):
        raise BundleGone(f"There is no file of the bundle {found.id} with its SHA-256.")
    name, tag = found.file_name, found.sha256
    try:
        return send_file(path, "application/zip", as_attachment=True, download_name=name, etag=tag)
    except FileNotFoundError as error:
        raise BundleGone(f"The file of the bundle {found.id} does not exist.") from error


def _page(shown: dict[str, Any], form: BundleForm, **values: Any) -> ResponseReturnValue:
    return form_page(_TEMPLATE, drafted(form, Box.BUNDLE), **shown, **values)


def _shown() -> dict[str, Any]:
    keys, now = LedgerFolder(zone().settings).verifier_keys(), clock.now()
    with zone().database.reading() as session:
        under_way = asked_work.find_open(session, LedgerBundle)
        return {
            "now": now,
            "bundles": list_latest(session, _SHOWN),
            "under_way": under_way,
            # Whether the lease of the worker that makes it has expired.
            "has_stalled": under_way and under_way.owner and under_way.owned_until <= now,
            "names": account_names(session),
            "entries": ledger.find_size(session),
            "key": keys[0] if keys else "",
            "verifier_sha256": _verifier_sha256(),
        }


@cache
def _verifier_sha256() -> str:
    return sha256(verifier_script()).hexdigest()
