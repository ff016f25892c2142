"""The security document: each requirement of OWASP ASVS 5.0.0 with its test, or the reason."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

import pytest

from app.core.config import CHECKOUT, Secrets
from app.core.rules.permissions import Permission, Role, roles_with
from tests.docs.documents import SECURITY, section

NUMBERS = Path(__file__).parent / "asvs_numbers.txt"
"""The numbers of level 1 and 2, each with its level; the standard's text is not copied."""

STANDARD = section(SECURITY, "OWASP ASVS 5.0.0")
KINDS = ("By design", "Documented", "Operator", "Does not apply")
SHORTEST_REASON = 15
SHORTEST_TABLE = 5


@dataclass(frozen=True)
class Requirement:
    """A row of the table: its numbers, the requirement in our words, and its evidence."""

    numbers: tuple[str, ...]
    asked: str
    shown: str

    @property
    def tests(self) -> list[str]:
        """The tests that it names."""
        return re.findall(r"`(tests/[\w/]+\.py::test_\w+)`", self.shown)


def requirements() -> Iterator[Requirement]:
    """Yield every row of the table."""
    row = r"^\| ((?:\d+\.\d+\.\d+(?:, )?)+) \| (.*?) \| (.*?) \|$"
    for numbers, asked, shown in re.findall(row, STANDARD, re.MULTILINE):
        yield Requirement(tuple(numbers.split(", ")), asked, shown)


def test_every_requirement_of_levels_1_and_2_stands_once() -> None:
    wanted = dict(line.split() for line in NUMBERS.read_text(encoding="ascii").splitlines())
    listed = Counter(number for each in requirements() for number in each.numbers)

    assert listed == Counter(wanted.keys())
    [stated] = re.findall(r"All (\d+) requirements of level 1 and all (\d+) of level 2", STANDARD)
    levels = Counter(wanted.values())
    assert stated == (str(levels["1"]), str(levels["2"]))


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"`(tests/[^`]+)::(\w+)`", SECURITY)

    assert len(named) > len(list(requirements()))
    sources = {file: (CHECKOUT / file).read_text(encoding="utf-8") for file, _name in named}
    assert [each for each in named if f"def {each[1]}(" not in sources[each[0]]] == []


def test_each_requirement_has_a_test_or_a_reason() -> None:
    for each in requirements():
        assert each.asked, each.numbers
        kind, _, reason = each.shown.partition(": ")
        assert each.tests or (kind in KINDS and len(reason) >= SHORTEST_REASON), each.numbers
        assert "Deviation" not in each.shown or re.search(r"Deviation: \w.{20}", each.shown)


@pytest.mark.parametrize("chapter", ["Assets", "Actors", "Trust boundaries"])
def test_a_chapter_tells_what_is_protected_from_whom_and_where(chapter: str) -> None:
    assert len(re.findall(r"^\| \w", section(SECURITY, chapter), re.MULTILINE)) > SHORTEST_TABLE


def test_the_permissions_and_their_roles_are_the_real_ones() -> None:
    part = section(SECURITY, "Who may do what")
    rows = re.findall(r"^\| .+ \(`([a-z.]+)`\) \| (.+) \|$", part, re.MULTILINE)

    listed = {code: set(re.findall(r"`(\w+)`", roles)) or set(Role) for code, roles in rows}
    assert listed == {each.value: set(roles_with(each)) for each in Permission}


def test_the_keys_are_the_real_ones() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", section(SECURITY, "Keys and algorithms"), re.MULTILINE)
    assert listed == [field.name for field in fields(Secrets)]
