"""Bundles of the ledger as a folder or as a zip, and the guides that they carry."""

import shutil
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from app.ledger.outside.verifier_script import verifier_guide, verifier_script
from app.ledger.rules.bundle import BundleFile

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


def bundle_guides() -> dict[str, bytes]:
    """Return the files that explain and check every bundle, by their names in it."""
    return {"README.txt": verifier_guide(), "zone-verify.py": verifier_script()}


def write_bundle_folder(folder: Path, files: Iterable[BundleFile]) -> None:
    """Write a bundle's files into a folder that does not exist yet; leave none if that fails.

    :raises FileExistsError: if it does, for a bundle holds no file but its own.
    """
    folder.mkdir(parents=True)
    try:
        for name, pieces in files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.writelines(pieces)
    except BaseException:
        shutil.rmtree(folder)
        raise


def write_bundle_zip(path: Path, files: Iterable[BundleFile]) -> None:
    """Write a bundle's files into a new zip; the same files always give the same bytes.

    :raises FileExistsError: if there is a file of this name.
    """
    with path.open("xb") as target:
        try:
            with ZipFile(target, "w") as archive:
                for name, pieces in files:
                    with archive.open(_member(name), "w", force_zip64=True) as file:
                        file.writelines(pieces)
        except BaseException:
            path.unlink()
            raise


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name, _NO_TIME)
    member.compress_type = ZIP_DEFLATED
    member.external_attr = _READABLE
    member.create_system = _UNIX
    return member
