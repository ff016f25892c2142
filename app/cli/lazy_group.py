"""A group of commands whose modules are loaded once a command is called."""

import gc
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple, cast

import click


class Declared(NamedTuple):
    """A command: where it is, such as `app.cli.run:run`, and its line in the list of commands."""

    target: str
    line: str


class LazyGroup(click.Group):
    """Commands that are declared by names, so that a process loads no more than its own one needs.

    :param declared: the commands by name.
    """

    def __init__(self, declared: Mapping[str, Declared], **options: Any) -> None:
        # Click reads it alone, though it asks for more.
        super().__init__(commands=cast("dict[str, click.Command]", _Commands(declared)), **options)
        self._declared = declared

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a line for each command, without loading any."""
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, self._declared[name].line) for name in self.list_commands(context)]
            )


class _Commands(Mapping[str, click.Command]):
    """Commands by name, loaded on first use."""

    def __init__(self, declared: Mapping[str, Declared]) -> None:
        self._declared = declared

    def __getitem__(self, name: str) -> click.Command:
        return cast("click.Command", load(self._declared[name].target))

    def __iter__(self) -> Iterator[str]:
        return iter(self._declared)

    def __len__(self) -> int:
        return len(self._declared)


def load(target: str) -> Any:
    """Return an object of a module by name; import the module on first use.

    The garbage collector rests meanwhile and then leaves everything alone: what is loaded stays,
    and looking through it again and again took a fifth of the time.

    :param target: such as `app.cli.run:run`.
    """
    module, _, name = target.partition(":")
    if module in sys.modules:
        return getattr(sys.modules[module], name)
    collecting = gc.isenabled()
    gc.disable()
    try:
        return getattr(import_module(module), name)
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
