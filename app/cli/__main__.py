"""The entry point of `python -m app.cli`, which is the same as `zone`."""

from app.cli import main

if __name__ == "__main__":
    main(prog_name="zone")
