"""Every command of `zone`, loaded once for the processes that are forked from one that has it."""

from app.cli import main

EVERY_COMMAND = dict(main.commands)
