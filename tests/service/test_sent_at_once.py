"""Simultaneous clicks, over real connections to two web processes."""

import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from app.enquiries.models import Enquiry
from tests.support.databases import opened
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor
from tests.support.sizes import full_size
from tests.support.stored import every

PATIENCE = 60.0
PAIRS = 200 if full_size() else 60
Fields = Mapping[str, str | Sequence[str]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A site with two web processes."""
    with LiveServer(tmp_path_factory.mktemp("at-once"), ZONE_WEB_PROCESSES="2") as running:
        yield running


def keys_in(server: LiveServer, prefix: str) -> Counter[str]:
    """Count the stored enquiries by the key of the form that sent them."""
    with opened(f"sqlite:///{server.instance / 'zone.db'}") as database:
        keys = every(database, Enquiry.idempotency_key)
        return Counter(key for key in keys if key.startswith(prefix))


def send_at_once(server: LiveServer, submissions: Sequence[Fields]) -> list[str]:
    """Send each submission from its own browser at the same moment; return the references."""
    together = threading.Barrier(len(submissions))

    def send(fields: Fields) -> str:
        with closing(HttpVisitor(server.port, PATIENCE)) as visitor:
            hidden = visitor.open_form()
            together.wait(PATIENCE)
            assert visitor.send_form({**hidden, **fields}) == 303
            page = visitor.get(visitor.location)
        return page.partition('<p class="reference">')[2].partition("<b>")[2].partition("</b>")[0]

    with ThreadPoolExecutor(len(submissions)) as threads:
        return list(threads.map(send, submissions))


def test_each_double_click_makes_one_enquiry(server: LiveServer) -> None:
    at_once = 20
    for first in range(0, PAIRS, at_once):
        keys = [f"double-click-{number:04d}" for number in range(first, first + at_once)]
        clicked = [{**complete_fields(), "idempotency_key": key} for key in keys]
        references = send_at_once(server, [each for each in clicked for _ in "ab"])

        assert references[::2] == references[1::2]
        assert len(set(references)) == at_once

    assert keys_in(server, "double-click-") == Counter(
        {f"double-click-{number:04d}": 1 for number in range(PAIRS)}
    )


@pytest.mark.parametrize(("key", "texts", "stored"), [
    ("raced-by-five-alike", ["The same"] * 5, 1),
    ("raced-by-five-others", [f"Text {n}" for n in range(5)], 5),
])  # fmt: skip
def test_five_with_the_same_key_are_one_enquiry_unless_their_answers_differ(
    server: LiveServer, key: str, texts: Sequence[str], stored: int
) -> None:
    same = {**complete_fields(), "idempotency_key": key}

    assert len(set(send_at_once(server, [{**same, "message": text} for text in texts]))) == stored
    assert keys_in(server, key) == Counter({key: stored})
