"""The entry point of `python -m app.cli`, which is the same as `zone`."""

from app.cli import main

main(prog_name="zone")
