"""The command line, and the output of the verdict for people and for machines."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from app.verifier.files import Bundle, open_given, read_at_most
from app.verifier.notes import LOG, WITNESS, key_of
from app.verifier.policy import Trust, WrongPolicy, read_policy
from app.verifier.proofs import check_growth_proof, check_receipt, read_growth_proof, read_receipt
from app.verifier.sample import check_sample, is_sample
from app.verifier.spelling import Failed, plain
from app.verifier.verdict import BESIDE, INNER_ONLY, check_bundle

INNER_CONSISTENCY = (
    "Inner consistency only: everything here fits together, but no checkpoint that you hold was"
    " compared, so all of it may have been rewritten and signed anew."
)

REST_BESIDE = (
    " Not checked: the tree of {0}, which is not here, though erasures in it count for evidence"
    " that is gone here. Check the bundle of {0} as well."
)
EXHAUSTED = ("what was given", "needs more memory than there is")


def main(arguments: Sequence[str]) -> int:
    """Check the files named on the command line, write the verdict, and return the exit status."""
    show_anything()
    parser = command()
    given = parser.parse_args(arguments)
    try:
        found = check(given)
    except OSError as error:
        parser.error(plain(f"cannot read {error.filename}: {error.strerror}"))
    except (Misused, WrongPolicy) as misuse:
        parser.error(plain(str(misuse)))
    except (Failed, MemoryError) as error:
        # The error itself is not kept: its frames hold open files.
        where, what = (error.where, error.what) if isinstance(error, Failed) else EXHAUSTED
        verdict = {"holds": False, "object": where, "reason": what}
        said = json.dumps(verdict) if given.json else plain(f"FAILED: {where} {what}.")
        sys.stdout.write(f"{said}\n")
        return 1
    if given.json:
        sys.stdout.write(json.dumps({"holds": True, **found}) + "\n")
    else:
        inner = found.pop(INNER_ONLY, False)
        said = INNER_CONSISTENCY if inner else "Everything holds."
        for log in found.get(BESIDE, ()):
            said += REST_BESIDE.format(log)
        sys.stdout.write(f"{plain(said)}\n{table(found)}")
    return 0


class Misused(Exception):
    """The command line names objects that cannot be checked together."""


def check(given: argparse.Namespace) -> dict[str, Any]:
    """Return the findings in the bundle, receipt or proof that the command line names."""
    path, trust = Path(given.path), trusted(given)
    held_files = [(each, read_held(each)) for each in given.since]
    growth = None if path.is_dir() else read_growth_proof(path)
    if growth is not None:
        if len(held_files) != 1:
            raise Misused("give the checkpoint that you hold, and no other, with --since")
        return check_growth_proof(growth, held_files[0], trust)
    receipt = None if path.is_dir() else read_receipt(path)
    if receipt is not None:
        if held_files:
            raise Misused("--since is for a bundle or a proof of growth, not for a receipt")
        return check_receipt(receipt, trust, given.address)
    if given.address is not None:
        raise Misused("--address is for a receipt: nothing else says whose an act is")
    with closing(Bundle(path)) as bundle:
        if not is_sample(bundle):
            return check_bundle(bundle, trust, held_files, datetime.now(UTC), given.json)
        if held_files:
            raise Misused("--since is for a bundle or a proof of growth, not for a sample")
        return check_sample(bundle, trust)


def trusted(given: argparse.Namespace) -> Trust:
    """Return whose signatures count: of the keys given, and of those that a policy names."""
    policy = read_policy(given.policy, read_held(given.policy)) if given.policy else None
    if not given.key and not (policy and policy.logs):
        raise Misused("give a log's --key, or a --policy that names the key of one")
    if {each.public for each in given.key} & {each.public for each in given.witness}:
        raise Misused("a log's own key is no witness: give the --witness of somebody else")
    return Trust([*given.key, *given.witness], policy)


def read_held(name: str) -> bytes:
    """Return the content of the file of a held checkpoint, or of a policy."""
    with open_given(Path(name)) as file:
        return read_at_most(name, file)


def show_anything() -> None:
    """Escape characters that the output's encoding lacks, such as Chinese on an older console."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def command() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="zone-verify.py",
        description="Check a bundle, a proof or a receipt of the consent ledger.",
    )
    add = parser.add_argument
    add("path", help="a bundle, as a folder or zip, a proof, or a receipt.tlog-proof")
    add("--key", type=key_of(LOG), action="append", default=[], help="a key of each log")
    add("--witness", type=key_of(WITNESS), action="append", default=[], help="a witness's key")
    add("--policy", metavar="FILE", help="a policy of logs, witnesses and quorum (tlog-policy)")
    add("--since", action="append", default=[], metavar="FILE", help="a checkpoint held")
    add("--address", help="fail unless the receipt is the act of this e-mail address")
    add("--json", action="store_true", help="write the verdict as JSON, and no progress")
    return parser


def table(found: Mapping[str, Any]) -> str:
    """Return the findings as text, one on a line."""
    lines = []
    for name, value in found.items():
        label = name.replace("_", " ")
        if isinstance(value, dict):
            lines += [label, *(f"  {key:<32}{each}" for key, each in value.items())]
        elif isinstance(value, list):
            lines += [f"{label:<34}{in_line(each)}" for each in value]
        else:
            lines.append(f"{label:<34}{value}")
    return "".join(f"{plain(line)}\n" for line in lines)


def in_line(value: object) -> str:
    """Return a value as text, with the names of its parts."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {each}" for name, each in value.items())
    return str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
