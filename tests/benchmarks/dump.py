"""A dump of leads by the engine's own command-line program."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import make_url

from tests.support.postgres import find_binaries


def dump(url: str, path: Path, columns: Sequence[str]) -> None:
    """Dump columns with the engine's own program.

    :raises FileNotFoundError: if it is not installed.
    """
    place, query = make_url(url), _dumped(columns)
    script = f".mode csv\n.headers on\n.output {path}\n{query};\n"
    command = ["sqlite3", "-readonly", str(place.database)]
    if place.get_backend_name() == "postgresql":
        script = f"\\copy ({query}) TO '{path}' WITH (FORMAT csv, HEADER)\n"
        plain = place.set(drivername="postgresql").render_as_string(False)
        psql = str((find_binaries() or Path()) / "psql")
        command = [psql, "--quiet", "--set=ON_ERROR_STOP=1", plain]
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
