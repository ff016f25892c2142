"""PostgreSQL over a network asks for TLS, and its errors repeat nothing that is stored."""

import traceback
from urllib.parse import quote

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from app.core.db import Database
from app.core.outside.postgresql import Pool
from tests.support.databases import opened
from tests.support.stored import execute, read_by

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
        ("zone@localhost:5432,db.example.org:5433/zone", "require"),
        ("zone@localhost:5432,127.0.0.1:5433/zone", None),
    ],
)
def test_a_server_on_a_network_is_asked_for_tls(rest: str, mode: str | None) -> None:
    assert Database(f"postgresql://{rest}").url.query.get("sslmode") == mode


@pytest.mark.parametrize(
    ("given", "hosts", "ports"),
    [
        ("zone:p%2C%40@db1:5433,db2/zone", "db1,db2", "5433,5432"),
        ("zone@[2001:db8::7]:5433,[::1]/zone", "2001:db8::7,::1", "5433,5432"),
        ("db1,db2,db3/zone", "db1,db2,db3", "5432,5432,5432"),
    ],
)
def test_several_servers_are_named_as_libpq_names_them(given: str, hosts: str, ports: str) -> None:
    url = Database(f"postgresql://{given}?target_session_attrs=read-write").url

    _args, asked = url.get_dialect()().create_connect_args(url)

    assert (asked["host"], asked["port"], asked["dbname"]) == (hosts, ports, "zone")
    assert asked["target_session_attrs"] == "read-write"
    assert url.password in {"p,@", None}


@pytest.mark.engine("postgresql", only=True)
def test_the_next_server_is_asked_if_the_first_is_away(database: Database) -> None:
    there = database.url.query["host"]
    url = f"postgresql://{database.url.username}@127.0.0.1:1,nowhere/{database.url.database}"
    with opened(url.replace("nowhere", quote(str(there), safe=""))) as several:
        assert read_by(several, Session.scalar, text("SELECT 1")) == 1


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize(("after", "prepared"), [(1, True), (0, False)])
def test_statements_are_prepared_as_often_as_the_setting_says(
    database: Database, after: int, prepared: bool
) -> None:
    url = database.url.render_as_string(hide_password=False)
    pool = Pool(connections=1, prepare_after=after)

    with opened(url, pool=pool) as own, own.reading() as session:
        for _time in range(3):
            session.execute(text("SELECT 1"))
        known = session.scalar(text("SELECT count(*) FROM pg_prepared_statements"))

    assert bool(known) is prepared


@pytest.mark.engine("postgresql", only=True)
def test_a_process_opens_no_more_connections_than_the_setting_says(database: Database) -> None:
    own = Database(database.url.render_as_string(hide_password=False), pool=Pool(connections=2))

    assert isinstance(own.engine.pool, QueuePool)
    assert own.engine.pool.size() + own.engine.pool._max_overflow == 2


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
    execute(database, text("CREATE TABLE t (name text PRIMARY KEY, n integer NOT NULL)"))

    with pytest.raises(kind) as raised:
        execute(database, text(statement).bindparams(secret=SECRET))

    logged = "".join(traceback.format_exception(raised.value))
    assert says in logged
    assert SECRET not in logged
