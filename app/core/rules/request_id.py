"""The id of the request on whose behalf something is done, for the log and for mail that it queues.

It is random and tells nothing of the person who sent the request.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_REQUEST: ContextVar[str] = ContextVar("request", default="")


def current_request() -> str:
    """Return the id of the request that this thread works for; empty for none."""
    return _REQUEST.get()


@contextmanager
def on_behalf_of(request: str) -> Iterator[None]:
    """Run the block under a request's id, also in another thread or process."""
    token = _REQUEST.set(request)
    try:
        yield
    finally:
        _REQUEST.reset(token)
