"""The documents, and the names in the code that they must mention."""

import re
from collections.abc import Iterator

import click

from app.core.config import CHECKOUT, read_settings
from app.core.rules.retention import RetentionClass
from app.core.setting_sources import Given

ROOT_NAMES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
NAMES = (*ROOT_NAMES, "docs/benchmarks.md",
    "docs/compliance.md", "docs/design.md", "docs/desk.md", "docs/glossary.md", "docs/trial.md",
         "docs/form-contract.md", "docs/ledger.md", "docs/operate.md",
         "docs/security.md", "docs/your-site.md")  # fmt: skip
DOCUMENTS = {name: (CHECKOUT / name).read_text(encoding="utf-8") for name in NAMES}
"""Every document by its path."""

README = DOCUMENTS["README.md"]
CONTRIBUTING = DOCUMENTS["CONTRIBUTING.md"]
OPERATE = DOCUMENTS["docs/operate.md"]
COMPLIANCE = DOCUMENTS["docs/compliance.md"]
DESK = DOCUMENTS["docs/desk.md"]
DESIGN = DOCUMENTS["docs/design.md"]
FORM_CONTRACT = DOCUMENTS["docs/form-contract.md"]
SECURITY = DOCUMENTS["docs/security.md"]
YOUR_SITE = DOCUMENTS["docs/your-site.md"]


def settings_read() -> set[str]:
    """Return the variables that the configuration reads, by watching it read them."""
    given = Given({}, {}, CHECKOUT)
    read_settings(given)
    return set(given.dump())


def settings_listed() -> dict[str, str]:
    """Return the settings of the table in `operate.md`, with their defaults."""
    return dict(re.findall(r"^\| `(ZONE_[A-Z_]+)` \| (.+?) \|", OPERATE, re.MULTILINE))


def commands(group: click.Group, prefix: str = "zone") -> dict[str, click.Command]:
    """Return the commands of a group by their names, those of its groups included.

    A group that does something by itself is one as well.
    """
    found: dict[str, click.Command] = {}
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            found |= commands(command, f"{prefix} {name}")
        if not isinstance(command, click.Group) or command.invoke_without_command:
            found[f"{prefix} {name}"] = command
    return found


def code_blocks(document: str) -> Iterator[str]:
    """Yield each block of code of a document, continued lines joined."""
    for block in re.findall(r"(?:^    .+\n(?:\n(?=    ))?)+", document, re.MULTILINE):
        yield re.sub(r" *\\\n *", " ", re.sub(r"^    ", "", block, flags=re.MULTILINE))


def section(document: str, title: str) -> str:
    """Return a section of a document, without its title."""
    [(level, rest)] = re.findall(rf"^(#+) {title}\n((?s:.*))", document, re.MULTILINE)
    return str(re.split(rf"^#{{1,{len(level)}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0])


def unstated_periods() -> set[str]:
    """Return the retention periods whose length `compliance.md` does not state."""
    part = section(COMPLIANCE, "Retention")
    return {
        kind.value
        for kind in RetentionClass
        if kind.usual.number and (kind.setting or spelled(kind)) not in part
    }


def spelled(kind: RetentionClass) -> str:
    """Return a class's period as documents write it."""
    number, unit = kind.usual.number, kind.usual.unit
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}"
