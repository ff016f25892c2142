"""Signs of life are answered however many enquiries wait, for example for a locked table."""

import threading
from collections.abc import Iterable
from typing import Any

import pytest
from flask import Flask

from app.factory import as_served
from tests.support.pages.rsgi import PATIENCE, Connection, Request, answered
from tests.support.watch.heartbeat import beat

SIGNS = {"/healthz": b"ok\n", "/readyz": b"ready\n"}
SENDERS = 40
"""More than a process has threads for."""


def test_enquiries_that_wait_take_no_thread_of_the_signs_of_life(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    beat(app.extensions["zone"].database)
    served, all_seen = app.wsgi_app, threading.Event()
    seen: set[str] = set()

    def locked(environ: Any, start_response: Any) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST":
            assert all_seen.wait(PATIENCE)
            start_response("204 No Content", [])
            return [b""]
        pieces = served(environ, start_response)
        seen.add(environ["PATH_INFO"])
        if seen == SIGNS.keys():
            all_seen.set()
        return pieces

    monkeypatch.setattr(app, "wsgi_app", locked)
    enquiries = [(Request("/en/contact", "POST"), Connection()) for _ in range(SENDERS)]
    signs = [(Request(path, server="127.0.0.1:8000"), Connection()) for path in SIGNS]

    answers = answered(as_served(app), *enquiries, *signs)[SENDERS:]

    assert [(status, body) for status, _headers, body in answers] == [
        (200, body) for body in SIGNS.values()
    ]
