"""The page of `make bench`: missed bars, the machine, the main measures, how to repeat them."""

import re
from collections.abc import Iterable, Iterator
from textwrap import fill

from tests.harness import QUIET, Figure, Report, figures_of, number
from tests.support.databases import ENGINES

_BEGINNING = """\
# Measurements

`make bench` wrote this page. A figure is the median of its rounds; the rounds, and all other
figures, are in `benchmarks.json` beside it. What is compared is measured alternately in one run,
on a machine that servers and load share: believe ratios rather than times. Of two figures in a
row the first was measured on SQLite, the second on PostgreSQL.
"""
_END = """\
## How to repeat it

    make bench
    python -m tests.benchmarks pages enquiries
    python -m tests.benchmarks --small --report test-results/small.json

The first measures all, which takes two hours and 10 GB; the second the parts that it names, which
are those of the list above; the third tries everything in minutes, at sizes that tell nothing.
Install `wrk`, `nginx` and `sqlite3` first, and leave the machine alone. Wagtail is fetched for the
part `peers`. `python -m tests.benchmarks --help` says what each part compares.
"""
_WIDTH = 110


def page_of(report: Report) -> str:
    """Return the page of a report."""
    parts = {name: figures_of(part) for name, part in report.items()}
    barred = [each for figures in parts.values() for each in figures if each.bar]
    missed = [each for each in barred if not each.met]
    main = [each for figures in parts.values() for each in figures if each.main]
    return "\n".join(
        [
            _BEGINNING,
            "## Missed bars\n",
            f"{len(missed) or 'None'} of {len(barred)} bars.\n",
            *(_table(missed) if missed else []),
            "## Machine\n",
            *_machine(report),
            "## Main measures\n",
            *_table(each for each in main if each not in missed),
            _END,
        ]
    )


def _machine(report: Report) -> Iterator[str]:
    """Yield what the parts were measured on, and how many of their bars are met."""
    places: dict[str, list[str]] = {}
    for name, part in report.items():
        told = ", ".join(f"{key} {value}" for key, value in part["machine"].items())
        places.setdefault(told, []).append(name)
    for told, names in places.items():
        days = sorted({report[name]["at"][:10] for name in names})
        yield _filled(f"{', '.join(names)}: {' and '.join(days)}; {told}.")
    bars = {name: [each.met for each in figures_of(part) if each.bar]
            for name, part in report.items()}  # fmt: skip
    kept = ", ".join(f"{name} {sum(met)} of {len(met)}" for name, met in bars.items())
    busy = ", ".join(name for name, part in report.items() if part["busy"] > QUIET)
    yield _filled(
        f"Bars that are met: {kept}. Before a part, others took at most {QUIET:.0%} of the cores; "
        f"more before: {busy or 'none'}."
    )


def _table(figures: Iterable[Figure]) -> Iterator[str]:
    """Yield a table with a row for what was measured on both engines, if the bar is the same."""
    rows: dict[tuple[str, ...], list[Figure]] = {}
    for each in figures:
        name = re.sub(f", ({'|'.join(ENGINES)})", "", each.name)
        bar = each.bar if each.met else f"{each.bar}, missed"
        rows.setdefault((name, each.unit, bar), []).append(each)
    yield "| Measure | Median | Ratio | Bar |"
    yield "| --- | ---: | ---: | --- |"
    for (name, unit, bar), its in rows.items():
        told = f"{' and '.join(number(each.value) for each in its)} {unit}".strip()
        cells = (told, "") if unit else ("", told)
        yield f"| {name if len(its) > 1 else its[0].name} | {cells[0]} | {cells[1]} | {bar} |"
    yield ""


def _filled(text: str) -> str:
    return f"{fill(text, _WIDTH, break_on_hyphens=False)}\n"
