"""Changed words, a fact and news are served by every process within two seconds of the reload."""

import time
from pathlib import Path

from tests.support.content.own_files import JOBS, NEWS, SLUG
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import seen_by_many
from tests.support.zone_command import run_zone

PATIENCE_SECONDS = 2.0

LEAD = '[topics]\nlead = { en = "Work with {fact_jobs} people.", zh = "与{fact_jobs}人同行。" }\n'
SHOWN = {
    "/en/": "Work with",
    "/zh/": "1.2万（区内就业人数）",
    "/en/news": f"/en/news/{SLUG}",
    f"/zh/news/{SLUG}": "开发区开放日",
}


def answers(server: LiveServer, path: str) -> set[bool]:
    """Return whether the new words are shown, on enough connections to reach every process."""
    return {SHOWN[path] in page for page in seen_by_many(server.port, path)}


def test_a_reload_reaches_every_process_within_two_seconds(tmp_path: Path) -> None:
    with LiveServer(tmp_path, ZONE_WEB_PROCESSES="2") as server:
        assert answers(server, "/en/") == {False}
        for name, text in {"content/facts.toml": JOBS, "content/home.toml": LEAD, **NEWS}.items():
            (server.instance / name).parent.mkdir(exist_ok=True)
            (server.instance / name).write_text(text)
        run_zone("content", "reload", settings={"ZONE_INSTANCE": str(server.instance)})

        reloaded = time.monotonic()
        while any(answers(server, path) != {True} for path in SHOWN):
            assert time.monotonic() - reloaded < PATIENCE_SECONDS
