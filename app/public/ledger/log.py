"""The ledger's public files, for outside checks: checkpoint, keys, verifier."""

from functools import cache

import structlog
from flask import Response, abort, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.ledger.checkpoints import show_checkpoint
from app.ledger.consent_proof import ProofUnavailable, prove_consent
from app.ledger.outside.bundle_files import verifier_script
from app.ledger.outside.ledger_files import LedgerFolder
from app.public.blueprint import public
from app.public.reception.receipt import find_receipt, wrong_link
from app.web.context import zone
from app.web.headers import download, keep_private

_log = structlog.get_logger()


@public.get("/ledger/checkpoint")
def ledger_checkpoint() -> Response:
    """Return the latest signed checkpoint (C2SP tlog-checkpoint), once there is one.

    While the ledger is halted, this is the last one kept outside the database. The cosignatures of
    the witnesses that have it already are appended.
    """
    checkpoint = show_checkpoint(zone().database, LedgerFolder(zone().settings))
    if checkpoint is None:
        abort(404)
    return _plain(checkpoint)


@public.get("/ledger/key")
def ledger_key() -> Response:
    """Return the verifier keys of all keys that ever signed, one per line, newest first."""
    keys = LedgerFolder(zone().settings).verifier_keys()
    if not keys:
        abort(404)
    return _plain("".join(f"{key}\n" for key in keys).encode())


@public.get("/ledger/zone-verify.py")
def ledger_verifier() -> Response:
    """Return the program that checks a proof or a bundle on any machine with Python."""
    response = _plain(_verifier())
    response.headers["Content-Disposition"] = 'attachment; filename="zone-verify.py"'
    return response


@public.get("/<lang:lang>/contact/received/<token>/receipt.tlog-proof")
def receipt_proof(lang: str, token: str) -> ResponseReturnValue:
    """Return the proof of consent (C2SP tlog-proof) to the holder of a confirmation's link.

    Until the consent has its place in the ledger, the confirmation is shown instead, and says so.
    """
    with zone().database.reading() as reading:
        enquiry = find_receipt(reading, token, clock.now())
    if enquiry is None:
        return wrong_link()
    folder = LedgerFolder(zone().settings)
    record_id, keys = enquiry.consent_record_id, folder.verifiers()
    try:
        proof = prove_consent(zone().database, record_id, keys, folder.cosigned())
    except ProofUnavailable as why:
        _log.error("ledger.proof_unavailable", reason=str(why))
        return not_provable(lang)
    if proof is None:
        return redirect(url_for("public.received", lang=lang, token=token), 303)
    name = f"consent-receipt-{enquiry.reference}.tlog-proof"
    return keep_private(download(bytes(proof), "text/plain; charset=utf-8", name))


def not_provable(lang: str) -> Response:
    """Return the page that says that what is stored does not stand up to a check."""
    content = zone().content
    page = render_template(
        "errors/error.html",
        status=503,
        title=content.text(lang, "errors.proof.title"),
        text=content.text(lang, "errors.proof.text"),
    )
    return keep_private(make_response(page, 503))


@cache
def _verifier() -> bytes:
    return verifier_script()


def _plain(content: bytes) -> Response:
    response = Response(content, mimetype="text/plain")
    # A cache must not return an old checkpoint to a reader who compares them.
    response.headers["Cache-Control"] = "no-cache"
    return response
