"""What the home page shows, and in which order: the operator's `content/home_layout.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.content.errors import ContentError
from app.content.facts import Fact
from app.content.own.choices import require_known
from app.content.own.problems import Problems

FILE = "content/home_layout.toml"

SECTIONS = ("proof", "steps", "people", "topics", "guide", "news", "plan", "report")
"""The sections below the first view, each a template of its own, in the shipped order."""

_MOST_FIGURES = 6


@dataclass(frozen=True)
class HomeLayout:
    """What the home page shows.

    :param sections: those shown, in their order.
    :param figures: the ids of the operator's own facts; empty for the figures of the report.
    :param free: whether it says that the service costs nothing.
    :param confidential: whether it says that enquiries are treated in confidence.
    :param measured: whether it says how soon the latest enquiries were answered.
    """

    sections: tuple[str, ...] = SECTIONS
    figures: tuple[str, ...] = ()
    free: bool = False
    confidential: bool = False
    measured: bool = False


_KEYS = HomeLayout.__dataclass_fields__


def read_home_layout(
    table: Mapping[str, object], facts: Mapping[str, Fact], problems: Problems
) -> HomeLayout:
    """Return the layout with the operator's values over the shipped ones.

    :param facts: the operator's own facts, by id.
    :param problems: collects errors in values, which are then left out.
    """
    found: dict[str, tuple[str, ...] | bool] = {}
    for key, value in table.items():
        with problems.noting():
            require_known(f"{FILE}, {key},", key, _KEYS, "key")
            if key == "sections":
                found[key] = _listed(key, value, dict.fromkeys(SECTIONS))
            elif key == "figures":
                found[key] = _listed(key, value, facts)
            elif isinstance(value, bool):
                found[key] = value
            else:
                raise ContentError(f"{FILE}, {key}, is no true or false: write one, unquoted.")
    return HomeLayout(**found)  # type: ignore[arg-type]


def _listed(key: str, value: object, known: Mapping[str, object]) -> tuple[str, ...]:
    where = f"{FILE}, {key},"
    if not isinstance(value, list) or len({*map(str, value)}) < len(value):
        raise ContentError(f'{where} is no list without doubles: write ["...", "..."].')
    if key == "figures" and not 0 < len(value) <= _MOST_FIGURES:
        raise ContentError(
            f"{where} names {len(value)} facts: name 1 to {_MOST_FIGURES} of content/facts.toml, "
            "or leave the line out for the figures of the report."
        )
    what = "section of the home page" if key == "sections" else "fact of content/facts.toml"
    for each in map(str, value):
        require_known(f"{where} {each},", each, known, what)
    return tuple(map(str, value))
