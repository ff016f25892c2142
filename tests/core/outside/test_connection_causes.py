"""Causes of an unreachable database are distinguished, with their remedies."""

import re
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from app.core.outside import postgresql
from app.core.outside.connection_causes import Cause, Explained, explain
from app.core.rules.errors import StorageUnavailable
from tests.support.databases import opened
from tests.support.postgres import server_url
from tests.support.shared_run import SharedRun

URL = make_url("postgresql://zone:s3cret-words@db.example.org:5433/enquiries")


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ('FATAL:  password authentication failed for user "zone"', Cause.PASSWORD),
        ("fe_sendauth: no password supplied", Cause.PASSWORD),
        ('FATAL:  role "zone" does not exist', Cause.USER),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.1", user "zone"', Cause.ACCESS),
        ('FATAL:  database "enquiries" does not exist', Cause.NAME),
        ("server does not support SSL, but SSL was required", Cause.TLS),
        ("SSL error: certificate verify failed", Cause.TLS),
        ('root certificate file "/root.crt" does not exist', Cause.TLS),
        ("failed to resolve host 'db.example.org': [Errno -2] Name or service", Cause.HOST),
        ("connection to server at 10.0.0.2 failed: Connection refused", Cause.PORT),
        ("connection timeout expired", Cause.PORT),
        ("FATAL:  sorry, too many clients already", Cause.CROWDED),
        ("something new", Cause.OTHER),
    ],
)
def test_the_words_of_the_driver_tell_the_cause(words: str, cause: Cause) -> None:
    error = StorageUnavailable("The database cannot be used at the moment.")
    error.__cause__ = OperationalError("", {}, psycopg.OperationalError(words))

    found = explain(error, URL)

    assert found.cause is cause
    assert found.said
    assert found.cure
    assert "s3cret" not in found.said + found.cure


def test_each_of_several_servers_is_named() -> None:
    error = StorageUnavailable("The database cannot be used at the moment.")
    error.__cause__ = OperationalError("", {}, psycopg.OperationalError("Connection refused"))
    url = make_url("postgresql://zone@/enquiries?host=db1:5432&host=db2:5433")

    assert "db1:5432, db2:5433" in explain(error, url).said


def explain_refusal(url: str) -> Explained:
    """Explain why a database cannot be used."""
    with opened(url) as database:
        with pytest.raises(StorageUnavailable) as raised, database.reading() as session:
            session.connection()
        return explain(raised.value, database.url)


def test_a_real_server_says_what_is_wrong(shared_run: SharedRun, tmp_path: Path) -> None:
    server = make_url(server_url(shared_run))
    wrong = {
        Cause.NAME: server.set(database="not_there"),
        Cause.USER: server.set(username="nobody_here"),
        Cause.PORT: make_url("postgresql://zone@127.0.0.1:1/zone?sslmode=prefer"),
        Cause.HOST: make_url("postgresql://zone@db.invalid/zone"),
        Cause.FILE: make_url(f"sqlite:///{tmp_path / 'missing' / 'zone.db'}"),
    }
    found = {}
    for cause, url in wrong.items():
        found[cause] = explain_refusal(url.render_as_string(hide_password=False)).cause

    assert found == {cause: cause for cause in wrong}


def test_a_server_that_is_too_old_is_told_apart_with_both_versions(
    shared_run: SharedRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "OLDEST", 99)
    found = explain_refusal(server_url(shared_run))

    assert found.cause is Cause.OLD
    assert re.search(r"PostgreSQL \d+\.\d+, .*\b99\b", found.said)
    assert found.cure.startswith("Upgrade")
