"""`zone content` checks the operator's own files, and serves them without a restart."""

from pathlib import Path

import pytest

from app.web.content.own_words import OwnWords
from tests.support.site import content
from tests.support.zone_command import run_zone

QUESTION = "home.plan.question"
GOOD = '[plan]\nquestion = { en = "And yours?", zh = "您呢？" }\n'
BAD = '[plan]\nquestion = { en = "Are 9 enough?", zh = "9个够吗？" }\nqestion = "a"\n'


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An instance with a folder for words."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))
    (tmp_path / "content").mkdir()
    return tmp_path


def test_a_check_says_that_all_is_in_order_and_serves_nothing(instance: Path) -> None:
    (instance / "content" / "home.toml").write_text(GOOD)
    assert run_zone("content", "check").stdout.startswith(f"1 file(s) of your own in {instance}: ")
    assert (
        OwnWords(content(), instance).now() == content()
        or not (instance / "own_words.json").exists()
    )


def test_a_check_names_every_problem_with_what_to_do(instance: Path) -> None:
    (instance / "content" / "home.toml").write_text(BAD)
    (instance / "content" / "notes.txt").write_text("mine")
    (instance / "content" / "latin.toml").write_bytes(b"\xff")
    (instance / "content" / ".home.toml.swp").write_bytes(b"\xff")
    ended = run_zone("content", "check", status=1)
    expected = [
        "content/latin.toml is not written in UTF-8: save it so.",
        "content/notes.txt is no file that ends in .toml: rename it, or move it away.",
        (
            "content/home.toml, key plan.question (en), prints 9, which no fact states. For a "
            "claim, add a fact with its source to content/facts.toml and write {fact_...} with its "
            "name. For a name with a number, list it in content/names.toml. Or leave the figure "
            "out."
        ),
        (
            "content/home.toml, key plan.qestion is no key of the shipped words (did you mean "
            "plan.question?): correct it."
        ),
        f"Error: 4 problem(s) in {instance}: correct them as said above.",
    ]
    assert ended.stderr.splitlines() == expected


def test_a_reload_serves_the_files_and_a_mistake_changes_nothing(instance: Path) -> None:
    words = instance / "content" / "home.toml"
    words.write_text(GOOD)
    run_zone("content", "reload")
    words.write_text(BAD)
    assert "prints 9" in run_zone("content", "reload", status=1).stderr
    assert OwnWords(content(), instance).now().text("en", QUESTION) == "And yours?"


def test_the_start_takes_the_files_up_and_goes_on_despite_a_mistake(instance: Path) -> None:
    (instance / "content" / "home.toml").write_text(BAD)
    ended = run_zone("db", "upgrade")
    assert "prints 9" in ended.stderr
    assert "content reload`" in ended.stderr
    (instance / "content" / "home.toml").write_text(GOOD)
    assert run_zone("db", "upgrade").stderr == f"Instance: {instance}\n"
    assert OwnWords(content(), instance).now().text("zh", QUESTION) == "您呢？"
