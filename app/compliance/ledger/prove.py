"""Proof that nothing changed since a checkpoint that somebody holds."""

from flask import Response, make_response, render_template
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.ledger.prove_forms import ProveForm
from app.core import clock
from app.core.rules.permissions import Permission
from app.ledger.compare_checkpoint import Comparing, Comparison, compare_checkpoint
from app.ledger.models.ledger_watch import LedgerVerification
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.comparison import NotHeld
from app.ledger.rules.verifier_key import parse_verifier_key
from app.ledger.store import ledger_verification
from app.web.context import zone
from app.web.guards import actor_id, require


@compliance.route("/ledger/prove", methods=["GET", "POST"])
@require(Permission.VIEW_CONSENTS)
def ledger_prove() -> ResponseReturnValue:
    """Ask for a checkpoint, and say what today's ledger shows of it."""
    form = ProveForm()
    if not form.is_submitted():
        return _page(form, None, 200)
    found = _compare(form)
    return _page(form, found, 422 if found is None else 200)


@compliance.post("/ledger/prove/file")
@require(Permission.VIEW_CONSENTS)
def ledger_prove_file() -> ResponseReturnValue:
    """Give the proof as a file, which the auditor's program checks offline."""
    form = ProveForm()
    found = _compare(form)
    if found is None:
        return _page(form, None, 422)
    if found.now is None or not found.holds:
        return _page(form, found, 422)
    answer = make_response(found.proof)
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    name = f"growth-{found.held.checkpoint.size}-{found.now.size}.proof"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


@compliance.post("/ledger/prove/held")
@require(Permission.VIEW_CONSENTS)
def ledger_prove_held() -> ResponseReturnValue:
    """Give a checkpoint that was pasted back as a file, for the program to take."""
    form = ProveForm()
    found = _compare(form)
    if found is None:
        return _page(form, None, 422)
    answer = make_response(bytes(found.held.note))
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    name = f"{found.held.checkpoint.size}.checkpoint"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


def _compare(form: ProveForm) -> Comparison | None:
    """Return what comparing shows; None if there is nothing to compare, as the form then says."""
    if not (form.take_file() and form.validate()):
        return None
    folder, witnesses = LedgerFolder(zone().settings), zone().parts.witnesses
    keys = [parse_verifier_key(text) for text in folder.verifier_keys()]
    comparing = Comparing(
        zone().secrets.ledger_key,
        [verifier_for(key) for key in keys],
        [verifier_for(each.key) for each in witnesses],
        folder.cosigned(),
    )
    note = form.note({key.name for key in keys})
    try:
        return compare_checkpoint(
            zone().database, comparing, note, actor=actor_id(), now=clock.now()
        )
    except NotHeld as error:
        form.refuse(error)
        return None


def _page(form: ProveForm, found: Comparison | None, status: int) -> Response:
    page = render_template(
        "compliance/ledger/prove.html",
        form=form,
        errors=form.summary(),
        found=found,
        last=_last_verification(),
        keys=LedgerFolder(zone().settings).verifier_keys(),
    )
    return make_response(page, status)


def _last_verification() -> LedgerVerification | None:
    """Return the last full verification, if there was any."""
    with zone().database.reading() as session:
        return next(iter(ledger_verification.list_latest(session, 1)), None)
