"""What the documents name exists, and what exists is named."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from app.cli import main
from app.core.config import CHECKOUT, Settings
from app.core.rules.permissions import Role
from app.core.rules.retention import SETTINGS, RetentionClass
from app.enquiries.rules.fields import FIELDS, FieldKind
from tests.support.site import content

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")


def settings_read() -> set[str]:
    """List the variables that the configuration reads, from its source."""
    tree = ast.parse((CHECKOUT / "app/core/config.py").read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "env"
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            names.add(f"ZONE_{node.args[0].value}")
    transfer = {f"ZONE_TRANSFER_{part}" for part in ("RECIPIENT", "PLACE", "CONTACT")}
    return names | set(SETTINGS) | transfer


def commands(group: click.Group, prefix: str) -> set[str]:
    """List the commands of a group, those of its groups included."""
    found = set()
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            found |= commands(command, f"{prefix} {name}")
        else:
            found.add(f"{prefix} {name}")
    return found


def test_the_settings_in_the_readme_are_those_that_the_configuration_reads() -> None:
    listed = set(re.findall(r"^\| `(ZONE_[A-Z_]+)` \|", README, re.MULTILINE))

    assert listed == settings_read()


def test_the_usual_values_in_the_readme_are_the_real_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in os.environ if name.startswith("ZONE_")]:
        monkeypatch.delenv(name)
    settings = Settings.from_environment()
    rows = re.findall(r"^\| `(ZONE_[A-Z_]+)` \| (.+?) \|", README, re.MULTILINE)

    wrong = {name: told for name, told in rows if told != usual_value(settings, name)}
    assert wrong == {}


def unstated_periods() -> set[str]:
    """List the retention periods of which the README does not say how long they are."""
    part = README.partition("### How long things are kept")[2].partition("\n### ")[0]
    return {
        kind.value
        for kind in RetentionClass
        if kind.usual.number and (kind.setting or spelled(kind)) not in part
    }


def spelled(kind: RetentionClass) -> str:
    """Spell how long a class is kept, as the README spells it."""
    number, unit = kind.usual.number, kind.usual.unit
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}"


def test_every_retention_period_is_stated_in_the_readme() -> None:
    assert unstated_periods() == set()


def usual_value(settings: Settings, name: str) -> str:
    """Spell what a setting is when it is left out, as the README spells it."""
    short = name.removeprefix("ZONE_").lower()
    if short in {"origin", "instance", "database_url", "security_contact"}:
        assert settings.origin == f"http://localhost:{settings.port}"
        assert settings.instance == CHECKOUT / "instance"
        assert settings.database_url == f"sqlite:///{settings.instance / 'zone.db'}"
        assert settings.security_contact_uri == ""
        return {
            "origin": "`http://localhost:` and the port",
            "instance": "`./instance`",
            "database_url": "SQLite in the instance",
            "security_contact": "the operator's e-mail",
        }[short]
    room, _, part = short.partition("_")
    if room in {"operator", "retention"}:
        value = getattr(getattr(settings, room), part)
    elif room == "transfer":
        value = settings.transfer
    else:
        value = getattr(settings, short)
    return f"`{value}`" if value else "none"


def zone(instance: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the README on an instance of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZONE_")}
    return subprocess.run(
        [sys.executable, "-m", "app.cli", *arguments], cwd=CHECKOUT, check=False, text=True,
        env=kept | {"ZONE_INSTANCE": str(instance)}, capture_output=True, timeout=120,
    )  # fmt: skip


LISTED_COMMANDS = re.findall(r"^\| `zone ([a-z -]+)` \|", README, re.MULTILINE)


@pytest.mark.parametrize("command", LISTED_COMMANDS)
def test_each_command_in_the_readme_explains_itself(command: str) -> None:
    told = CliRunner().invoke(main, [*command.split(), "--help"], prog_name="zone")

    assert told.exit_code == 0
    assert f"Usage: zone {command}" in told.output
    assert not re.search(r"^ *:(param|raises)", told.output, re.MULTILINE)


def test_the_commands_in_the_readme_run_in_its_order(tmp_path: Path) -> None:
    example = re.search(r"`zone (staff add [^`]+)` prints", README)
    assert example is not None
    for words in ("secrets create", "db upgrade", example[1], "demo --count 3", "routes"):
        ended = zone(tmp_path / "instance", *words.split())
        assert ended.returncode == 0, f"zone {words}: {ended.stderr}"
        assert ended.stdout


def test_the_commands_in_the_readme_are_those_that_exist() -> None:
    listed = set(re.findall(r"^\| `(zone [a-z -]+)` \|", README, re.MULTILINE))

    assert listed == commands(main, "zone")


def test_the_roles_in_the_readme_are_those_that_exist() -> None:
    sentence = re.search(r"^Roles are ([^.]+)\.$", README, re.MULTILINE)

    assert sentence is not None
    assert set(re.findall(r"`([a-z]+)`", sentence[1])) == {role.value for role in Role}


@pytest.mark.parametrize(
    "field",
    [field.name for field in FIELDS if not field.typed and field.kind is not FieldKind.COUNTRY],
)
def test_the_codes_in_the_readme_are_those_that_the_form_takes(field: str) -> None:
    row = re.search(rf"^\| `{field}` \| (.+) \|$", README, re.MULTILINE)

    assert row is not None
    codes = [code for code in re.findall(r"`([a-zA-Z0-9_]+)`", row[1]) if code != "currency"]
    assert codes == [choice.code for choice in content().choices[field]]


def test_the_lengths_in_the_readme_are_those_that_the_form_takes() -> None:
    pattern = r"^\| ((?:`\w+`(?:, )?)+) \| text of at most ([^;|]+?) characters"
    rows = re.findall(pattern, README, re.MULTILINE)
    lengths = {
        name: int(number.replace(",", ""))
        for names, numbers in rows
        for name, number in zip(
            re.findall(r"`(\w+)`", names), re.findall(r"[\d,]*\d", numbers), strict=True
        )
    }

    assert lengths == {field.name: field.limit for field in FIELDS if field.typed}


@pytest.mark.parametrize("document", [README, CONTRIBUTING], ids=["readme", "contributing"])
def test_make_targets_that_a_document_names_exist(document: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))

    assert set(re.findall(r"(?:`|^    )make ([a-z]+)", document, re.MULTILINE)) <= targets


@pytest.mark.parametrize("document", [README, CONTRIBUTING], ids=["readme", "contributing"])
def test_files_that_a_document_names_exist(document: str) -> None:
    named = set(re.findall(r"`((?:app|tests|templates|static)/[\w./]*)`", document))
    named |= set(re.findall(r"\]\(([\w./]+\.md)\)", document))

    assert named
    missing = [name for name in named if not (CHECKOUT / Path(name)).exists()]
    assert not missing


def test_make_help_lists_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)

    assert phony is not None
    explained = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))
    assert explained == set(phony[1].split())
    assert {"run", "demo", "test", "lint", "format", "bench", "lock", "clean"} <= explained
