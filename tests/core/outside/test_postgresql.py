"""PostgreSQL over a network asks for TLS, and its errors repeat nothing that is stored."""

import traceback

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError

from app.core.db import Database

SECRET = "Quirinus Beispiel"


@pytest.mark.parametrize(
    ("rest", "mode"),
    [
        ("zone@db.example.org/zone", "require"),
        ("zone@10.0.0.7:5433/zone", "require"),
        ("zone@[2001:db8::7]/zone", "require"),
        ("zone@/zone?host=db.example.org", "require"),
        ("zone@/zone?host=localhost,db.example.org", "require"),
        ("zone@db.example.org/zone?sslmode=verify-full", "verify-full"),
        ("zone@db.example.org/zone?sslmode=disable", "disable"),
        ("zone@localhost/zone", None),
        ("zone@127.0.0.2/zone", None),
        ("zone@[::1]/zone", None),
        ("zone@/zone", None),
        ("zone@/zone?host=/run/postgresql", None),
        ("zone@/zone?host=127.0.0.1:5433&host=[::1]:5434", None),
        ("zone@/zone?host=localhost:5433&host=10.0.0.7:5434", "require"),
    ],
)
def test_a_server_on_a_network_is_asked_for_tls(rest: str, mode: str | None) -> None:
    assert Database(f"postgresql://{rest}").url.query.get("sslmode") == mode


def test_a_mode_for_all_programs_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    assert "sslmode" not in Database("postgresql://zone@db.example.org/zone").url.query


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize(
    ("statement", "kind", "says"),
    [
        ("INSERT INTO t VALUES (:secret, NULL)", IntegrityError, "violates not-null constraint"),
        (
            "INSERT INTO t VALUES (:secret, 1), (:secret, 1)",
            IntegrityError,
            "violates unique constraint",
        ),
        ("SELECT CAST(CAST(:secret AS text) AS integer)", DataError, "SQLSTATE 22P02"),
    ],
)
def test_an_error_never_repeats_what_a_row_holds(
    database: Database, statement: str, kind: type[DatabaseError], says: str
) -> None:
    with database.transaction() as session:
        session.execute(text("CREATE TABLE t (name text PRIMARY KEY, n integer NOT NULL)"))

    with pytest.raises(kind) as raised, database.transaction() as session:
        session.execute(text(statement), {"secret": SECRET})

    logged = "".join(traceback.format_exception(raised.value))
    assert says in logged
    assert SECRET not in logged
