"""Templates of staff replies, in both languages."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.content.errors import ContentError
from app.content.sentences import same_placeholders
from app.content.toml_files import read_list, read_toml, require_both, require_text

PLACEHOLDERS = frozenset({"name", "reference", "sender", "operator", "signature", "time_zone"})
"""Placeholders that a subject or a body may use."""

_GAP = re.compile(r"\[[^\[\]\n]+\]")
_PARTS = ("label", "subject", "body")


@dataclass(frozen=True)
class ReplyText:
    """One reply template: its code, and its label and texts by language.

    :param then: the status that a new or acknowledged lead gets once the reply is sent.
    """

    code: str
    then: str
    label: Mapping[str, str]
    subject: Mapping[str, str]
    body: Mapping[str, str]

    def filled(self, lang: str, values: Mapping[str, str]) -> tuple[str, str]:
        """Return the subject and the body in a language.

        :param values: a value for each of PLACEHOLDERS.
        """
        return self.subject[lang].format(**values), self.body[lang].format(**values)

    @property
    def holding(self) -> bool:
        """True for a holding reply, after which the answer stays due."""
        return self.then == "acknowledged"

    @property
    def gaps(self) -> frozenset[str]:
        """The gaps that the writer is to fill in, in any language."""
        return frozenset(gap for body in self.body.values() for gap in _GAP.findall(body))


def load_replies(path: Path) -> tuple[ReplyText, ...]:
    """Return the templates in their order on the page.

    Raises ContentError for an empty list, a missing or duplicate code, texts missing in one
    language, and placeholders that are unknown or differ between the languages.
    """
    rows = read_toml(path).get("replies")
    return read_list(rows, path.name, "reply", _reply, lambda reply: reply.code)


def require_next(replies: Iterable[ReplyText], codes: Collection[str]) -> None:
    """Check that each template leads to one of the given statuses.

    Raises ContentError, which names the first that does not.
    """
    for each in replies:
        if each.then not in codes:
            right = " or ".join(codes)
            raise ContentError(
                f"replies.toml, {each.code}, has no valid status in then: write {right}."
            )


def _reply(where: str, row: object) -> ReplyText:
    if not isinstance(row, Mapping):
        raise ContentError(f"{where} is not a table: write [[replies]] above it.")
    code = require_text(row.get("code"), f"{where}, code,")
    where = f"{where} ({code})"
    then = require_text(row.get("then"), f"{where}, then,")
    words = {part: require_both(row.get(part), f"{where}, {part}") for part in _PARTS}
    for part in ("subject", "body"):
        if strange := same_placeholders(words[part], f"{where}, {part}") - PLACEHOLDERS:
            known = ", ".join(sorted(PLACEHOLDERS))
            told = f"{where}, {part}, has the placeholder {min(strange)}"
            raise ContentError(f"{told}: use {known} only.")
    bodies = {lang: text.strip() for lang, text in words["body"].items()}
    return ReplyText(code, then, words["label"], words["subject"], bodies)
