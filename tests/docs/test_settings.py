"""The settings in `operate.md` are those that are read, with their real defaults."""

import os
import re
from pathlib import Path

import pytest

from app.content.holidays import read_holidays
from app.content.toml_files import read_toml
from app.core.config import CHECKOUT, Settings
from app.core.rules.mail_server import read_mail_server
from app.core.rules.opening_hours import parse_week
from tests.docs.documents import (
    OPERATE,
    YOUR_SITE,
    code_blocks,
    section,
    settings_listed,
    settings_read,
    unstated_periods,
)


def test_the_listed_settings_are_those_the_configuration_reads() -> None:
    assert settings_listed().keys() == settings_read()


def test_the_listed_defaults_are_the_real_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ZONE_")]:
        monkeypatch.delenv(name)
    settings = Settings.from_environment()

    listed = settings_listed()
    assert listed == {name: usual_value(settings, name) for name in listed}


def usual_value(settings: Settings, name: str) -> str:
    """Return the default of a setting as the document writes it."""
    short = name.removeprefix("ZONE_").lower()
    if short in {"origin", "instance", "database_url", "security_contact", "ledger_origin"}:
        assert settings.origin == f"http://localhost:{settings.port}"
        assert settings.instance == CHECKOUT / "instance"
        assert settings.database_url == f"sqlite:///{settings.instance / 'zone.db'}"
        assert settings.security_contact_uri == ""
        assert settings.ledger_origin == f"localhost:{settings.port}/ledger/1"
        return {
            "origin": "`http://localhost:` and the port",
            "instance": "`instance`",
            "database_url": "SQLite in the instance",
            "security_contact": "the operator's e-mail",
            "ledger_origin": "`HOST/ledger/1`",
        }[short]
    group, _, part = short.partition("_")
    if group in {"operator", "retention"}:
        value = getattr(getattr(settings, group), part, "")
    elif group == "transfer":
        value = settings.transfer
    else:
        value = getattr(settings, short)
    return f"`{value}`" if value else "none"


def test_the_file_of_settings_says_what_the_table_says() -> None:
    rows = re.findall(r"^\| `(ZONE_[A-Z_]+)` \| .+? \| (.+) \|$", OPERATE, re.MULTILINE)
    meanings = read_toml(CHECKOUT / "app" / "content" / "settings.toml")

    assert {f"ZONE_{key.upper()}": told for key, told in meanings.items()} == {
        name: re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", told) for name, told in rows
    }


def test_every_retention_period_is_stated() -> None:
    assert unstated_periods() == set()


def test_mail_server_addresses_mean_what_the_documents_say() -> None:
    rows = re.findall(r"^\| `(smtps?://[^`]+)` \| (.+?) \|$", OPERATE, re.MULTILINE)

    assert len(rows) == 4
    tls, starttls = "TLS from the start", "STARTTLS, required"
    for address, told in rows:
        server = read_mail_server(address)
        assert (server.tls, server.starttls) == (tls in told, starttls in told)
        assert not (port := re.search(r"port (\d+)", told)) or server.port == int(port[1])


def test_the_working_hours_of_the_examples_are_valid() -> None:
    part = section(YOUR_SITE, "Working hours")
    (week,) = re.findall(r'ZONE_WORKING_HOURS="(.+)"', part)
    (hours,) = re.findall(r"`(\d\d:\d\d-\d\d:\d\d)`", part)

    for example in (week, f"Mon-Fri {hours}"):
        assert any(parse_week(example))


def test_the_holidays_of_the_example_are_valid(tmp_path: Path) -> None:
    (example,) = [block for block in code_blocks(YOUR_SITE) if "holidays = [" in block]
    file = tmp_path / "holidays.toml"
    file.write_text(example, encoding="utf-8")

    assert read_holidays(file).years == {2027}
