"""The help of `zone` tells what each command changes, with an example that can be typed."""

import shlex

import click
import pytest

from app.cli import COMMANDS, main
from app.cli.explained import EXPLAINED, PARTS
from tests.docs.documents import commands
from tests.support.zone_command import run_zone


def test_every_command_is_explained_and_no_other() -> None:
    assert EXPLAINED.keys() == commands(main).keys()


def test_every_command_stands_below_one_heading() -> None:
    listed = [name for names in PARTS.values() for name in names]

    assert sorted(listed) == sorted(COMMANDS)


@pytest.mark.parametrize("name", EXPLAINED)
def test_an_example_is_a_call_of_its_command(name: str) -> None:
    words = shlex.split(EXPLAINED[name].example)
    found: click.Command = main
    for word in name.split()[1:]:
        assert isinstance(found, click.Group)
        found = found.commands[word]
    given = words[len(name.split()) :]

    assert words[: len(name.split())] == name.split()
    # A command that asks before it acts would ask here, too.
    asks = [each for each in found.params if getattr(each, "prompt", None)]
    found.make_context(name, [*given, *(each.opts[0] for each in asks)]).close()


@pytest.mark.parametrize("name", ["zone run", "zone backup verify", "zone ledger quarantine"])
def test_the_help_of_a_command_ends_with_its_example_and_what_it_changes(name: str) -> None:
    told = run_zone(*name.split()[1:], "--help").stdout

    example, changes = EXPLAINED[name]
    assert f"Example:\n    {example}\n" in told
    assert f"Changes: {changes}" in " ".join(told.split())


def test_the_overview_has_examples_and_every_exit_status() -> None:
    told = run_zone("--help").stdout

    assert [told.index(part) for part in (*PARTS, "Examples:", "Exit status:")] == sorted(
        told.index(part) for part in (*PARTS, "Examples:", "Exit status:")
    )
    for status in range(4):
        assert f"\n    {status}  " in told


def test_the_list_of_a_group_has_whole_lines() -> None:
    told = " ".join(run_zone("backup", "--help").stdout.split())

    assert (
        "Restore FILE into a scratch folder, check everything there, and delete it again." in told
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("bakup", "There is no command 'bakup'. Did you mean `zone backup`?"),
        ("xyzzy", "There is no command 'xyzzy'."),
    ],
)
def test_a_misspelt_command_is_answered_with_the_nearest(typed: str, said: str) -> None:
    ended = run_zone(typed, status=2)

    assert said in ended.stderr
    assert "Try 'zone --help' for help." in ended.stderr
