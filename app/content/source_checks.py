"""Checks of the source of a document that is written in the console.

A source is a template, and its author must access nothing but the settings that policies
mention: only the kinds of syntax and the names listed here are allowed.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import fields, replace
from functools import lru_cache

from jinja2 import TemplateSyntaxError, meta, nodes

from app.content.consent_block import LINKED, BlockUnreadable, read_block
from app.content.errors import ContentError
from app.content.loader import Content
from app.content.policy_html import heading_levels
from app.content.policy_sources import VARIABLES, environment
from app.content.wording import BLOCKS, Controller, render_words
from app.core.rules.installation import Installation, Operator, Transfer
from app.core.rules.languages import LANGUAGES
from app.core.rules.retention import NUMBERS

_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.CondExpr, nodes.Macro,
    nodes.Call, nodes.Name, nodes.Getattr, nodes.Const, nodes.Compare, nodes.Operand, nodes.And,
    nodes.Or, nodes.Not,
)  # fmt: skip

PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    "controller": tuple(field.name for field in fields(Controller)),
    "cookies": ("session", "session_lifetime_days", "page_minutes"),
    "transfer": tuple(field.name for field in fields(Transfer)),
    "retention": tuple(NUMBERS),
}
"""The settings that a source may use, each as `{{ name.part }}`."""

_SAMPLE_OPERATOR = Operator(
    "Name", "Address", "a@example.org", "1", "Deputy", "Officer", "Host", wechat="W"
)
_SAMPLE_TRANSFER = Transfer("Recipient", "Place", "Contact")


class SourceProblem(Exception):
    """An error in a source: the key of a message, its language, and the text at fault."""

    def __init__(self, key: str, lang: str, what: str = "", line: int = 0) -> None:
        super().__init__(f"The {lang} source is not in order ({key}): {what}")
        self.key = key
        self.lang = lang
        self.what = what
        self.line = line


def check_sources(
    content: Content, installation: Installation, doc: str, sources: Mapping[str, str]
) -> dict[str, str]:
    """Return the texts that sources render to, by language, after all checks.

    Sources must render with any settings: another setting must not leave a document without
    text.

    :raises SourceProblem: naming the language, the problem and its place.
    """
    for lang in LANGUAGES:
        if not sources.get(lang, "").strip():
            raise SourceProblem("missing", lang)
        _check_syntax(lang, sources[lang])
    _check_same_names(sources)
    for other in _installations(installation):
        _check_shape(doc, _rendered(content, other, doc, sources), other)
    return _rendered(content, installation, doc, sources)


def settings_used(sources: Mapping[str, str]) -> Set[str]:
    """Return the settings, like `retention.enquiry_months`, that each of some sources uses."""
    used = [_names(source) for source in sources.values()]
    return frozenset.intersection(*used) if used else frozenset()


def _check_syntax(lang: str, source: str) -> None:
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        raise SourceProblem("syntax", lang, "", error.lineno) from error
    for unknown in meta.find_undeclared_variables(tree) - VARIABLES:
        raise SourceProblem("placeholder", lang, unknown)
    for node in tree.find_all(nodes.Node):
        _check_node(lang, node)


def _check_node(lang: str, node: nodes.Node) -> None:
    if not isinstance(node, _ALLOWED):
        raise SourceProblem("construct", lang, type(node).__name__, node.lineno)
    if isinstance(node, nodes.Getattr):
        _check_part(lang, node)
    if isinstance(node, nodes.Call) and not isinstance(node.node, nodes.Name):
        raise SourceProblem("construct", lang, "Call", node.lineno)
    # A macro that calls itself or other macros might not end in time.
    if isinstance(node, nodes.Macro) and any(node.find_all(nodes.Call)):
        raise SourceProblem("construct", lang, "Macro", node.lineno)


def _check_part(lang: str, node: nodes.Getattr) -> None:
    of = node.node.name if isinstance(node.node, nodes.Name) else ""
    if node.attr not in PLACEHOLDERS.get(of, ()):
        raise SourceProblem("placeholder", lang, f"{of}.{node.attr}", node.lineno)


def _check_same_names(sources: Mapping[str, str]) -> None:
    used = {lang: _names(sources[lang]) for lang in LANGUAGES}
    first, *others = LANGUAGES
    for lang in others:
        for name in sorted(used[first] ^ used[lang]):
            raise SourceProblem("one_language", lang if name in used[first] else first, name)


@lru_cache(maxsize=32)
def _names(source: str) -> frozenset[str]:
    return frozenset(
        f"{node.node.name}.{node.attr}"
        for node in environment.parse(source).find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name)
    )


def _installations(installation: Installation) -> Sequence[Installation]:
    return [
        replace(installation, operator=operator, transfer=transfer)
        for operator in (installation.operator, _SAMPLE_OPERATOR, Operator())
        for transfer in (installation.transfer, _SAMPLE_TRANSFER, None)
    ]


def _rendered(
    content: Content, installation: Installation, doc: str, sources: Mapping[str, str]
) -> dict[str, str]:
    try:
        return render_words(content, installation, doc, sources)
    except (ContentError, RecursionError, TypeError) as error:
        raise SourceProblem("unset", LANGUAGES[0], str(error.__cause__ or error)) from error


def _check_shape(doc: str, words: Mapping[str, str], installation: Installation) -> None:
    if doc in BLOCKS:
        for lang in LANGUAGES:
            _check_block(doc, lang, words[lang], installation)
        return
    first, *others = LANGUAGES
    for lang in others:
        if heading_levels(words[lang]) != heading_levels(words[first]):
            raise SourceProblem("headings", lang)


def _check_block(doc: str, lang: str, words: str, installation: Installation) -> None:
    try:
        block = read_block(words, doc)
    except BlockUnreadable as error:
        raise SourceProblem(f"block_{error.why}", lang, error.where) from error
    for box in block.boxes:
        if box.link and box.purpose not in LINKED:
            raise SourceProblem("block_link", lang, box.label)
    expected = len(BLOCKS[doc]) - (installation.transfer is None)
    if len(block.boxes) != expected:
        raise SourceProblem("block_count", lang, str(expected))
