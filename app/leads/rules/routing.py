"""Routing: rules that give a new lead its owner and can be explained."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.accounts.rules.colleagues import Colleague, is_away, present_deputy, works_on_leads
from app.core.rules.languages import written_in

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")


CONDITIONS: Mapping[str, str] = {
    "language": "languages", "country": "countries", "sector": "sectors",
    "topic": "topics", "size": "sizes",
}  # fmt: skip
"""What rules choose by: the name of each condition, and of the rule's column that holds it."""


@dataclass(frozen=True)
class Rule:
    """A rule that gives leads of certain kinds an owner; an empty condition matches any.

    :param owners: the one of them with the fewest open leads gets the next lead.
    :param most_open: an owner with this many open leads gets no more.
    """

    id: UUID
    name: str
    languages: frozenset[str]
    countries: frozenset[str]
    sectors: frozenset[str]
    owners: tuple[UUID, ...]
    most_open: int | None
    active: bool
    topics: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Example:
    """The attributes of a lead that rules choose by; codes, empty if not answered.

    :param size: the band of the investment in the common currency.
    :param topics: one that a rule names is enough.
    """

    language: str
    country: str
    sector: str
    size: str = ""
    topics: frozenset[str] = frozenset()

    def given(self, condition: str) -> frozenset[str]:
        """Return the codes that a condition is matched against."""
        return self.topics if condition == "topic" else frozenset({getattr(self, condition)})


class RuleFate(StrEnum):
    """The outcome of a rule."""

    WINS = "wins"
    OFF = "off"
    NO_MATCH = "no_match"
    NOBODY = "nobody"
    LATER = "later"


class Presence(StrEnum):
    """The availability of an owner: in person, through a deputy, or the reason why not."""

    HERE = "here"
    DEPUTY = "deputy"
    AWAY = "away"
    GONE = "gone"
    FULL = "full"


@dataclass(frozen=True)
class Candidate:
    """An owner that a rule names, and the account that would get the lead for them.

    :param taker: the owner, or their deputy; None if nobody can.
    :param open_leads: how many the taker has.
    """

    owner: UUID
    presence: Presence
    taker: UUID | None
    open_leads: int


@dataclass(frozen=True)
class Trial:
    """The result of a rule for a lead.

    :param failed: the conditions that do not hold, by their names in `CONDITIONS`.
    :param candidates: of a rule that matches, the least busy first.
    """

    rule: Rule
    verdict: RuleFate
    failed: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """The winning rule, the new owner of the lead, and the result of each rule, in order."""

    trials: tuple[Trial, ...]
    winner: Rule | None = None
    taker: UUID | None = None


def explain(
    rules: Sequence[Rule],
    example: Example,
    colleagues: Mapping[UUID, Colleague],
    loads: Mapping[UUID, int],
    now: datetime,
) -> Explanation:
    """Return the new owner of a lead, by the first matching rule whose owners can take it, and why.

    :param rules: in order.
    :param colleagues: everybody, by id.
    :param loads: the number of open leads of each; a missing account has none.
    """
    trials: list[Trial] = []
    winner, taker = None, None
    for rule in rules:
        trial = _try(rule, example, colleagues, loads, now)
        if trial.verdict is RuleFate.WINS and winner is not None:
            trial = Trial(rule, RuleFate.LATER, trial.failed, trial.candidates)
        elif trial.verdict is RuleFate.WINS:
            winner, taker = rule, trial.candidates[0].taker
        trials.append(trial)
    return Explanation(tuple(trials), winner, taker)


def deal(
    rules: Sequence[Rule],
    examples: Iterable[Example],
    colleagues: Mapping[UUID, Colleague],
    loads: Mapping[UUID, int],
    now: datetime,
) -> list[Explanation]:
    """Return the new owners of several leads in turn: each counts as open for the next one.

    :param loads: as for `explain`, before the first of them.
    """
    loads, found = dict(loads), []
    for example in examples:
        its = explain(rules, example, colleagues, loads, now)
        if its.taker is not None:
            loads[its.taker] = loads.get(its.taker, 0) + 1
        found.append(its)
    return found


def moved(ids: Sequence[UUID], rule_id: UUID, by: int) -> list[UUID]:
    """Return the order with one rule moved down by `by` places, or up, within bounds."""
    order = [each for each in ids if each != rule_id]
    if len(order) < len(ids):
        order.insert(max(0, min(len(order), ids.index(rule_id) + by)), rule_id)
    return order


def guess_language(text: str) -> str:
    """Return a text's language: Chinese if Chinese characters are no fewer than other words."""
    han = len(_HAN.findall(text))
    other = len(_WORD.findall(_HAN.sub(" ", text)))
    return written_in(han=bool(han) and han >= other)


def _try(
    rule: Rule,
    example: Example,
    colleagues: Mapping[UUID, Colleague],
    loads: Mapping[UUID, int],
    now: datetime,
) -> Trial:
    if not rule.active:
        return Trial(rule, RuleFate.OFF)
    failed = tuple(
        name
        for name, column in CONDITIONS.items()
        if getattr(rule, column) and not getattr(rule, column) & example.given(name)
    )
    if failed:
        return Trial(rule, RuleFate.NO_MATCH, failed)
    candidates = [_candidate(rule, each, colleagues, loads, now) for each in rule.owners]
    # Those who can take it come first, the least busy of them first; the id decides between equals.
    candidates.sort(key=lambda each: (each.taker is None, each.open_leads, str(each.taker)))
    can = any(each.taker is not None for each in candidates)
    return Trial(rule, RuleFate.WINS if can else RuleFate.NOBODY, candidates=tuple(candidates))


def _candidate(
    rule: Rule,
    owner_id: UUID,
    colleagues: Mapping[UUID, Colleague],
    loads: Mapping[UUID, int],
    now: datetime,
) -> Candidate:
    owner = colleagues.get(owner_id)
    if owner is None or not works_on_leads(owner):
        return Candidate(owner_id, Presence.GONE, None, 0)
    away = is_away(owner, now)
    taker = present_deputy(colleagues, owner_id, now) if away else owner_id
    if taker is None:
        return Candidate(owner_id, Presence.AWAY, None, 0)
    load = loads.get(taker, 0)
    if rule.most_open is not None and load >= rule.most_open:
        return Candidate(owner_id, Presence.FULL, None, load)
    return Candidate(owner_id, Presence.DEPUTY if away else Presence.HERE, taker, load)
