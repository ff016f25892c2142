"""One consent record: the opening of its commitment, its proof, and the exact words it names."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import structlog
from flask import Response, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.consent.models import PolicyText
from app.consent.records import ConsentView, ShownWords, view_consent
from app.consent.rules.record_state import told_decisions
from app.consent.rules.standing import confirmed_since
from app.consent.rules.text_diff import count_changes, diff
from app.consent.store.consent import list_decisions_by_person
from app.content.policy_html import policy_html
from app.content.wording import BLOCKS
from app.core import clock
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.ledger.consent_proof import ProofUnavailable, proof_due, take_proof
from app.ledger.judged import judge_consent
from app.ledger.outside.ledger_files import LedgerFolder
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.headers import download

_log = structlog.get_logger()


@compliance.get("/consents/<uuid:record_id>")
@require(Permission.VIEW_CONSENTS)
def consent(record_id: UUID) -> str:
    """Show one act with the exact words shown, and record the access."""
    view = view_one(record_id)
    judged = judge_consent(zone().database, zone().vouching, record_id)
    return render_template(
        "compliance/consent/consent.html",
        view=view,
        judged=judged,
        decided=told_of(judged.facts),
        proof_due=proof_due(zone().database, record_id, clock.now()),
        person=UUID(judged.facts["person"]),
        instant=instant_text,
        read_moment=datetime.fromisoformat,
    )


@compliance.get("/consents/<uuid:record_id>/words")
@require(Permission.VIEW_CONSENTS)
def consent_words(record_id: UUID) -> str:
    """Show one document as an act names it, compared with another version if one is chosen."""
    view = view_one(record_id)
    words = _chosen(view)
    against = request.args.get("against", 0, type=int)
    other = next((each for each in words.others if each.version == against), None)
    return render_template(
        "compliance/consent/words.html",
        record=view.record,
        shown=view.words,
        words=words,
        html=policy_html(words.text.text) if words.text and words.doc not in BLOCKS else None,
        comparison=_comparison(words.text, other) if words.text and other else None,
    )


@compliance.get("/consents/<uuid:record_id>/words/file")
@require(Permission.VIEW_CONSENTS)
def consent_words_file(record_id: UUID) -> Response:
    """Send the exact bytes of a document, whose SHA-256 the act committed to."""
    words = _chosen(view_one(record_id))
    if words.text is None:
        abort(404)
    name = f"{words.doc}-{words.lang}-{words.text.version}.txt"
    return download(words.text.text.encode(), "text/plain; charset=utf-8", name)


@compliance.post("/consents/<uuid:record_id>/proof")
@require(Permission.VIEW_CONSENTS)
def consent_proof(record_id: UUID) -> ResponseReturnValue:
    """Send the proof of an act, which also holds the keys that bind it to its person's address."""
    folder = LedgerFolder(zone().settings)
    try:
        proof = take_proof(
            zone().database,
            zone().secrets.ledger_key,
            record_id,
            folder.verifiers(),
            folder.cosigned(),
            actor=actor_id(),
            now=clock.now(),
        )
    except ProofUnavailable as why:
        _log.error("ledger.proof_unavailable", reason=str(why))
        return _back(record_id, "unavailable")
    if proof is None:
        return _back(record_id, "pending")
    name = f"consent-{record_id.hex[-8:]}.tlog-proof"
    return download(bytes(proof), "text/plain; charset=utf-8", name)


def _back(record_id: UUID, why: str) -> ResponseReturnValue:
    flash(f"record_list.proof.{why}", "say-error")
    return redirect(url_for("compliance.consent", record_id=record_id), 303)


def view_one(record_id: UUID) -> ConsentView:
    """Return a record with the exact words shown, and record the access."""
    return view_consent(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        record_id=record_id,
        now=clock.now(),
    )


def told_of(facts: Mapping[str, Any]) -> Mapping[str, str]:
    """Return the effect of an act's decisions, by purpose.

    :param facts: the sealed facts, or those of the row if nothing proves them.
    """
    person, at = UUID(facts["person"]), datetime.fromisoformat(facts["time"])
    with zone().database.reading() as session:
        theirs = list_decisions_by_person(session, {person}).get(person, ())
    return told_decisions(facts["act"], facts["decisions"], confirmed_since(theirs, at))


def _chosen(view: ConsentView) -> ShownWords:
    first, *_policies = view.words
    doc = request.args.get("doc", first.doc)
    found = [each for each in view.words if each.doc == doc]
    return found[0] if found else abort(404)


def _comparison(shown: PolicyText, other: PolicyText) -> Mapping[str, object]:
    """Return the differences between two versions, the older first, and their places."""
    older, newer = sorted((shown, other), key=lambda each: each.version)
    pieces = diff(older.text, newer.text)
    return {"older": older, "newer": newer, "pieces": pieces, "places": count_changes(pieces)}
