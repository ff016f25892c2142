"""On PostgreSQL no transaction waits or runs for long, except where somebody reads a file."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from psycopg import connect
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.consent.models import PolicyText
from app.core.db import Database
from app.core.models import RateCount
from app.core.rules.errors import StorageUnavailable
from app.core.store.patience import Patience
from tests.support.databases import opened
from tests.support.stored import every, execute, only

SHORT = Patience(lock=100, statement=300, idle=400)
DEFERRED = """
CREATE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {} ; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON rate_count
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()
"""
INSERT = text("INSERT INTO rate_count (key, window_start, count) VALUES ('\\x00', now(), 1)")

pytestmark = pytest.mark.engine("postgresql", only=True)


@pytest.fixture
def hurried(engine_url: str) -> Iterator[Database]:
    """A database whose transactions may take a moment only."""
    with opened(engine_url, SHORT) as found:
        yield found


def run(database: Database, statements: str) -> None:
    """Run statements on a connection apart from the database's own."""
    url = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(connect(url, autocommit=True)) as connection:
        connection.execute(statements.encode())


def limits(session: Session) -> list[str]:
    """Return the limits of a transaction: for a lock, for a statement, and for asking nothing."""
    kinds = ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
    return [str(session.scalar(text(f"SELECT current_setting('{kind}')"))) for kind in kinds]


@pytest.mark.parametrize("opening", ["transaction", "reading"])
def test_a_locked_table_is_soon_reported_as_unavailable(hurried: Database, opening: str) -> None:
    url = hurried.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(connect(url)) as other:
        other.execute("LOCK TABLE lead IN ACCESS EXCLUSIVE MODE")

        with pytest.raises(StorageUnavailable), getattr(hurried, opening)() as session:
            session.execute(text("SELECT count(*) FROM lead"))
        assert every(hurried, PolicyText) == []


def test_limits_belong_to_the_kind_of_work(hurried: Database) -> None:
    with hurried.reading() as session, hurried.reading(streamed=True) as streamed:
        assert limits(session) == ["100ms", "300ms", "400ms"]
        assert limits(streamed) == ["3s", "0", "0"]
        with hurried.writing_with(session):
            assert limits(session) == ["100ms", "300ms", "400ms"]
    with pytest.raises(StorageUnavailable), hurried.reading() as session:
        session.execute(text("SELECT pg_sleep(5)"))


def test_a_commit_is_never_cancelled_for_its_time(hurried: Database) -> None:
    run(hurried, DEFERRED.format("PERFORM pg_sleep(0.6)"))

    execute(hurried, INSERT)

    only(hurried, RateCount)


def test_a_commit_that_the_standby_may_lack_is_no_success(hurried: Database) -> None:
    run(hurried, DEFERRED.format("RAISE WARNING 'canceling wait for synchronous replication'"))

    with pytest.raises(StorageUnavailable, match="standby"):
        execute(hurried, INSERT)

    run(hurried, "DROP TRIGGER at_commit ON rate_count")
    execute(hurried, text("DELETE FROM rate_count"))
