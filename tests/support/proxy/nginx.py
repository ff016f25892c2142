"""Debian's nginx, with the configuration that is shipped."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.accounts.certificates import make_certificate
from tests.support.live_server import CHECKOUT, free_port, listens
from tests.support.waiting import wait_until

NAME = "invest.example.org"
_AROUND = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {configuration}
}}
"""


def program() -> str:
    """Return the path of nginx; fail if it is not installed."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    assert found, "This test needs nginx: install Debian's package nginx."
    return found


def shipped(folder: Path, port: int, service: int, more: str = "", plain: int | None = None) -> str:
    """Return the shipped configuration, with the ports, the certificate and the log of a test.

    :param more: further directives of its server.
    :param plain: the port without TLS, if a test uses it.
    """
    text = (CHECKOUT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    changes = {
        "  listen 80;\n  listen [::]:80;\n": f"  listen 127.0.0.1:{plain or free_port()};\n",
        "  listen 443 ssl;\n  listen [::]:443 ssl;\n": f"  listen 127.0.0.1:{port} ssl;\n"
        f"  listen [::1]:{port} ssl;\n{more}",
        "127.0.0.1:8000": f"127.0.0.1:{service}",
        "/etc/nginx/zone": str(folder),
        "/var/log/nginx": str(folder),
        "/var/lib/zone-acme": str(folder / "acme"),
    }
    for old, new in changes.items():
        assert old in text, f"deploy/nginx.conf no longer has: {old}"
        text = text.replace(old, new)
    make_certificate(folder, NAME)
    return text


@contextmanager
def nginx(folder: Path, configuration: str, port: int) -> Iterator[None]:
    """Run nginx with the given content of its `http` block."""
    path = folder / "nginx.conf"
    path.write_text(_AROUND.format(folder=folder, configuration=configuration), encoding="utf-8")
    # Its workers run as another user if root starts it.
    folder.chmod(0o755)
    command = [program(), "-c", str(path), "-e", str(folder / "error.log")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait_until(lambda: process.poll() is not None or listens(port), "nginx started")
            assert process.poll() is None, process.stderr and process.stderr.read()
            yield
        finally:
            process.terminate()
