"""What happens before and after requests to the back office, and to no others."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from flask import Flask

from app.web.guards import in_back_office

# What hooks before a request, after it and for templates give where they do not apply.
_ELSEWHERE: tuple[Callable[..., Any], ...] = (lambda: None, lambda response: response, dict)


@contextmanager
def for_back_office_only(app: Flask) -> Iterator[None]:
    """Keep what is registered meanwhile for every request to the back office's requests.

    flask-login's hooks read the session, so that every public page would vary by visitor.
    """
    lists: list[list[Any]] = [
        app.before_request_funcs.setdefault(None, []),
        app.after_request_funcs.setdefault(None, []),
        app.template_context_processors[None],
    ]
    before = [len(hooks) for hooks in lists]
    yield
    for hooks, count, elsewhere in zip(lists, before, _ELSEWHERE, strict=True):
        hooks[count:] = [_kept_to_back_office(hook, elsewhere) for hook in hooks[count:]]


def _kept_to_back_office(
    hook: Callable[..., Any], elsewhere: Callable[..., Any]
) -> Callable[..., Any]:
    def kept(*args: Any) -> Any:
        return hook(*args) if in_back_office() else elsewhere(*args)

    return kept
