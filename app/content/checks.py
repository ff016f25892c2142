"""Checks across several parts of the content."""

from collections.abc import Iterable, Mapping

from app.content.errors import ContentError
from app.content.facts import Fact, require_shown
from app.content.key_figures import FigureGroup
from app.content.policy_sources import PolicySource
from app.content.sentences import Copy, place_of
from app.content.source_article import Article
from app.core.rules.languages import LANGUAGES
from app.core.rules.retention import PLANNED, RetentionClass


def check_withheld_figures(copy: Copy, facts: Mapping[str, Fact]) -> None:
    """Refuse copy that prints the figure of a fact allowed only in the article or nowhere.

    Raises ContentError. Such figures are wrong or unclear in the source, so that even a sentence
    that does not refer to the fact must not repeat them.
    """
    withheld = [
        fact for fact in facts.values() if not fact.shown and isinstance(fact.value, int | float)
    ]
    for lang, templates in copy.items():
        for key, text in templates.items():
            for fact in withheld:
                if fact.display(lang) in text:
                    raise ContentError(
                        f"{place_of(lang, key)} prints {fact.display(lang)}, the figure of the "
                        f"fact {fact.id} ({fact.publish}): remove it; only the article may show it."
                    )


def check_quotes(article: Article, facts: Mapping[str, Fact]) -> None:
    """Refuse a fact whose quote is neither in the article nor in its closing block.

    Raises ContentError.
    """
    for fact in facts.values():
        if fact.quote not in article.text and fact.quote not in article.closing:
            raise ContentError(
                f"facts.toml, fact {fact.id}, quotes words that the article does not have: "
                "copy the quote from article/source.toml."
            )


def check_key_figures(groups: Iterable[FigureGroup], copy: Copy, facts: Mapping[str, Fact]) -> None:
    """Refuse a key figure that is unknown, withheld or no number, or lacks its note or heading.

    Raises ContentError.
    """
    texts = copy[LANGUAGES[0]]
    for group in groups:
        where = f"key_figures.toml, group {group.code},"
        wanted = [f"figures.group.{group.code}"]
        for fact_id in group.facts:
            fact = require_shown(facts, fact_id, where, large=False)
            if not isinstance(fact.value, int | float):
                raise ContentError(f"{where} lists {fact_id}, which is not a number: remove it.")
            wanted.append(f"figures.note.{fact_id}")
        for key in wanted:
            if key not in texts:
                raise ContentError(f"{where} needs the text {key}: add it in every language.")


def check_retention(copy: Copy, policies: Mapping[tuple[str, str], PolicySource]) -> None:
    """Refuse a retention class without wording, or a setting that the privacy policy omits.

    Raises ContentError. Data subjects must be told what is kept and for how long (GDPR
    Art. 13(2)(a); PIPL Art. 17).
    """
    for kind in RetentionClass:
        groups = {"class": True, "why": kind in PLANNED, "from": bool(kind.usual.number)}
        for key in (f"retention.{group}.{kind}" for group, wanted in groups.items() if wanted):
            if key not in copy[LANGUAGES[0]]:
                raise ContentError(f"Retention needs the text {key}: add it in every language.")
        for lang in LANGUAGES if kind.is_set else ():
            if f"retention.{kind.number_name}" not in policies["privacy_policy", lang].source:
                raise ContentError(
                    f"privacy_policy.{lang}.md does not say retention.{kind.number_name}, "
                    f"which {kind.setting} sets: state it."
                )
