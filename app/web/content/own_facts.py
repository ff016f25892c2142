"""The operator's own facts in words: whose they are, from where, and as of when."""

from collections.abc import Iterable

from flask import g

from app.content import Content, Fact
from app.content.local import date_text
from app.web.context import zone


def note_own_facts(fact_ids: Iterable[str]) -> None:
    """Remember facts of the operator's own that the page shows, for the lines at its end."""
    g.own_facts = {**g.get("own_facts", {}), **dict.fromkeys(fact_ids)}


def own_fact_text(content: Content, fact: Fact, lang: str) -> str:
    """Return a line that distinguishes a fact of the operator's own from the report's.

    :raises TypeError: if it is a fact of the report.
    """
    if fact.own is None:
        raise TypeError(f"The fact {fact.id} is the report's.")
    operator = zone().settings.operator.spoken(lang).name
    return content.text(
        lang,
        "site.own_fact",
        display=fact.display(lang),
        label=fact.label(lang),
        operator=operator or content.text(lang, "site.own_operator"),
        source=fact.own.source[lang],
        day=date_text(fact.own.as_of, lang),
    )
