"""A draft of published words: writing, proposing, and the decision of a second person."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import HiddenField

from app.compliance.blueprint import compliance
from app.compliance.consent.policies import DraftPage, differences, draft_page
from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.consent.drafts import (
    Written,
    approve_draft,
    discard_draft,
    propose_draft,
    return_draft,
    write_draft,
)
from app.consent.rules.publication import ChangedCategory, DraftChangedMeanwhile, DraftNotReady
from app.consent.rules.text_diff import Piece
from app.content.source_checks import SourceProblem
from app.content.wording import Wording
from app.core import clock
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission
from app.core.rules.second_person import NotSecondPerson
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.forms import CheckedText, CodedChecksField, KnownChoice, LineField, Options, TextField
from app.web.guards import actor_id, require

SOURCE_LIMIT = 40_000
_CHANGED_LIMIT = 500


def _categories(lang: str) -> Options:
    say = zone().content.text
    return [(each.value, say(lang, f"policies.categories.{each}")) for each in ChangedCategory]


class PolicyForm(ConsoleForm):
    """A form about words on their way, which names the edition that was looked at."""

    copy = "policies.errors"
    fields = "policies.fields"
    edition = HiddenField()

    @property
    def seen(self) -> int:
        """The edition that was looked at; anything else than a number is none that there is."""
        sent = str(self.edition.data or "")
        return int(sent) if sent.isdecimal() and len(sent) < 9 else -1


class DraftForm(PolicyForm):
    """The words of a document in both languages, and what changes."""

    source_en = TextField(validators=[CheckedText(SOURCE_LIMIT, required=True)])
    source_zh = TextField(validators=[CheckedText(SOURCE_LIMIT, required=True)])
    changed_en = LineField(validators=[CheckedText(_CHANGED_LIMIT, required=True)])
    changed_zh = LineField(validators=[CheckedText(_CHANGED_LIMIT, required=True)])
    categories = CodedChecksField(_categories, validators=[KnownChoice()])

    def show(self, sources: Mapping[str, str], changed: Mapping[str, str]) -> None:
        """Fill in what there is to write at."""
        for lang in LANGUAGES:
            self[f"source_{lang}"].data = sources[lang].strip("\n")
            self[f"changed_{lang}"].data = changed.get(lang, "")

    def written(self, doc: str) -> Written:
        """Return what was written."""
        values: Mapping[str, Any] = self.data
        return Written(
            doc,
            self.seen,
            {lang: values[f"source_{lang}"] for lang in LANGUAGES},
            {lang: values[f"changed_{lang}"] for lang in LANGUAGES},
            values["categories"] or (),
        )


class DecisionForm(PolicyForm):
    """A step of a draft that needs no words."""


class ReasonForm(PolicyForm):
    """Why a draft is handed back or discarded."""

    reason = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


@compliance.route("/policies/<document:doc>/draft", methods=["GET", "POST"])
@require(Permission.PUBLISH_POLICIES)
def policy_draft(doc: str) -> ResponseReturnValue:
    """Show the draft of a document to be written at, or save what was written.

    Whatever is wrong with it, and whoever has saved it meanwhile, what was typed comes back.
    """
    form = DraftForm()
    if not form.is_submitted():
        page = draft_page(doc)
        _show_saved(page, form)
        return _page(page, form, 200)
    if not form.validate():
        return _page(draft_page(doc), form, 422)
    try:
        write_draft(
            zone().database,
            zone().secrets.ledger_key,
            _wording(),
            form.written(doc),
            actor=actor_id(),
            now=clock.now(),
        )
    except SourceProblem as problem:
        form[f"source_{problem.lang}"].errors = [_told(form, problem)]
        return _page(draft_page(doc), form, 422)
    except DraftChangedMeanwhile:
        return _saved_by_another(doc, form)
    flash("policies.flash.saved", "say-success")
    return _back(doc)


@compliance.post("/policies/<document:doc>/draft/propose")
@require(Permission.PUBLISH_POLICIES)
def policy_propose(doc: str) -> ResponseReturnValue:
    """Ask for the draft to be published."""
    form = DecisionForm()
    try:
        propose_draft(
            zone().database,
            zone().secrets.ledger_key,
            _wording(),
            doc=doc,
            edition=form.seen,
            actor=actor_id(),
            now=clock.now(),
        )
    except (DraftChangedMeanwhile, DraftNotReady, SourceProblem) as error:
        return _refused(doc, error)
    flash("policies.flash.proposed", "say-success")
    return _back(doc)


@compliance.post("/policies/<document:doc>/draft/approve")
@require(Permission.PUBLISH_POLICIES)
@fresh
def policy_approve(doc: str) -> ResponseReturnValue:
    """Approve a proposed draft: it is in force at once."""
    form = DecisionForm()
    try:
        approve_draft(
            zone().database,
            zone().secrets.ledger_key,
            _wording(),
            doc=doc,
            edition=form.seen,
            actor=actor_id(),
            sole_allowed=zone().settings.sole_officer,
            now=clock.now(),
        )
    except (DraftChangedMeanwhile, DraftNotReady, NotSecondPerson, SourceProblem) as error:
        return _refused(doc, error)
    zone().look_again()
    flash("policies.flash.published", "say-success")
    return redirect(url_for("compliance.policy", doc=doc), 303)


@compliance.post("/policies/<document:doc>/draft/return")
@require(Permission.PUBLISH_POLICIES)
def policy_return(doc: str) -> ResponseReturnValue:
    """Hand a proposed draft back, with a reason."""
    form = ReasonForm()
    if not form.validate_on_submit():
        return _with_reason(doc, form)
    try:
        return_draft(
            zone().database,
            zone().secrets.ledger_key,
            doc=doc,
            edition=form.seen,
            reason=form.reason.text,
            actor=actor_id(),
            now=clock.now(),
        )
    except DraftChangedMeanwhile as error:
        return _refused(doc, error)
    flash("policies.flash.returned", "say-success")
    return _back(doc)


@compliance.post("/policies/<document:doc>/draft/discard")
@require(Permission.PUBLISH_POLICIES)
def policy_discard(doc: str) -> ResponseReturnValue:
    """Discard a draft, with a reason."""
    form = ReasonForm()
    if not form.validate_on_submit():
        return _with_reason(doc, form)
    try:
        discard_draft(
            zone().database,
            zone().secrets.ledger_key,
            _wording(),
            doc=doc,
            edition=form.seen,
            reason=form.reason.text,
            actor=actor_id(),
            now=clock.now(),
        )
    except DraftChangedMeanwhile as error:
        return _refused(doc, error)
    flash("policies.flash.discarded", "say-success")
    return redirect(url_for("compliance.policies"), 303)


def _wording() -> Wording:
    return Wording(zone().content, zone().installation)


def _told(form: DraftForm, problem: SourceProblem) -> str:
    key = f"policies.problems.{problem.key}"
    what = problem.what or "-"
    return zone().content.text(form.lang, key, what=what, line=problem.line or "-")


def _show_saved(page: DraftPage, form: DraftForm) -> None:
    form.show(page.sources, page.changed)
    form.categories.data = page.draft.categories if page.draft else []


def _saved_by_another(doc: str, form: DraftForm) -> Response:
    """Give back what was typed beside what somebody else saved; the next saving replaces that."""
    page = draft_page(doc)
    typed = form.written(doc).sources
    form.edition.data = str(page.edition)
    return _page(page, form, 409, differences(page.sources, typed))


def _with_reason(doc: str, form: ReasonForm) -> Response:
    """Give the page back with what is wrong with a reason; the words are as they are saved."""
    page, written = draft_page(doc), DraftForm(fresh=True)
    _show_saved(page, written)
    return _page(page, written, 422, reason=form)


def _page(
    page: DraftPage,
    form: DraftForm,
    status: int,
    meanwhile: Mapping[str, Sequence[Piece]] | None = None,
    reason: ReasonForm | None = None,
) -> Response:
    if not form.edition.data:
        form.edition.data = str(page.edition)
    asked = reason or ReasonForm(fresh=True)
    text = render_template(
        "compliance/consent/policy_draft.html",
        page=page,
        form=form,
        reason=asked,
        meanwhile=meanwhile,
        errors=[*form.summary(), *asked.summary()],
    )
    return make_response(text, status)


def _refused(doc: str, error: Exception) -> ResponseReturnValue:
    key = "meanwhile" if isinstance(error, DraftChangedMeanwhile) else "source"
    if isinstance(error, DraftNotReady):
        key = error.why
    elif isinstance(error, NotSecondPerson):
        key = "second"
    flash(f"policies.refused.{key}", "say-error")
    return _back(doc)


def _back(doc: str) -> ResponseReturnValue:
    return redirect(url_for("compliance.policy_draft", doc=doc), 303)
