"""The wheel, which is installed where there is no checkout."""

import re
import subprocess
import sys
import urllib.request
from pathlib import Path
from zipfile import ZipFile

from tests.support.live_server import CHECKOUT, LiveServer


def fetched(address: str) -> str:
    """Return a page or file of a server."""
    with urllib.request.urlopen(address, timeout=60) as answer:
        assert answer.status == 200
        return str(answer.read().decode())


def test_a_wheel_serves_the_site_and_the_desk_with_their_styles(tmp_path: Path) -> None:
    build = ["uv", "build", "--quiet", "--wheel", "--no-build-isolation", "--offline"]
    subprocess.run(
        [sys.executable, "-m", *build, "--python", sys.executable, "--out-dir", tmp_path, CHECKOUT],
        check=True,
    )
    [wheel] = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    ZipFile(wheel).extractall(installed)

    server = LiveServer(tmp_path)
    server.code = installed
    with server:
        for page in ("/zh/", "/en/contact", "/staff/sign-in"):
            [sheet, *_others] = re.findall(
                r'href="(/static/css/[^"]+)"', fetched(server.origin + page)
            )
            assert "{" in fetched(server.origin + sheet)
        assert "Traceback" not in server.output
    assert {each.name for each in installed.iterdir()} == {
        "app", wheel.name.replace("-py3-none-any.whl", ".dist-info")
    }  # fmt: skip
