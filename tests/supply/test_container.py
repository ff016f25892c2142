"""The container image holds the whole service, and compose starts it with no right to spare."""

import json
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from app.cli import main
from app.core.config import CHECKOUT
from tests.docs.documents import OPERATE, code_blocks, settings_read
from tests.support.zone_command import run_zone

DEPLOY = CHECKOUT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
LAST = CONTAINERFILE.rpartition("\nFROM ")[2]
ENVIRONMENT = dict(each.split("=", 1) for each in re.findall(r"\w+=\S+", LAST.split("ENV ")[1]))
COMPOSE: Mapping[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
SERVICES: Mapping[str, Any] = COMPOSE["services"]
OURS = ("prepare", "web", "worker")
SECRETS = "/run/secrets/"
SECRET_NAMES = "SECRET|PASSWORD|TOKEN"
LIMITED = {"read_only": True, "cap_drop": ["ALL"], "security_opt": ["no-new-privileges:true"]}
AFTER = {
    "prepare": {"database": {"condition": "service_healthy"}},
    "web": {"prepare": {"condition": "service_completed_successfully"}},
    "worker": {"prepare": {"condition": "service_completed_successfully"}},
}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds what the image's does: installed from what is copied alone.

    The packages of the tests stand for the locked ones.
    """
    context, place = tmp_path_factory.mktemp("context"), tmp_path_factory.mktemp("zone")
    for words in re.findall(r"^COPY (?!--)(.+)$", CONTAINERFILE, re.MULTILINE):
        *what, to = words.split()
        for each in what:
            named = to if (CHECKOUT / each).is_dir() else f"{to}/{Path(each).name}"
            copy = shutil.copytree if (CHECKOUT / each).is_dir() else shutil.copy
            (context / named).parent.mkdir(parents=True, exist_ok=True)
            copy(CHECKOUT / each, context / named)
    uv = (sys.executable, "-m", "uv", "--quiet")
    subprocess.run([*uv, "venv", "--allow-existing", "--python", sys.executable, place], check=True)
    [packages] = place.glob("lib/*/site-packages")
    (packages / "tests.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    [install] = re.findall(r"pip install (.+ \.)$", CONTAINERFILE, re.MULTILINE)
    options = [each for each in shlex.split(install) if each != "--no-cache-dir"]
    command = (*uv, "pip", "install", "--offline", "--python", str(place / "bin" / "python"))
    subprocess.run([*command, *options], cwd=context, check=True)
    return place


def test_the_image_starts_the_program_of_this_checkout(installed: Path, tmp_path: Path) -> None:
    [place] = re.findall(r"^COPY --from=build (\S+) \1$", LAST, re.MULTILINE)
    [(program,), arguments] = [json.loads(each) for each in re.findall(r"(\[.+\])", LAST)]
    assert f"-m venv {place}\n" in CONTAINERFILE
    assert f"{place}/bin" in ENVIRONMENT["PATH"].split(":")

    command = [installed / "bin" / program, *arguments, "--help"]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)

    assert done.stdout.startswith(f"Usage: zone {arguments[0]}")
    for name in ("templates", "static"):
        [served] = installed.glob(f"lib/*/site-packages/app/site_files/{name}")
        assert {each.name for each in served.iterdir()} >= {
            each.name for each in (CHECKOUT / name).iterdir()
        }


def test_the_image_runs_as_a_user_without_rights_and_keeps_its_instance_apart() -> None:
    [user] = re.findall(r"^USER (\S+)$", LAST, re.MULTILINE)
    instance = ENVIRONMENT["ZONE_INSTANCE"]

    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", user)
    assert re.search(rf"--owner={user.partition(':')[0]} .*{instance}\n", LAST)
    assert not [name for name in ENVIRONMENT if re.search(SECRET_NAMES, name)]
    assert {name for name in ENVIRONMENT if name.startswith("ZONE_")} <= settings_read()


def test_the_image_installs_the_locked_packages_as_the_checkout_does() -> None:
    [locked] = re.findall(r"^LOCKED := (.+)$", (CHECKOUT / "Makefile").read_text(), re.MULTILINE)
    [install] = re.findall(r"pip install (.+-r requirements/run\.txt)$", CONTAINERFILE, re.M)

    assert locked in install


def test_every_container_is_without_rights_on_a_root_that_is_read_only() -> None:
    for name, service in SERVICES.items():
        assert service.items() >= LIMITED.items(), name
        assert service["user"] not in {"", "root", "0"}, name


def test_each_container_runs_a_command_that_exists_and_serves_after_the_migrations() -> None:
    commands = {name: SERVICES[name]["command"] for name in OURS}

    assert commands == {"prepare": ["db", "upgrade"], "web": ["web"], "worker": ["worker"]}
    assert {words[0] for words in commands.values()} <= main.commands.keys()
    assert {name: SERVICES[name]["depends_on"] for name in OURS} == AFTER


def test_secrets_are_files_alone_and_each_is_declared() -> None:
    for name in OURS:
        service = SERVICES[name]
        assert {key.removesuffix("_FILE") for key in service["environment"]} <= settings_read()
        paths = [each for key, each in service["environment"].items() if key.endswith("_FILE")]
        assert {each.removeprefix(SECRETS) for each in paths} == set(service["secrets"])
    used = {each for service in SERVICES.values() for each in service["secrets"]}
    assert used == COMPOSE["secrets"].keys()
    assert "PASSWORD:" not in (DEPLOY / "compose.yaml").read_text("utf-8")


def test_a_container_takes_its_settings_as_they_are_documented(tmp_path: Path) -> None:
    [own] = [each for each in code_blocks(OPERATE) if each.startswith("ZONE_ORIGIN=")]
    settings = dict(line.split("=", 1) for line in own.splitlines())
    values = {
        "database_url": "postgresql://zone:0f@database/zone?sslmode=disable",
        "smtp_url": "smtps://zone:password@mail.example.org",
        "metrics_token": f"{'0f' * 20}\n",
    }
    for name, value in values.items():
        (tmp_path / name).write_text(value)
        (tmp_path / name).chmod(0o600)
    given = {
        name: each.replace(SECRETS, f"{tmp_path}/")
        for name, each in SERVICES["web"]["environment"].items()
    }

    told = run_zone("config", settings={**settings, **given, "ZONE_INSTANCE": str(tmp_path)})

    told_of = dict(line.split(" = ", 1) for line in told.output.splitlines() if " = " in line)
    assert told_of["database_url"] == f"(hidden)  # {tmp_path / 'database_url'}"
    assert told_of["origin"] == f'"{settings["ZONE_ORIGIN"]}"  # environment'


def test_only_this_machine_reaches_the_site_and_its_proxy_alone_is_trusted() -> None:
    [network] = COMPOSE["networks"]["default"]["ipam"]["config"]

    assert [service.get("ports") for service in SERVICES.values() if "ports" in service] == [
        ["127.0.0.1:8000:8000"]
    ]
    assert SERVICES["web"]["environment"]["ZONE_TRUSTED_PROXIES"] == network["gateway"]


def test_healthchecks_ask_addresses_that_exist() -> None:
    routes = (CHECKOUT / "tests" / "architecture" / "routes.txt").read_text("utf-8")

    for name in ("web", "worker"):
        [path] = re.findall(r"http://[^/]+(/\w+)'", SERVICES[name]["healthcheck"]["test"][-1])
        assert f" {path} " in routes


def test_what_compose_names_is_declared_or_beside_it() -> None:
    for name, service in SERVICES.items():
        volumes, places = zip(*(each.split(":") for each in service["volumes"]), strict=True)
        assert {*volumes} <= COMPOSE["volumes"].keys(), name
        assert all(place.startswith("/") for place in places), name
        for other, wait in service.get("depends_on", {}).items():
            healthy = wait["condition"] == "service_healthy"
            assert not healthy or "healthcheck" in SERVICES[other], name
        if "build" in service:
            context = DEPLOY / service["build"]["context"]
            assert (context / service["build"]["dockerfile"]).is_file(), name
    # Both are made by the steps that the document gives.
    assert {each["file"] for each in COMPOSE["secrets"].values()} == {
        f"secrets/{each}" for each in COMPOSE["secrets"]
    }
    for each in (*(f"secrets/{each}" for each in COMPOSE["secrets"]), "zone.env"):
        assert each in OPERATE
