"""Facts as HTML with their ids, so that every figure on a page can be traced."""

from markupsafe import Markup

from app.content.facts import Fact

_NUMBER = Markup('<data value="{value}" data-fact="{id}"{star}>{display}</data>')
_YEAR = Markup('<time data-fact="{id}"{star}>{year}</time>')
_WORDS = Markup('<span data-fact="{id}"{star}>{display}</span>')
_OWN = Markup('<data value="{value}" data-own="{id}">{display}</data>')


def fact_mark(fact: Fact, lang: str) -> Markup:
    """Return a fact as printed, in an element that names it: `data` for a number, else `span`.

    One of the operator's own is told from the report's, so that the page can say whose it is; and
    so is one of the report in words of the operator's own.
    """
    if fact.own:
        return _OWN.format(value=fact.value, id=fact.id, display=fact.display(lang))
    words = {"id": fact.id, "display": fact.display(lang), "star": _star(fact)}
    if isinstance(fact.value, int | float):
        return _NUMBER.format(value=fact.value, **words)
    return _WORDS.format(**words)


def year_mark(fact: Fact) -> Markup:
    """Return the year a fact is about, in a `time` element that names the fact."""
    return _YEAR.format(id=fact.id, year=fact.year, star=_star(fact))


def _star(fact: Fact) -> Markup:
    """Return the attribute by which a style sheet adds a star."""
    return Markup(' data-own="{id}"').format(id=fact.id) if fact.reworded else Markup()
