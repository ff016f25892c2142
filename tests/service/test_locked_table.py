"""On PostgreSQL a table that somebody has locked holds up only those who need it."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from psycopg import connect

from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor
from tests.support.waiting import PATIENCE, wait_until

VISITORS = 40
"""More than one process has threads for."""

WAITING = b"""
SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
WHERE datname = current_database() AND NOT granted
"""


@pytest.mark.engine("postgresql", only=True)
def test_a_locked_table_leaves_pages_and_signs_of_life(tmp_path: Path, engine_url: str) -> None:
    plain = engine_url.replace("postgresql+psycopg", "postgresql")
    with (
        LiveServer(tmp_path, ZONE_DATABASE_URL=engine_url, ZONE_WEB_PROCESSES="1") as server,
        ThreadPoolExecutor(VISITORS) as visitors,
        closing(connect(plain)) as other,
        closing(HttpVisitor(server.port, PATIENCE)) as visitor,
    ):
        hidden, cookies = visitor.open_form(), dict(visitor.cookies)

        def send(number: int) -> int:
            with closing(HttpVisitor(server.port, PATIENCE)) as sender:
                sender.cookies = dict(cookies)
                own = {"idempotency_key": f"beside-a-lock-{number:04d}"}
                return sender.send_form({**hidden, **complete_fields(), **own})

        other.execute(b"LOCK TABLE lead IN ACCESS EXCLUSIVE MODE")
        sent = [visitors.submit(send, number) for number in range(VISITORS)]
        wait_until(
            lambda: other.execute(WAITING).fetchone() != (0,),
            "a request waits",
            lambda: [each for each in sent if each.done()],
        )
        assert (visitor.get("/healthz"), visitor.get("/readyz")) == ("ok\n", "ready\n")
        assert "<h1" in visitor.get("/en/")
        assert visitor.open_form("/zh/contact")["csrf_token"]
        assert not all(each.done() for each in sent)
        other.rollback()

        assert {each.result(PATIENCE) for each in sent} <= {303, 503}
