"""A draft of published words: writing, proposing, and the decision of a second person."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import HiddenField

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.consent.policies import differences, draft_page
from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.consent.drafts import (
    approve_draft,
    discard_draft,
    propose_draft,
    return_draft,
    write_draft,
)
from app.consent.rules.publication import ChangedCategory, DraftChangedMeanwhile, DraftNotReady
from app.consent.rules.text_diff import Piece
from app.content.local import language_text
from app.content.source_checks import SourceProblem
from app.content.wording import Wording
from app.core import clock
from app.core.rules.errors import NotSecondPerson
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import CheckedText, CodedChecksField, KnownChoice, LineField, TextField, labelled
from app.web.guards import actor_id, require

SOURCE_LIMIT = 40_000
_CHANGED_LIMIT = 500
_REFUSED: Mapping[type[Exception], str] = {
    DraftChangedMeanwhile: "meanwhile",
    NotSecondPerson: "second",
}
"""The key of each refusal's message; all others say that the sources are not in order."""


class PolicyForm(ConsoleForm):
    """A form about a draft, which names the edition that was viewed."""

    copy = "policies.errors"
    fields = "policies.fields"
    edition = HiddenField()

    @property
    def seen(self) -> int:
        """The edition that was viewed; -1, which does not exist, if it is not a number."""
        sent = str(self.edition.data or "")
        return int(sent) if sent.isdecimal() and len(sent) < 9 else -1


class DraftForm(PolicyForm):
    """The words of a document and the description of the changes, in every language."""

    categories = CodedChecksField(
        labelled("policies.categories", ChangedCategory), validators=[KnownChoice()]
    )

    def say(self, key: str, **values: object) -> str:
        """Return an error message, which names the language of the text that it is about."""
        name, lang = _parted(key)
        return super().say(name, **values, **_named(lang, self.lang))

    def label_of(self, name: str) -> str:
        """Return the label of a field, with the language of its text."""
        key, lang = _parted(name)
        return zone().content.text(self.lang, f"{self.fields}.{key}", **_named(lang, self.lang))

    def show(self, page: Mapping[str, Any]) -> None:
        """Fill the form with the draft, or with the current words."""
        for lang in LANGUAGES:
            self[f"source_{lang}"].data = page["sources"][lang].strip("\n")
            self[f"changed_{lang}"].data = page["changed"].get(lang, "")
        self.categories.data = page["draft"].categories if page["draft"] else []

    def written(self, name: str) -> dict[str, str]:
        """Return the sources, or the descriptions of the changes, by language."""
        return {lang: self.data[f"{name}_{lang}"] for lang in LANGUAGES}


def _parted(key: str) -> tuple[str, str]:
    """Split a key like `source_en_long` into the text's key and its language, if it has one."""
    parts = key.split("_")
    lang = next((each for each in parts if each in LANGUAGES), "")
    return "_".join(each for each in parts if each != lang), lang


def _named(lang: str, reader: str) -> dict[str, str]:
    return {"language": language_text(lang, reader)} if lang else {}


for _lang in LANGUAGES:
    _source, _changed = (
        CheckedText(most, required=True) for most in (SOURCE_LIMIT, _CHANGED_LIMIT)
    )
    setattr(DraftForm, f"source_{_lang}", TextField(validators=[_source]))
    setattr(DraftForm, f"changed_{_lang}", LineField(validators=[_changed]))


class ReasonForm(PolicyForm):
    """The reason why a draft is handed back or discarded."""

    reason = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


@compliance.route("/policies/<document:doc>/draft", methods=["GET", "POST"])
@require(Permission.PUBLISH_POLICIES)
def policy_draft(doc: str) -> ResponseReturnValue:
    """Show the form for a document's draft, or save the draft.

    After any error, and after a concurrent save by somebody else, the typed text is shown again.
    """
    form = DraftForm()
    if not form.is_submitted():
        page = draft_page(doc)
        form.show(page)
        return _page(page, form, 200)
    if not form.validate():
        return _page(draft_page(doc), form, 422)
    try:
        write_draft(
            sending(),
            zone().secrets.ledger_key,
            _wording(),
            doc=doc,
            edition=form.seen,
            sources=form.written("source"),
            changed=form.written("changed"),
            categories=form.categories.data or (),
            actor=actor_id(),
            now=clock.now(),
        )
    except SourceProblem as problem:
        form[f"source_{problem.lang}"].errors = [_told(form, problem)]
        return _page(draft_page(doc), form, 422)
    except DraftChangedMeanwhile:
        return _saved_by_another(doc, form)
    flash("policies.flash.saved", "say-success")
    return redirect(_page_of(doc), 303)


@compliance.post("/policies/<document:doc>/draft/propose")
@require(Permission.PUBLISH_POLICIES)
def policy_propose(doc: str) -> ResponseReturnValue:
    """Propose the draft for publication."""
    return _decided(doc, PolicyForm(), propose_draft, "proposed", _page_of(doc), wording=_wording())


@compliance.post("/policies/<document:doc>/draft/approve")
@require(Permission.PUBLISH_POLICIES)
@fresh
def policy_approve(doc: str) -> ResponseReturnValue:
    """Approve a proposed draft, which is in force at once."""
    onward, sole = url_for("compliance.policy", doc=doc), zone().settings.sole_officer
    answer = _decided(
        doc, PolicyForm(), approve_draft, "published", onward, wording=_wording(), sole_allowed=sole
    )
    zone().look_again()
    return answer


@compliance.post("/policies/<document:doc>/draft/return")
@require(Permission.PUBLISH_POLICIES)
def policy_return(doc: str) -> ResponseReturnValue:
    """Hand a proposed draft back, with a reason."""
    form = ReasonForm()
    if not form.validate_on_submit():
        return _with_reason(doc, form)
    reason = form.reason.text
    return _decided(doc, form, return_draft, "returned", _page_of(doc), reason=reason)


@compliance.post("/policies/<document:doc>/draft/discard")
@require(Permission.PUBLISH_POLICIES)
def policy_discard(doc: str) -> ResponseReturnValue:
    """Discard a draft, with a reason."""
    form = ReasonForm()
    if not form.validate_on_submit():
        return _with_reason(doc, form)
    onward, reason = url_for("compliance.policies"), form.reason.text
    return _decided(
        doc, form, discard_draft, "discarded", onward, wording=_wording(), reason=reason
    )


def _decided(
    doc: str,
    form: PolicyForm,
    decide: Callable[..., object],
    said: str,
    onward: str,
    **more: object,
) -> ResponseReturnValue:
    """Apply a decision to the edition that was viewed; show its result, or why it is refused."""
    try:
        decide(
            sending(),
            zone().secrets.ledger_key,
            doc=doc,
            edition=form.seen,
            actor=actor_id(),
            now=clock.now(),
            **more,
        )
    except (DraftChangedMeanwhile, DraftNotReady, NotSecondPerson, SourceProblem) as error:
        why = error.why if isinstance(error, DraftNotReady) else _REFUSED.get(type(error), "source")
        flash(f"policies.refused.{why}", "say-error")
        return redirect(_page_of(doc), 303)
    flash(f"policies.flash.{said}", "say-success")
    return redirect(onward, 303)


def _wording() -> Wording:
    return Wording(zone().content, zone().installation)


def _told(form: DraftForm, problem: SourceProblem) -> str:
    key = f"policies.problems.{problem.key}"
    what = problem.what or "-"
    return zone().content.text(form.lang, key, what=what, line=problem.line or "-")


def _saved_by_another(doc: str, form: DraftForm) -> Response:
    """Return the typed text beside another person's, which the next save replaces."""
    page = draft_page(doc)
    typed = form.written("source")
    form.edition.data = str(page["edition"])
    return _page(page, form, 409, differences(page["sources"], typed))


def _with_reason(doc: str, form: ReasonForm) -> Response:
    """Return the page with the error in a reason; the words are shown as saved."""
    page, written = draft_page(doc), DraftForm(fresh=True)
    written.show(page)
    return _page(page, written, 422, reason=form)


def _page(
    page: Mapping[str, Any],
    form: DraftForm,
    status: int,
    meanwhile: Mapping[str, Sequence[Piece]] | None = None,
    reason: ReasonForm | None = None,
) -> Response:
    about = uuid5(NAMESPACE_OID, page["document"]["doc"])
    drafted(form, Box.POLICY, about)
    if not form.edition.data:
        form.edition.data = str(page["edition"])
    asked = drafted(reason or ReasonForm(fresh=True), Box.POLICY_RETURN, about)
    text = render_template(
        "compliance/consent/policy_draft.html",
        page=page,
        form=form,
        reason=asked,
        meanwhile=meanwhile,
        errors=[*form.summary(), *asked.summary()],
    )
    return make_response(text, status)


def _page_of(doc: str) -> str:
    return url_for("compliance.policy_draft", doc=doc)
