"""The commands in the documents exist, take their options, and run."""

import json
import re
import shlex
from itertools import chain
from pathlib import Path

import click
import pytest

from app.cli import main
from app.core.config import CHECKOUT
from app.core.rules.permissions import Role
from app.verifier.command import command as verifier
from tests.docs.documents import DESK, DOCUMENTS, OPERATE, code_blocks, commands
from tests.ledger.rules.make_vector import FOLDER as VECTOR
from tests.support.zone_command import Ended, run_zone

TABLE = re.findall(r"^\| `(zone [a-z -]+)` \|", OPERATE, re.MULTILINE)
KEY = json.loads((VECTOR / "keys.json").read_bytes())["log"]
"""A verifier key, in place of KEY in documents."""

RUNS_ON = {"zone run", "zone web", "zone worker", "zone ledger witness", "zone shell"}
"""Commands that run until stopped; other tests start them."""


LINES = [
    line
    for document in DOCUMENTS.values()
    for block in code_blocks(document)
    for line in block.splitlines()
]
"""The lines of code of all documents."""


def named_lines(beginning: str) -> set[str]:
    """Return the lines of code of all documents with this beginning, also within sentences."""
    said = (re.findall(rf"`({beginning} [^`]+)`", each) for each in DOCUMENTS.values())
    return {*chain(*said), *(line for line in LINES if line.startswith(f"{beginning} "))}


def parsed(line: str) -> tuple[click.Command, list[str]]:
    """Return the command that a line names, and the rest of its words.

    Words after a pipe belong to another program. A group alone takes no options.
    """
    words: list[str] = shlex.split(line.partition("|")[0])
    found: click.Command = main
    del words[0]
    while words and isinstance(found, click.Group):
        if found.invoke_without_command and words[0] not in found.commands:
            break
        assert words[0] in found.commands, line
        found = found.commands[words.pop(0)]
    return found, words


def test_the_table_of_commands_is_complete() -> None:
    assert sorted(TABLE) == sorted(commands(main))


@pytest.mark.parametrize("name", TABLE)
def test_each_command_explains_itself(name: str) -> None:
    told = run_zone(*name.split()[1:], "--help")

    assert f"Usage: {name}" in told.output
    assert not re.search(r"^ *:(param|raises)", told.output, re.MULTILINE)


@pytest.mark.parametrize("line", sorted(named_lines("zone") - {"zone --version", "zone --help"}))
def test_named_commands_take_the_options_named_with_them(line: str) -> None:
    command, words = parsed(line)

    # In a sentence an option may have no value.
    given = {word.partition("=")[0] for word in words if word.startswith("--")}
    assert given <= {name for each in command.params for name in each.opts}


def test_blocks_of_commands_are_complete() -> None:
    for line in LINES:
        if line.startswith("zone "):
            command, words = parsed(line)
            command.make_context(line, words).close()


def test_named_calls_of_the_verifier_are_valid() -> None:
    lines = named_lines("python zone-verify.py")

    assert len(lines) >= 4
    for line in lines:
        verifier().parse_args([KEY if word == "KEY" else word for word in shlex.split(line)][2:])


@pytest.fixture(scope="module")
def instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A separate instance, with a readable folder beside it for the files of commands."""
    folder = tmp_path_factory.mktemp("documented")
    (folder / "elsewhere").mkdir()
    return folder


def zone(folder: Path, line: str) -> Ended:
    """Run a command as the documents write it, with its files in a folder of the test."""
    for named in ("/mnt/elsewhere", "/srv/crm"):
        line = line.replace(named, str(folder / "elsewhere"))
    words = [
        str(folder / word) if word.endswith((".zip", ".csv", ".key")) else word
        for word in shlex.split(line)[1:]
    ]
    return run_zone(*words, settings={"ZONE_INSTANCE": str(folder / "instance")}, status=None)


def test_the_commands_of_the_documents_run_in_order(instance: Path) -> None:
    [example] = re.findall(r"`(zone staff add [^`]+)` prints", OPERATE)
    ran = set()
    for line in (
        "zone secrets create",
        "zone db upgrade",
        example,
        "zone demo --count 3",
        "zone ledger seal",
        "zone ledger check",
        "zone ledger quarantine --return",
        "zone ledger export /mnt/elsewhere",
        "zone ledger bundle audit.zip",
        "zone ledger rotate-key",
        "zone secrets rotate session",
        "zone retention --dry-run",
        "zone retention --apply",
        "zone db reapply",
        "zone db scrub",
        "zone check",
        "zone content check",
        "zone content reload",
        "zone backup key backups.key",
        "zone routes",
        "zone staff list",
        "zone config",
        "zone config check",
        "zone init",
    ):
        ended = zone(instance, line)
        assert ended.status == 0, f"{line}: {ended.output}"
        assert ended.output, line
        ran |= {name for name in TABLE if line.startswith(name)}
    # Each of these needs something that this instance lacks: a witness, a fault, an account.
    refused = {
        "zone backup": " --to /mnt/elsewhere",
        "zone backup verify": " backups.key --key backups.key",
        "zone restore": " backups.key --key backups.key --yes",
        "zone db copy": " --to mysql://x",
        "zone ledger cosign": "",
        "zone doctor": "",
        "zone reload": "",
        "zone mail test": " ana@example.org",
        "zone ledger policy": "",
        "zone secrets adopt": "",
        "zone ledger reject": f" {'0' * 32} --yes",
        "zone ledger rebase": " --yes",
        "zone staff reset-password": " ana@example.org",
        "zone staff reset-factors": " ana@example.org",
        "zone staff deactivate": " ana@example.org",
    }
    for line, arguments in refused.items():
        ended = zone(instance, line + arguments)
        assert ended.status in {0, 1}, f"{line}: {ended.output}"
        assert ended.output, line
    assert set(TABLE) - ran - set(refused) - RUNS_ON == {"zone export"}


def test_the_exports_of_the_documents_run(instance: Path) -> None:
    lines = [line for line in LINES if "zone export" in line]
    assert len(lines) == 3
    assert zone(instance, "zone db upgrade").status == 0

    for line in lines:
        ended = zone(instance, line.partition("|")[0])
        saved = re.search("--saved '(.+?)'|--saved \"(.+?)\"", line)
        assert (saved[1] or saved[2]) in ended.output if saved else ended.status == 0, ended.output


def test_the_roles_in_the_documents_are_the_real_ones() -> None:
    [sentence] = re.findall(r"^Roles are (.+?)\.$", DESK, re.MULTILINE | re.DOTALL)

    assert set(re.findall(r"`([a-z]+)`", sentence)) == {role.value for role in Role}


def test_make_demo_uses_the_folder_that_the_readme_names() -> None:
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")

    [folder] = re.findall(
        r"^DEMO := \$\(or \$\(ZONE_INSTANCE\),(\w+)\)/demo$", makefile, re.MULTILINE
    )
    assert f"`make demo` is `{folder}/demo/`" in DOCUMENTS["README.md"]
