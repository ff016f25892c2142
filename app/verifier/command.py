"""The command line, and the verdict as people and machines read it."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.verifier.notes import LOG, WITNESS, key_of
from app.verifier.receipt import check_receipt, read_receipt
from app.verifier.spelling import Failed
from app.verifier.verdict import check_bundle


def main(arguments: Sequence[str]) -> int:
    """Check what the command line names, write the verdict, and return the exit status."""
    parser = command()
    given = parser.parse_args(arguments)
    keys = [*given.key, *given.witness]
    path = Path(given.path)
    try:
        held_files = [(each, Path(each).read_bytes()) for each in given.since]
        receipt = None if path.is_dir() else read_receipt(path)
    except OSError as error:
        parser.error(f"cannot read {error.filename}: {error.strerror}")
    if receipt is not None and held_files:
        parser.error("--since goes with a bundle, not with a receipt")
    try:
        if receipt is None:
            found = check_bundle(path, keys, held_files, given.json)
        else:
            found = check_receipt(receipt, keys)
    except Failed as failure:
        verdict = {"holds": False, "object": failure.where, "reason": failure.what}
        sys.stdout.write(f"{json.dumps(verdict)}\n" if given.json else f"FAILED: {failure}\n")
        return 1
    if given.json:
        sys.stdout.write(json.dumps({"holds": True, **found}) + "\n")
    else:
        sys.stdout.write(f"Everything holds.\n{table(found)}")
    return 0


def command() -> argparse.ArgumentParser:
    """Return the reader of the command line."""
    parser = argparse.ArgumentParser(
        prog="zone-verify.py", description="Check a bundle of the consent ledger, or one receipt."
    )
    add = parser.add_argument
    add("path", help="a bundle, as a folder or zip, or a receipt.tlog-proof")
    add("--key", type=key_of(LOG), action="append", required=True, help="a key of the log")
    add("--witness", type=key_of(WITNESS), action="append", default=[], help="a witness's key")
    add("--since", action="append", default=[], metavar="FILE", help="a checkpoint held")
    add("--json", action="store_true", help="write the verdict as JSON, and no progress")
    return parser


def table(found: Mapping[str, Any]) -> str:
    """Return what was found, a line each."""
    lines = []
    for name, value in found.items():
        label = name.replace("_", " ")
        if isinstance(value, dict):
            lines += [f"  {key:<32}{each}" for key, each in value.items()]
        elif isinstance(value, list):
            lines += [f"{label:<34}{each}" for each in value]
        else:
            lines.append(f"{label:<34}{value}")
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
