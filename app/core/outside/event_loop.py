"""The event loop of the web server, which answers from memory without going round the loop."""

import asyncio
from collections.abc import Callable
from contextvars import Context
from inspect import iscoroutine
from typing import TypeVarTuple

_Given = TypeVarTuple("_Given")


class EagerLoop(asyncio.SelectorEventLoop):
    """A loop that runs the first step of a request on the thread that hands it over.

    Most requests are answered by that step. Waking the loop for them would take longer than the
    answer. A coroutine that is not finished by its first step, up to where it first yields to the
    loop (`asyncio.sleep(0)`), continues on the loop.
    """

    def call_soon_threadsafe(
        self,
        callback: Callable[[*_Given], object],
        *args: *_Given,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Run a coroutine's first step now, and leave anything else to the loop."""
        if args and iscoroutine(args[0]):
            try:
                args[0].send(None)
            except StopIteration:
                return asyncio.Handle(callback, args, self, context)
        return super().call_soon_threadsafe(callback, *args, context=context)
