"""The forms by which words are written and decided on."""

from collections.abc import Mapping
from typing import Any

from wtforms import HiddenField

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.consent.rules.policy_draft import ChangedCategory
from app.consent.write_draft import Written
from app.content import LANGUAGES
from app.web.context import zone
from app.web.forms import CheckedText, CodedChecksField, KnownChoice, LineField, Options, TextField

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
