"""Lets `python -m app.cli` stand for `zone`."""

from app.cli import main

main(prog_name="zone")
