"""The help of `zone` tells what each command changes, with an example that can be typed."""

import re
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
    assert sorted(name for names in PARTS.values() for name in names) == sorted(COMMANDS)


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


def test_the_overview_needs_no_instance_and_has_every_command_examples_and_exit_statuses() -> None:
    helped = run_zone("--help", settings={"ZONE_INSTANCE": "/proc/x"})
    told = helped.stdout

    assert helped.stderr == ""
    assert re.findall(r"^  (--\S+)", told, re.MULTILINE) == ["--version", "--help"]
    for name, command in COMMANDS.items():
        assert f" {name} {command.line}" in " ".join(told.split())
    assert [told.index(part) for part in (*PARTS, "Examples:", "Exit status:")] == sorted(
        told.index(part) for part in (*PARTS, "Examples:", "Exit status:")
    )
    for status in range(4):
        assert f"\n    {status}  " in told


def test_the_list_of_a_group_has_whole_lines() -> None:
    verify = " ".join(str(commands(main)["zone backup verify"].help).partition("\n\n")[0].split())

    assert f" verify {verify}" in " ".join(run_zone("backup", "--help").stdout.split())


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
