"""A bundle of the sample log, written once, and the verifier in it."""

import shutil
from pathlib import Path

import pytest

from app.ledger.outside.bundle_files import write_bundle_zip
from app.ledger.rules.bundle import bundle_files
from tests.verifier.sample_log import SampleLog, write_folder


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample's bundle as a folder that no test may change."""
    return write_folder(tmp_path_factory.mktemp("sample") / "bundle", SampleLog().bundle())


@pytest.fixture(scope="session")
def program(sound: Path) -> Path:
    """Return the verifier from a bundle."""
    return sound / "zone-verify.py"


@pytest.fixture
def bundle(sound: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample's bundle, to be changed."""
    return shutil.copytree(sound, tmp_path / "bundle")


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    """Return the sample's bundle as a zip, to be changed."""
    path = tmp_path / "bundle.zip"
    write_bundle_zip(path, bundle_files(SampleLog().bundle()))
    return path
