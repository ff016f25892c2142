"""The instance of the tests of commands, for the commands that are killed here."""

from tests.cli.conftest import instance, upgraded

__all__ = ["instance", "upgraded"]
