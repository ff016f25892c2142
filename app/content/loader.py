"""All content, loaded and checked once at start-up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from app.content.checks import (
    check_key_figures,
    check_quotes,
    check_retention,
    check_withheld_figures,
)
from app.content.choices import UNKNOWN_CHOICE, Choice, load_choices
from app.content.consent import ConsentWording, load_consent
from app.content.domains import OwnDomains
from app.content.errors import ContentError
from app.content.exchange_rates import load_exchange_rates
from app.content.facts import Fact, load_facts, require_dated, require_shown
from app.content.key_figures import FigureGroup, load_key_figures
from app.content.law_guide import GuidePage, load_guide
from app.content.local import number_text, plural_key, plural_of
from app.content.marks import fact_mark, year_mark
from app.content.own.home_layout import HomeLayout
from app.content.own.news import NewsItem
from app.content.policy_sources import PolicySource, load_policies
from app.content.replies import ReplyText, load_replies
from app.content.sentences import Copy, Sentences, load_sentences
from app.content.source_article import Article, load_article
from app.content.toml_files import read_toml

CHINA = ("CN", "HK", "MO", "TW")
"""The codes of China and its regions, which lists of countries begin with."""

_NAMED = (*CHINA, "FK", "PS")
"""The codes of those that China's public sector names otherwise than Unicode does."""

CONTENT_DIR = Path(__file__).parent


@dataclass(frozen=True)
class Content:
    """The site's wording and facts; a failed lookup raises an error that names the key."""

    sentences: Sentences
    facts: Mapping[str, Fact]
    key_figures: tuple[FigureGroup, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    consent: ConsentWording
    article: Article
    policy_sources: Mapping[tuple[str, str], PolicySource]
    replies: tuple[ReplyText, ...]
    export_presets: Mapping[str, Any]  # As they are written; exports read and check them.
    mail_domains: Mapping[str, Sequence[str]]
    names_china: bool = False
    """Whether China's regions have the names that its public sector uses."""
    number: int = 0
    """It grows as the operator changes words, so that earlier renderings are known to be old."""
    news: tuple[NewsItem, ...] = ()
    """The operator's news, newest first."""
    home: HomeLayout = field(default_factory=HomeLayout)
    """What the home page shows, and in which order."""

    own_uses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The ids of the facts in each sentence of the operator that has some, by key."""

    guide: tuple[GuidePage, ...] = ()
    """The pages on the law, with the operator's checks."""

    own_domains: OwnDomains = field(default_factory=OwnDomains)
    """The operator's own additions to the providers of throw-away mailboxes, and exceptions."""

    def text(self, lang: str, key: str, /, **values: object) -> str:
        """Return a sentence with its placeholders filled in.

        A number `n` has its thousands grouped, and selects the sentence's plural form.

        Raises ContentError for an unknown language or key, and for a placeholder without a value.
        """
        return _formatted(_template(self.sentences.plain, lang, key, values), lang, key, values)

    def tell(self, lang: str, key: str, /, **values: object) -> Markup:
        """Return a sentence as HTML in which every fact has its id; values are escaped.

        Raises as `text()` does.
        """
        template = Markup(_template(self.sentences.marked, lang, key, values))  # noqa: S704 - escaped on load
        return Markup(_formatted(template, lang, key, values))  # noqa: S704 - Markup.format escapes

    def fact(self, fact_id: str) -> Fact:
        """Return a fact of any level; raise ContentError when it is unknown."""
        if fact_id not in self.facts:
            raise ContentError(f"facts.toml has no fact {fact_id}: correct the id or add it.")
        return self.facts[fact_id]

    @property
    def copy(self) -> Copy:
        """Every sentence's template as plain text, by language and key."""
        return self.sentences.plain

    def shown(self, fact_id: str) -> Fact:
        """Return a fact that a page may show in running text; raise ContentError for any other."""
        return require_shown(self.facts, fact_id, "A page", large=False)

    def guide_shown(self, today: date, *, configured: bool) -> tuple[GuidePage, ...]:
        """Return the pages of the guide that a site shows: with an operator, those checked."""
        return tuple(page for page in self.guide if page.is_checked(today) or not configured)

    @property
    def own_facts(self) -> tuple[Fact, ...]:
        """The facts of the operator's own."""
        return tuple(fact for fact in self.facts.values() if fact.own)

    def facts_due(self, today: date) -> tuple[Fact, ...]:
        """Return the operator's own facts that are due for review, the longest due first."""
        due = [(fact.own.review_by, fact.id) for fact in self.own_facts if fact.own]
        return tuple(self.facts[fact_id] for day, fact_id in sorted(due) if day <= today)

    def fact_mark(self, lang: str, fact_id: str, *, large: bool = False) -> Markup:
        """Return a fact as HTML that names it; raise ContentError if it may not be shown there."""
        return fact_mark(require_shown(self.facts, fact_id, "A page", large=large), lang)

    def year_mark(self, fact_id: str) -> Markup:
        """Return the year a fact is about, as HTML that names the fact."""
        return year_mark(require_dated(self.shown(fact_id), "A page"))

    def choice_label(self, field: str, code: str, lang: str) -> str:
        """Return the label of a stored code; raise ContentError when the code is unknown."""
        for choice in self.choices.get(field, ()):
            if choice.code == code:
                return choice.labels[lang]
        raise ContentError(UNKNOWN_CHOICE.format(code=code, field=field))

    def field_label(self, lang: str, name: str) -> str:
        """Return the label of an enquiry's field in a list of answers or a sentence."""
        return self.text(lang, f"form.{name}.short")

    def own_country_names(self, lang: str) -> dict[str, str]:
        """Return the names that differ from Unicode's in a language, by code."""
        return self.china_names(lang) if self.names_china else {}

    def china_names(self, lang: str) -> dict[str, str]:
        """Return the names that China's public sector has of its own, China's first, by code."""
        return {code: self.text(lang, f"form.country.china.{code}") for code in _NAMED}

    def column_label(self, lang: str, column: str) -> str:
        """Return the label of a column of an imported file, as in the import template."""
        own = f"import.columns.{column}"
        return self.text(lang, own) if own in self.copy[lang] else self.field_label(lang, column)


def load_content(content_dir: Path = CONTENT_DIR) -> Content:
    """Return the checked content.

    Raises ContentError, which names the file, the language and the key, and says what to do.
    """
    facts = load_facts(content_dir / "facts.toml")
    choices = load_choices(content_dir / "choices.toml")
    content = Content(
        sentences=load_sentences(content_dir / "copy", facts),
        facts=facts,
        key_figures=load_key_figures(content_dir / "key_figures.toml"),
        choices=choices,
        consent=load_consent(content_dir / "consent.toml"),
        article=load_article(content_dir / "article"),
        policy_sources=load_policies(content_dir / "policies"),
        replies=load_replies(content_dir / "replies.toml"),
        export_presets=read_toml(content_dir / "export_presets.toml"),
        mail_domains=read_toml(content_dir / "mail_domains.toml"),
        guide=load_guide(content_dir / "guide"),
    )
    load_exchange_rates(content_dir / "exchange_rates.toml")
    check_quotes(content.article, facts)
    check_withheld_figures(content.copy, facts)
    check_key_figures(content.key_figures, content.copy, facts)
    check_retention(content.copy, content.policy_sources)
    return content


@cache
def shipped_content() -> Content:
    """Return the service's own content, loaded once in a process and those forked from it.

    :raises ContentError: see `load_content`.
    """
    return load_content()


def _template(copy: Copy, lang: str, key: str, values: Mapping[str, object]) -> str:
    sentences, n = copy.get(lang, {}), values.get("n")
    template = sentences.get(key)
    if isinstance(n, int):
        template = sentences.get(plural_key(key, plural_of(n, lang)), template)
    if template is None:
        raise ContentError(f"copy/{lang} has no key {key}: add it.")
    return template


def _formatted(template: str, lang: str, key: str, values: Mapping[str, object]) -> str:
    n = values.get("n")
    if isinstance(n, int):
        values = {**values, "n": number_text(n, lang)}
    try:
        return template.format(**values)
    except KeyError as err:
        raise ContentError(f"The text {key} ({lang}) needs a value for {err.args[0]}.") from err
