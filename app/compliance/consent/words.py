"""What somebody saw: the exact words, their hash anew, and what another version says."""

from dataclasses import dataclass
from uuid import UUID

from flask import Response, abort, make_response, render_template, request

from app.compliance.blueprint import compliance
from app.compliance.consent.shown_words import BLOCK, ShownWords, shown_words
from app.consent.models.policy_text import PolicyText
from app.consent.rules.text_diff import Piece, count_changes, diff
from app.consent.view_consent import ConsentView, view_consent
from app.content.policy_html import policy_html
from app.core import clock
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import actor_id, require


@dataclass(frozen=True)
class Comparison:
    """What differs between two versions, the older before the newer."""

    older: PolicyText
    newer: PolicyText
    pieces: tuple[Piece, ...]

    @property
    def places(self) -> int:
        """In how many places they differ."""
        return count_changes(self.pieces)


@compliance.get("/consents/<uuid:record_id>/words")
@require(Permission.VIEW_CONSENTS)
def consent_words(record_id: UUID) -> str:
    """Show one document as an act names it, and what another version says instead."""
    view = _view(record_id)
    words = _chosen(view)
    other = words.other(request.args.get("against", 0, type=int))
    return render_template(
        "compliance/consent/words.html",
        record=view.record,
        shown=shown_words(view),
        words=words,
        html=policy_html(words.text.text) if words.text and words.doc != BLOCK else None,
        comparison=_comparison(words.text, other) if words.text and other else None,
    )


@compliance.get("/consents/<uuid:record_id>/words/file")
@require(Permission.VIEW_CONSENTS)
def consent_words_file(record_id: UUID) -> Response:
    """Give the exact bytes of a document, whose SHA-256 the act committed to."""
    words = _chosen(_view(record_id))
    if words.text is None:
        abort(404)
    answer = make_response(words.text.text.encode())
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    answer.headers["Content-Disposition"] = f"attachment; filename={words.file_name}"
    return answer


def _view(record_id: UUID) -> ConsentView:
    return view_consent(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        record_id=record_id,
        now=clock.now(),
    )


def _chosen(view: ConsentView) -> ShownWords:
    doc = request.args.get("doc", BLOCK)
    found = [each for each in shown_words(view) if each.doc == doc]
    if not found:
        abort(404)
    return found[0]


def _comparison(shown: PolicyText, other: PolicyText) -> Comparison:
    older, newer = sorted((shown, other), key=lambda each: each.version)
    return Comparison(older, newer, tuple(diff(older.text, newer.text)))
