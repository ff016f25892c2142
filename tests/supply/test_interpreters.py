"""The service runs on every version of Python that it names, as far as this machine has them."""

import tomllib
import urllib.request
from pathlib import Path

import pytest

from app.core.config import CHECKOUT
from tests.supply.interpreters import OWN, VERSIONS, found, prepared
from tests.support.live_server import LiveServer

CHINESE = b'lang="zh-Hans"'
OTHERS = [each for each in VERSIONS if each != OWN]


@pytest.mark.parametrize("version", OTHERS)
def test_the_service_starts_answers_and_stops_without_a_traceback(
    version: str, tmp_path: Path
) -> None:
    interpreter = found(version)
    if interpreter is None:
        pytest.skip(f"This machine has no Python {version}.")
    server = LiveServer(tmp_path)
    # Isolated: what moves the time of tests is built for their own version.
    server.program = (prepared(version, interpreter), "-I", "-m", "app.cli")
    with server:
        with urllib.request.urlopen(f"{server.origin}/zh/contact", timeout=60) as answer:
            assert CHINESE in answer.read()
        server.stop()

    assert server.output.endswith("Stopped.\n")
    assert "Traceback" not in server.output
    assert "Warning:" not in server.output


def test_the_oldest_version_is_the_one_that_the_package_asks_for() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["requires-python"] == f">={VERSIONS[0]}"
    named = [each.rpartition(" ")[2] for each in project["classifiers"] if " 3." in each]
    assert named == [*VERSIONS]
