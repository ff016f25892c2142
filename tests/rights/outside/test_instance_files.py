"""An erasure finds every file of an instance that may hold a person's text."""

from pathlib import Path
from uuid import uuid4

from app.rights.outside.instance_files import InstanceFiles


def test_a_file_of_an_export_is_found_whole_in_part_or_beside_it(tmp_path: Path) -> None:
    export_id, folder = uuid4(), tmp_path / "exports"
    folder.mkdir()
    theirs = {f"{export_id.hex}.csv", f".{export_id.hex}.xlsx.part", f"leads-{export_id}.txt"}
    for name in (*theirs, f"{uuid4().hex}.csv"):
        (folder / name).touch()

    assert InstanceFiles(tmp_path).names_of_export(export_id) == theirs
