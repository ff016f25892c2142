"""The dashboard's data as tables, for files and for spreadsheets."""

from collections.abc import Callable, Mapping, Sequence

from app.staff.leads.dashboard.figures import OWNER_STATES, ChartRow, Figures


def table(figures: Figures, chart: str) -> list[Sequence[str]]:
    """Return a chart's data as rows of text, the headings first.

    :raises KeyError: if there is no such chart.
    """
    return _TABLES[chart](figures)


def _received(figures: Figures) -> list[Sequence[str]]:
    head = [figures.words.say(f"data.{name}") for name in ("from", "to", "count")]
    lines = [
        (bar.piece.first.isoformat(), bar.piece.last.isoformat(), str(bar.number.count))
        for bar in figures.bars
    ]
    return [head, *lines]


def _rows(figures: Figures, rows: Sequence[ChartRow]) -> list[Sequence[str]]:
    head = [figures.words.say(f"data.{name}") for name in ("code", "label", "count", "percent")]
    lines = [(row.code, row.label, str(row.number.count), _text(row.percent)) for row in rows]
    return [head, *lines]


def _owners(figures: Figures) -> list[Sequence[str]]:
    say = figures.words.say
    head = [say("data.owner"), *(say(f"owners.{name}") for name in OWNER_STATES), say("data.kept")]
    lines = [
        (row.label, *(str(row.numbers[name].count) for name in OWNER_STATES), _text(row.kept))
        for row in figures.owners
    ]
    return [head, *lines]


def _times(figures: Figures) -> list[Sequence[str]]:
    names = {
        "target": figures.target,
        "median": figures.counts.median,
        "p90": figures.counts.p90,
    }
    head = [figures.words.say("data.label"), figures.words.say("data.minutes")]
    return [head, *((figures.words.say(f"times.{name}"), _text(n)) for name, n in names.items())]


def _won(figures: Figures) -> list[Sequence[str]]:
    head = [figures.words.say(f"data.{name}") for name in ("currency", "count", "amount", "jobs")]
    lines = [
        (each.currency, str(each.count), str(each.amount) if each.currency else "", str(each.jobs))
        for each in figures.counts.won
    ]
    return [head, *lines]


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


_TABLES: Mapping[str, Callable[[Figures], list[Sequence[str]]]] = {
    "received": _received,
    "funnel": lambda figures: _rows(figures, figures.funnel),
    "status": lambda figures: _rows(figures, figures.statuses),
    "response": lambda figures: _rows(figures, figures.responses),
    "times": _times,
    "owners": _owners,
    "won": _won,
    "left_out": lambda figures: _rows(figures, figures.left_out),
    "judged": lambda figures: _rows(figures, figures.judged),
    "country": lambda figures: _rows(figures, figures.by("country")),
    "sector": lambda figures: _rows(figures, figures.by("sector")),
    "source": lambda figures: _rows(figures, figures.by("source")),
    "language": lambda figures: _rows(figures, figures.by("language")),
}
CHARTS = tuple(_TABLES)
"""Every chart by its name in addresses, in the page's order."""
