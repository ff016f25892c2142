"""The ledger's public files, for outside checks: the log in tiles, keys, verifier."""

import gzip
from functools import cache

import structlog
from flask import Response, abort, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.ledger.consent_proof import ProofUnavailable, prove_consent
from app.ledger.outside.bundle_files import verifier_script
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.public_log import read_public_tile, show_policy, show_public
from app.public.blueprint import public
from app.public.reception.receipt import find_receipt, wrong_link
from app.web.context import zone
from app.web.headers import download, keep_private
from app.web.representations import codings_accepted

_log = structlog.get_logger()


@public.get("/ledger/checkpoint")
def ledger_checkpoint() -> ResponseReturnValue:
    """Lead to the public checkpoint of the latest log, once there is one."""
    latest = show_public(zone().database)
    if latest is None:
        abort(404)
    response = redirect(url_for("public.ledger_log", generation=latest.generation))
    response.headers["Cache-Control"] = "no-cache"
    return response


@public.get("/ledger/<int:generation>/checkpoint")
def ledger_log(generation: int) -> Response:
    """Return a log's public checkpoint (C2SP tlog-checkpoint), with its cosignatures.

    It moves once an hour, and not at all while the ledger is halted.
    """
    published = show_public(zone().database, _number(generation))
    if published is None:
        abort(404)
    return _cacheable(_plain(bytes(published.note)), _A_MOMENT)


@public.get("/ledger/<int:generation>/tile/<path:name>")
def ledger_tile(generation: int, name: str) -> Response:
    """Return hashes or entries of a log, up to its public checkpoint (C2SP tlog-tiles)."""
    path = f"tile/{name}"
    content = read_public_tile(zone().database, _number(generation), path)
    if content is None:
        abort(404)
    response = Response(content, mimetype="application/octet-stream")
    if name.startswith("entries/"):
        _compress(response)
    return _cacheable(response, _FOR_A_MINUTE if ".p/" in name else _FOR_EVER)


_FOR_EVER = "public, max-age=31536000, immutable"
_FOR_A_MINUTE = "public, max-age=60"
_A_MOMENT = "public, max-age=5"


_MOST_LOGS = 2**31 - 1


def _number(generation: int) -> int:
    """Return the number of a log if the address spells it without leading zeros."""
    if generation > _MOST_LOGS or not request.path.startswith(f"/ledger/{generation}/"):
        abort(404)
    return generation


def _compress(response: Response) -> None:
    response.vary.add("Accept-Encoding")
    if "gzip" in codings_accepted(request.headers.get("Accept-Encoding", "")):
        # A fixed time, so that every process makes the same bytes.
        response.data = gzip.compress(response.get_data(), mtime=0)
        response.headers["Content-Encoding"] = "gzip"


def _cacheable(response: Response, how_long: str) -> Response:
    response.headers["Cache-Control"] = how_long
    # Of the bytes that are sent, so that each coding has a tag of its own.
    response.add_etag()
    response.make_conditional(request)
    return response


@public.get("/ledger/key")
def ledger_key() -> Response:
    """Return the verifier keys of all keys that ever signed, one per line, newest first."""
    keys = LedgerFolder(zone().settings).verifier_keys()
    if not keys:
        abort(404)
    return _plain("".join(f"{key}\n" for key in keys).encode())


@public.get("/ledger/policy")
def ledger_policy() -> Response:
    """Return the log, its witnesses and the quorum of these (C2SP tlog-policy)."""
    settings = zone().settings
    folder, witnesses = LedgerFolder(settings), zone().parts.witnesses
    policy = show_policy(zone().database, folder, settings.origin, witnesses)
    if policy is None:
        abort(404)
    return _plain(policy)


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
    """Return the page for stored data that fails a check."""
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
