"""The policy documents: their sources, the text that is published, and its HTML."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import StrictUndefined, Template, TemplateError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_text
from app.core.rules.languages import LANGUAGES

DOCUMENTS: tuple[str, ...] = ("privacy_policy", "cookie_policy")

VARIABLES = frozenset({"controller", "cookies", "transfer", "retention"})
"""Variables that a policy's source may use; the publisher passes all of them."""

# Policies are plain text until they are shown, so nothing is escaped here; policy_html() escapes.
# A sandbox, because the console's editors write sources too; app/content/source_checks.py defines
# what these may contain.
environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined)


@dataclass(frozen=True)
class PolicySource:
    """One document in one language, with the change note of its current wording."""

    source: str
    change: str


def load_policies(folder: Path) -> dict[tuple[str, str], PolicySource]:
    """Return every document in every language.

    Raises ContentError for a missing file or change note, a syntax error, an unknown variable, and
    variables that one language uses and the other does not.
    """
    changes = read_toml(folder / "changes.toml")
    found = {
        (doc, lang): _policy(folder, doc, lang, changes) for doc in DOCUMENTS for lang in LANGUAGES
    }
    for doc in DOCUMENTS:
        _require_same_variables({lang: found[doc, lang].source for lang in LANGUAGES}, doc)
    return found


def render_policy(source: str, variables: Mapping[str, object]) -> str:
    """Return the text that is published and hashed: NFC, LF, one newline at the end.

    Raises ContentError when the source uses a variable that is not given.
    """
    try:
        text = _compiled(source).render(variables)
    except TemplateError as err:
        raise ContentError(f"A policy cannot be rendered: {err}. Give it the variable.") from err
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.strip("\n") + "\n"


@lru_cache(maxsize=64)
def _compiled(source: str) -> Template:
    return environment.from_string(source)


def _policy(folder: Path, doc: str, lang: str, changes: Mapping[str, object]) -> PolicySource:
    path = folder / f"{doc}.{lang}.md"
    if not path.is_file():
        raise ContentError(f"policies/{path.name} is missing: write {doc} in {lang}.")
    row = changes.get(doc)
    change = row.get(lang) if isinstance(row, dict) else None
    source = path.read_text(encoding="utf-8")
    return PolicySource(
        source=require_text(source, f"policies/{path.name}"),
        change=require_text(change, f"policies/changes.toml, {doc}.{lang},"),
    )


def _require_same_variables(sources: Mapping[str, str], doc: str) -> None:
    used = {lang: _variables(doc, lang, source) for lang, source in sources.items()}
    first, *others = LANGUAGES
    for lang in others:
        differing = used[lang] ^ used[first]
        if differing:
            raise ContentError(
                f"policies/{doc}.{lang}.md and its {first} text differ in the variables "
                f"{', '.join(sorted(differing))}: use the same ones in both."
            )


def _variables(doc: str, lang: str, source: str) -> frozenset[str]:
    file = f"policies/{doc}.{lang}.md"
    try:
        names = meta.find_undeclared_variables(environment.parse(source))
    except TemplateError as err:
        raise ContentError(f"{file} is not a valid template: {err}.") from err
    unknown = names - VARIABLES
    if unknown:
        raise ContentError(f"{file} uses the unknown variable {min(unknown)}: correct its name.")
    return frozenset(names)
