"""The facts in the operator's own words: whose they are, from where, and as of when."""

from collections.abc import Iterable

from flask import g

from app.content import Content, Fact
from app.content.local import date_text
from app.web.context import zone


def note_own_facts(fact_ids: Iterable[str]) -> None:
    """Remember facts that the page shows in the operator's words, for the lines at its end."""
    g.own_facts = {**g.get("own_facts", {}), **dict.fromkeys(fact_ids)}


def own_fact_text(content: Content, fact: Fact, lang: str) -> str:
    """Return a line that says whose a fact is, and the words beside it, and from where."""
    name = zone().settings.operator.spoken(lang).name
    told = {
        "display": fact.display(lang),
        "label": fact.label(lang),
        "operator": name or content.text(lang, "site.own_operator"),
    }
    if fact.own is None:
        return content.text(lang, "site.own_words", **told)
    return content.text(
        lang,
        "site.own_fact",
        **told,
        source=fact.own.source[lang],
        day=date_text(fact.own.as_of, lang),
    )
