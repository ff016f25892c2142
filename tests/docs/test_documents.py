"""Files, sections, addresses, settings and make targets named in the documents exist."""

import re
from pathlib import Path

import pytest

from app.core.config import CHECKOUT
from app.core.setting_sources import IN_FILE
from tests.architecture.layers import CAPABILITIES, LAYERS
from tests.docs.documents import DOCUMENTS, NAMES, settings_read
from tests.support.chosen_time import VARIABLE

MAKEFILE = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
ROUTES = (CHECKOUT / "tests/architecture/routes.txt").read_text(encoding="utf-8")

OF_OTHERS = {"SSL_CERT_FILE"}
OF_TESTS = {VARIABLE, "ZONE_TEST_POSTGRES_URL"}
"""Variables that tests read, and the service does not."""

RIDDLES = r"whoever|whomever|whatever|lest|what goes|for what is|beside one another"
METAPHORS = r"house|room|corridor"

every_document = pytest.mark.parametrize("name", NAMES)


def anchor(title: str) -> str:
    """Return the anchor of a section, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


@every_document
def test_files_named_in_a_document_exist(name: str) -> None:
    pattern = r"`((?:app|tests|templates|static|docs|requirements|\.ci)/[\w./*]*)`"
    named = set(re.findall(pattern, DOCUMENTS[name]))

    assert {each for each in named if not any(CHECKOUT.glob(each.rstrip("/")))} == set()


def sources() -> str:
    """Return the whole source of the service as one text, for looking up names."""
    folders = ("app", "templates", "tests/support", "tests/browser")
    files = (path for each in folders for path in (CHECKOUT / each).rglob("*.*"))
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in files
        if path.suffix in {".py", ".html", ".toml", ".txt"}
    )


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/design.md", "docs/ledger.md"])
def test_code_names_in_a_document_exist(name: str) -> None:
    named = set(re.findall(r"`@?([A-Za-z]+[_.][A-Za-z_.]+|[A-Z]\w+)(?:\([^`]*)?`", DOCUMENTS[name]))
    code, known = {each for each in named if not re.match(r"ZONE_|.*\.\w+$", each)}, sources()

    assert {each for each in code if each not in known} - OF_OTHERS == set()


@every_document
def test_files_named_without_their_folder_exist(name: str) -> None:
    named = set(re.findall(r"`(\w+\.(?:toml|py))`", DOCUMENTS[name]))
    named -= {"holidays.toml", "contacts.toml", "zone.toml"}  # An operator's own.

    assert named <= {path.name for path in (CHECKOUT / "app").rglob("*.*")}


def test_the_design_lists_the_real_capabilities_and_layers() -> None:
    design = DOCUMENTS["docs/design.md"]
    capabilities = re.findall(r"^\| `app/(\w+)/` \|", design, re.MULTILINE)
    layers = re.findall(r"^\| `(\w+)(?:/|\.py)` \|", design, re.MULTILINE)

    assert capabilities == ["web", *reversed(CAPABILITIES)]
    assert layers == list(LAYERS)


@every_document
def test_links_between_documents_resolve(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", DOCUMENTS[name]):
        path, _, title = target.partition("#")
        if path.startswith("https://"):
            continue
        file = (CHECKOUT / name).parent / path if path else CHECKOUT / name
        assert file.exists(), target
        if title:
            titles = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert title in map(anchor, titles), target


@every_document
def test_addresses_named_in_a_document_exist(name: str) -> None:
    rules = {line.split()[1] for line in ROUTES.splitlines()}
    pattern = r"(?:`|localhost:8000)(/(?:en|zh|staff|compliance|ledger|healthz|readyz)[^`>\s]*)"
    named = {each.partition("?")[0] for each in re.findall(pattern, DOCUMENTS[name])}

    assert {re.sub(r"^/(?:en|zh)/", "/<lang:lang>/", each) for each in named} - rules == set()


@every_document
def test_settings_named_in_a_document_are_read(name: str) -> None:
    named = set(re.findall(r"\bZONE_[A-Z_]*[A-Z]\b", DOCUMENTS[name]))
    assert {each.removesuffix(IN_FILE) for each in named} - settings_read() - OF_TESTS == set()
    # A variable with this end names a file with the setting.


@every_document
def test_make_targets_named_in_a_document_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    pattern = r"(?:`|^    (?:[A-Z_]+=\S+ |[A-Z_]+=\"[^\"]*\" )*)make ([a-z-]+)"

    assert set(re.findall(pattern, DOCUMENTS[name], re.MULTILINE)) <= targets


def test_code_calls_its_parts_by_their_names() -> None:
    """Layers, capabilities and modules are no house, and have no corridors."""
    found = {
        str(path.relative_to(CHECKOUT))
        for folder in ("app", "templates", "tests")
        for path in (CHECKOUT / folder).rglob("*.*")
        if path.suffix in {".py", ".html", ".toml"} and path != Path(__file__)
        and re.search(r"\b(?:houses?|corridors?)\b", path.read_text("utf-8"), re.IGNORECASE)
    }  # fmt: skip

    assert found == set()


@every_document
def test_a_document_is_plain_and_its_lines_of_prose_are_short_enough_to_compare(name: str) -> None:
    text = DOCUMENTS[name]
    assert re.findall(rf"\b(?:{RIDDLES}|{METAPHORS})\b", text, re.IGNORECASE) == []
    lines = text.splitlines()
    assert [line for line in lines if len(line) > 120 and not line.startswith("|")] == []
    assert re.search(r"[^\n]\n\Z", text), "A document ends with one line break."
