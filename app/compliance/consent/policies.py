"""Published words: the versions in force, and every version with its publishers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flask import abort, render_template
from flask_login import current_user
from sqlalchemy.orm import Session

from app.compliance.blueprint import compliance
from app.compliance.names import account_names
from app.consent.models import PolicyDraft
from app.consent.rules.publication import DraftState
from app.consent.rules.text_diff import Change, Piece, count_changes, diff
from app.consent.store import policies as published
from app.consent.store.coverage_count import find_coverage
from app.content import policy_html
from app.content.source_checks import PLACEHOLDERS
from app.content.wording import BLOCKS, PUBLISHED, document_title, shipped_sources
from app.core.rules.audit_events import OPERATOR
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language

_AROUND = 200
"""Characters shown before and after a difference."""


@compliance.get("/policies")
@require(Permission.PUBLISH_POLICIES)
def policies() -> str:
    """List the documents with their versions in force and the drafts that wait."""
    with zone().database.reading() as session:
        documents = [_document(session, doc) for doc in PUBLISHED]
    return render_template(
        "compliance/consent/policies.html",
        documents=documents,
        sole_allowed=zone().settings.sole_officer,
    )


@compliance.get("/policies/<document:doc>")
@require(Permission.PUBLISH_POLICIES)
def policy(doc: str) -> str:
    """List every version of a document, with who proposed and who approved it, newest first."""
    with zone().database.reading() as session:
        # Versions published before two people had to do so have no such record.
        made = {each.version: each for each in published.list_published(session, doc)}
        # Only the last version that asks people to reconfirm counts those under older versions.
        asking = next((version for version, each in made.items() if each.reconfirm), None)
        counted = find_coverage(session) if asking else None
        versions = [
            {
                "text": text,
                "made": made.get(text.version),
                "asks": text.version == asking,
            }
            for text in reversed(published.list_versions(session, doc, page_language()))
        ]
        document, names = _document(session, doc), _names(session)
    told = counted[0].asked if counted else ()
    older = [each.people for each in told if (each.doc, each.version) == (doc, asking)]
    return render_template(
        "compliance/consent/policy.html",
        document=document,
        versions=versions,
        names=names,
        older=older[0] if older else None,
        counted_at=counted and counted[1],
    )


@compliance.get("/policies/<document:doc>/versions/<int:version>")
@require(Permission.PUBLISH_POLICIES)
def policy_version(doc: str, version: int) -> str:
    """Show the words of a version in every language, and the differences from the one before."""
    publications, words = zone().publications, []
    for lang in LANGUAGES:
        text = publications.version(doc, lang, version)
        if text is None:
            abort(404)
        before = publications.version(doc, lang, version - 1) or text
        words.append(_words(doc, lang, before.text, text.text))
    title = document_title(zone().content, doc, page_language())
    return render_template(
        "compliance/consent/policy_version.html", doc=doc, title=title, version=version, words=words
    )


def draft_page(doc: str) -> dict[str, Any]:
    """Return the data of a draft's page: the draft, or the current words to begin one from."""
    with zone().database.reading() as session:
        document, base = _document(session, doc), published.find_in_force(session, doc)
        draft: PolicyDraft | None = document["draft"]
        sources = base.sources if base else shipped_sources(zone().content, doc)
        return {
            "document": document,
            "draft": draft,
            "edition": draft.edition if draft else 0,
            # Whether the draft waits for a second person.
            "proposed": draft is not None and draft.state == DraftState.PROPOSED.value,
            "sources": draft.sources if draft else sources,
            "changed": draft.changed if draft else {},
            "words": [
                _words(doc, lang, text.text, draft.texts[lang])
                for lang, text in document["in_force"].items()
                if draft is not None
            ],
            "names": _names(session),
            "mine": draft is not None and draft.proposed_by == current_user.id.hex,
            "sole_allowed": zone().settings.sole_officer,
            "placeholders": [
                f"{{{{ {name}.{part} }}}}" for name, parts in PLACEHOLDERS.items() for part in parts
            ],
        }


def differences(
    saved: Mapping[str, str], typed: Mapping[str, str]
) -> Mapping[str, Sequence[Piece]]:
    """Return the differences between saved and typed sources, by language."""
    return {lang: diff(saved[lang].strip("\n"), typed[lang]) for lang in LANGUAGES}


def _document(session: Session, doc: str) -> dict[str, Any]:
    """Return a published document: its words in force by language, and the draft that waits."""
    in_force = published.list_latest(session, doc)
    return {
        "doc": doc,
        "title": document_title(zone().content, doc, page_language()),
        "in_force": {lang: in_force[lang] for lang in LANGUAGES},
        # Number and day are the same in every language.
        "latest": in_force[LANGUAGES[0]],
        "draft": published.find_waiting(session, doc),
    }


def _words(doc: str, lang: str, before: str, text: str) -> Mapping[str, object]:
    """Return words in one language next to those that they replace."""
    pieces = diff(before, text)
    return {
        "lang": lang,
        "text": text,
        # The consent block is shown unchanged. Two texts on one page need distinct ids.
        "html": None if doc in BLOCKS else policy_html(text, f"{lang}-section"),
        "pieces": list(_near_changes(pieces)),
        "places": count_changes(pieces),
    }


def _near_changes(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the differences with some text around them; a policy is long, a change may be short."""
    last = len(pieces) - 1
    for place, piece in enumerate(pieces):
        if piece.change is not Change.SAME or len(piece.text) <= 3 * _AROUND:
            yield piece
            continue
        before = piece.text[:_AROUND] if place else ""
        after = piece.text[-_AROUND:] if place < last else ""
        yield Piece(Change.SAME, f"{before} [...] {after}")


def _names(session: Session) -> Mapping[str, str]:
    """Return the name of every account and of the operator, by their ids in the audit trail."""
    operator = zone().content.text(page_language(), "policies.operator")
    return {**account_names(session), OPERATOR: operator}
