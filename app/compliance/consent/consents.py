"""The consent records: what opens the commitment of one, and the exact words that it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import Response, abort, make_response, render_template, request

from app.compliance.blueprint import compliance
from app.consent.models import PolicyText
from app.consent.records import ConsentView, view_consent
from app.consent.rules.consent import text_sha256
from app.consent.rules.text_diff import Piece, count_changes, diff
from app.consent.store.consent import list_records
from app.content.policy_html import policy_html
from app.core import clock
from app.core.rules.commitment import commit
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


@compliance.get("/consents")
@require(Permission.VIEW_CONSENTS)
def consents() -> str:
    """List the acts of consent, newest first; nothing in the list is personal data."""
    place = read_cursor(request.args.get("before"))
    with zone().database.reading() as session:
        found = list_records(session, place, PAGE_SIZE + 1)
    records = found[:PAGE_SIZE]
    older = cursor_text(records[-1].at, records[-1].id) if len(found) > PAGE_SIZE else None
    return render_template(
        "compliance/consent/consents.html", records=records, older=older, first=place is None
    )


@compliance.get("/consents/<uuid:record_id>")
@require(Permission.VIEW_CONSENTS)
def consent(record_id: UUID) -> str:
    """Show one act with the exact words shown; that it was looked at is recorded."""
    view = view_consent(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        record_id=record_id,
        now=clock.now(),
    )
    held = view.evidence
    opens = held is not None and commit(held.salt, held.payload) == view.record.commitment
    return render_template(
        "compliance/consent/consent.html",
        view=view,
        opens=opens,
        instant=instant_text,
        shown=shown_words(view),
    )


BLOCK = "consent_block"


@dataclass(frozen=True)
class ShownWords:
    """One document as an act of consent names it.

    :param recorded: the SHA-256 that the act committed to.
    :param text: the published words with that hash; None if there are none, which must not be.
    :param others: every other version in that language, oldest first.
    """

    doc: str
    lang: str
    recorded: str
    text: PolicyText | None
    others: Sequence[PolicyText]

    @property
    def recomputed(self) -> str:
        """The SHA-256 of the words as they are stored now."""
        return text_sha256(self.text.text) if self.text else ""

    @property
    def match(self) -> bool:
        """Whether the words are those that the act committed to."""
        return self.recomputed == self.recorded

    @property
    def file_name(self) -> str:
        """What the words are called as a file."""
        return f"{self.doc}-{self.lang}-{self.text.version if self.text else 0}.txt"

    @property
    def telling(self) -> PolicyText | None:
        """The version that it tells most to compare with: the latest, or else the one before."""
        return self.others[-1] if self.others else None

    def other(self, version: int) -> PolicyText | None:
        """Return another version by its number, if there is one."""
        return next((each for each in self.others if each.version == version), None)


def shown_words(view: ConsentView) -> Sequence[ShownWords]:
    """Return the consent block and each policy that an act names."""
    record = view.record
    block = ShownWords(
        BLOCK, record.lang, record.block_sha256, view.block, _others(view, BLOCK, view.block)
    )
    texts = {(text.doc, text.sha256): text for text in view.documents}
    named = [(each["doc"], each["lang"], each["sha256"]) for each in record.documents]
    return [
        block,
        *(
            ShownWords(doc, lang, sha256, text, _others(view, doc, text))
            for doc, lang, sha256 in named
            for text in [texts.get((doc, sha256))]
        ),
    ]


def _others(view: ConsentView, doc: str, shown: PolicyText | None) -> Sequence[PolicyText]:
    version = shown.version if shown else None
    return [each for each in view.versions[doc] if each.version != version]


@dataclass(frozen=True)
class WordsComparison:
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


def _comparison(shown: PolicyText, other: PolicyText) -> WordsComparison:
    older, newer = sorted((shown, other), key=lambda each: each.version)
    return WordsComparison(older, newer, tuple(diff(older.text, newer.text)))
