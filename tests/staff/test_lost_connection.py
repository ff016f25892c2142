"""A page of the desk is sent though its connection to PostgreSQL ends meanwhile."""

from contextlib import closing

import pytest
from flask import Flask, request_finished
from psycopg import connect

from tests.support.pages.page_client import PageClient

END_OTHERS = b"""
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.mark.engine("postgresql", only=True)
def test_a_page_is_sent_though_its_connection_ends_once_it_is_made(
    app: Flask, officer: PageClient, engine_url: str
) -> None:
    plain = engine_url.replace("postgresql+psycopg", "postgresql")

    def end_connections(_app: Flask, **_response: object) -> None:
        with closing(connect(plain, autocommit=True)) as other:
            other.execute(END_OTHERS)

    with request_finished.connected_to(end_connections, app):
        officer.get("/staff/leads")

    assert officer.get("/staff/leads").status == 200
