"""The key figures: as a page, as a spreadsheet and for programs."""

import json
from collections.abc import Mapping

from flask import Response, render_template, url_for

from app.content import Content, Fact
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.public.blueprint import public
from app.web.context import zone
from app.web.headers import csv_download
from app.web.page_cache import cached_page

SCHEMA = 1
"""The version of the JSON file, raised when a key changes its meaning or is removed."""

COLUMNS = (
    "id", "figure", "value", "approximate", "target", "calculated", "label", "period", "note",
    "source_words", "source_date", "level",
)  # fmt: skip


@public.get("/<lang:lang>/key-figures")
@cached_page
def key_figures(lang: str) -> str:
    """Show every key figure with what it measures and its period, and what is known of all."""
    return render_template("public/content/key_figures.html", groups=_groups(zone().content, lang))


@public.get("/<lang:lang>/key-figures.csv")
@cached_page
def key_figures_csv(lang: str) -> Response:
    """Return the key figures as CSV for any spreadsheet program."""
    content = zone().content
    rows = (_row(content, lang, fact) for fact in _facts(content))
    return csv_download([COLUMNS, *rows], f"key-figures-{lang}.csv")


@public.get("/<lang:lang>/key-figures.json")
@cached_page
def key_figures_json(lang: str) -> Response:
    """Return the key figures as JSON, with their words in both languages."""
    content, origin = zone().content, zone().settings.origin
    document = {
        "schema": SCHEMA,
        "page": origin + url_for("public.key_figures", lang=lang),
        "source": {
            "page": origin + url_for("public.article", lang=lang),
            "publisher": _in_both(content.fact("publisher").displays),
            "date": content.fact("conf-date").value,
        },
        "figures": [_entry(content, fact) for fact in _facts(content)],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    return Response(text, mimetype="application/json")


def _groups(content: Content, lang: str) -> list[dict[str, object]]:
    """Return the figures as the page shows them, under their headings."""
    return [
        {
            "title": content.text(lang, f"figures.group.{group.code}"),
            "figures": [_figure(content, lang, content.shown(each)) for each in group.facts],
        }
        for group in content.key_figures
    ]


def _figure(content: Content, lang: str, fact: Fact) -> dict[str, object]:
    key, dated = _period(fact)
    marks = {"year": content.year_mark(fact.id)} if dated else {}
    return {
        "fact": fact,
        "display": content.fact_mark(lang, fact.id),
        "label": fact.label(lang),
        "period": content.tell(lang, key, **marks),
    }


def _period(fact: Fact) -> tuple[str, bool]:
    """Return the key of the words on a figure's period, and whether the period names its year.

    Only shares and targets carry a year of their own; for the rest the source gives none, so the
    page says when they were reported.
    """
    if fact.kind == "target":
        return "figures.period.target", True
    if fact.kind == "share":
        return "figures.period.year", True
    return f"figures.period.{'derived' if fact.derived else 'reported'}", False


def _period_text(content: Content, lang: str, fact: Fact) -> str:
    key, dated = _period(fact)
    return content.text(lang, key, year=fact.year) if dated else content.text(lang, key)


def _facts(content: Content) -> tuple[Fact, ...]:
    return tuple(content.shown(each) for group in content.key_figures for each in group.facts)


def _row(content: Content, lang: str, fact: Fact) -> tuple[str, ...]:
    return (
        fact.id,
        fact.display(lang),
        str(fact.value),
        _yes(fact.approximate),
        _yes(fact.kind == "target"),
        _yes(fact.derived),
        fact.label(lang),
        _period_text(content, lang, fact),
        content.text(lang, f"figures.note.{fact.id}"),
        fact.quote,
        str(content.fact("conf-date").value),
        fact.publish,
    )


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"


def _entry(content: Content, fact: Fact) -> dict[str, object]:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "level": fact.publish,
        "value": fact.value,
        "unit": fact.unit,
        "approximate": fact.approximate,
        "target": fact.kind == "target",
        "calculated": fact.derived,
        "year": fact.year if _period(fact)[1] else None,
        "display": _in_both(fact.displays),
        "label": _in_both(fact.labels),
        "period": {LANGUAGE[each].html: _period_text(content, each, fact) for each in LANGUAGES},
        "note": {
            LANGUAGE[each].html: content.text(each, f"figures.note.{fact.id}") for each in LANGUAGES
        },
        "source_words": fact.quote,
    }


def _in_both(words: Mapping[str, str]) -> dict[str, str]:
    return {LANGUAGE[each].html: words[each] for each in LANGUAGES}
