"""A dump of leads by the engine's own command-line program."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import make_url

from tests.support.postgres import find_binaries


def dump(url: str, path: Path, columns: Sequence[str]) -> None:
    """Dump columns with the engine's own program.

    :raises RuntimeError: if it is not installed.
    """
    if url.startswith("sqlite"):
        script = f".mode csv\n.headers on\n.output {path}\n{_dumped(columns)};\n"
        program = _program("sqlite3", None)
        command = [program, "-readonly", str(make_url(url).database)]
    else:
        script = f"\\copy ({_dumped(columns)}) TO '{path}' WITH (FORMAT csv, HEADER)\n"
        program = _program("psql", find_binaries())
        plain = make_url(url).set(drivername="postgresql").render_as_string(False)
        command = [program, "--quiet", "--set=ON_ERROR_STOP=1", plain]
    subprocess.run(command, input=script, check=True, text=True, stdout=subprocess.DEVNULL)


def _dumped(names: Sequence[str]) -> str:
    elsewhere = {
        "status": "lead.status",
        "priority": "lead.priority",
        "due_at": "lead.due_at",
        "owner": "staff_account.name",
        "enquiry": "enquiry.id",
        "corrected": "''",
        "tags": "''",
    }
    columns = ", ".join(f"{elsewhere.get(each, f'enquiry.{each}')} AS {each}" for each in names)
    # On one line, as \copy has it.
    return (
        f"SELECT {columns} FROM enquiry JOIN lead ON lead.enquiry_id = enquiry.id"
        " LEFT JOIN staff_account ON staff_account.id = lead.owner_id"
    )


def _program(name: str, folder: Path | None) -> str:
    places = os.pathsep.join([*([str(folder)] if folder else []), os.environ.get("PATH", "")])
    found = shutil.which(name, path=places)
    if found is None:
        raise RuntimeError(f"The engine's own program {name} is not there: install it.")
    return found
