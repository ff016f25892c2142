"""The wheel, which is installed where there is no checkout."""

import re
import stat
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import CHECKOUT, LiveServer, program_environment
from tests.support.pages.http_client import HttpVisitor

VERSION = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "version"
]
UV = (sys.executable, "-m", "uv")
SOURCES = {"app": "app", "templates": "app/site_files/templates", "static": "app/site_files/static"}
"""Folders of the checkout, and where the wheel has them."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["build", "--quiet", "--wheel", "--no-build-isolation", "--offline"]
    subprocess.run(
        [*UV, *build, "--python", sys.executable, "--out-dir", folder, CHECKOUT], check=True
    )
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def zone(wheel: Path) -> Path:
    """The installed program in an environment of its own, with the tests' dependencies."""
    environment = wheel.parent / "installed"
    subprocess.run([*UV, "venv", "--quiet", "--python", sys.executable, environment], check=True)
    install = ("pip", "install", "--quiet", "--offline", "--no-deps", "--python", str(environment))
    subprocess.run([*UV, *install, wheel], check=True)
    [packages] = environment.glob("lib/*/site-packages")
    (packages / "tests.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return environment / "bin" / "zone"


@pytest.fixture(scope="module")
def server(zone: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """`zone run` in an empty folder, in which it makes its instance."""
    made = LiveServer(tmp_path_factory.mktemp("anywhere"))
    made.program, made.cwd = (zone,), made.instance.parent
    with made:
        yield made


def run(zone: Path, folder: Path, *command: str) -> str:
    """Run a command of the installed program in a folder; return its output."""
    done = subprocess.run(
        [zone, *command],
        cwd=folder,
        env=program_environment({}),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_wheel_has_every_file_that_the_checkout_serves_and_no_other(wheel: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", *SOURCES], cwd=CHECKOUT, check=True, capture_output=True, text=True
    )
    tops = [(name, *name.split("/", 1)) for name in listed.stdout.splitlines()]
    expected = {f"{SOURCES[top]}/{rest}" for name, top, rest in tops if (CHECKOUT / name).exists()}
    information = wheel.name.replace("-py3-none-any.whl", ".dist-info/")

    packed = {name for name in ZipFile(wheel).namelist() if not name.startswith(information)}

    assert packed == expected
    assert f"-{VERSION}-" in wheel.name


def test_the_installed_program_keeps_its_instance_in_the_current_folder(
    zone: Path, tmp_path: Path
) -> None:
    assert run(zone, tmp_path, "--version") == f"zone {VERSION}\n"
    run(zone, tmp_path, "init")

    settings = tmp_path / "instance" / "zone.toml"
    assert stat.S_IMODE(settings.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["instance"]


def test_the_installed_program_serves_styled_pages_takes_an_enquiry_and_acknowledges_it(
    server: LiveServer,
) -> None:
    visitor = HttpVisitor(server.port)
    for page in ("/zh/", "/en/contact", "/staff/sign-in"):
        [sheet, *_others] = re.findall(r'href="(/static/css/[^"]+)"', visitor.get(page))
        assert "{" in visitor.get(sheet)
    assert visitor.send_form({**visitor.open_form(), **complete_fields()}) == 303

    [reference] = re.findall(r"GDZ-[0-9A-Z]{4}-[0-9A-Z]{4}", visitor.get(visitor.location))[:1]
    visitor.close()
    assert reference in str(server.wait_for_mail(reference, to=str(complete_fields()["email"])))
    server.stop()
    assert "Traceback" not in server.output
