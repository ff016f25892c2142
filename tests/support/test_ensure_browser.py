"""A browser is looked for, installed if there is none, and asked for in words if that fails."""

from pathlib import Path

import pytest

from tests.support import ensure_browser


def test_a_program_that_does_not_start_is_no_browser(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ensure_browser, "_candidates", lambda: iter(["/bin/false", "/no/such"]))

    assert ensure_browser.find_browser() is None


def test_the_first_browser_that_starts_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ensure_browser, "_candidates", lambda: iter(["/bin/false", "true"]))

    assert ensure_browser.find_browser() == "true"


def test_a_headless_browser_is_not_enough_for_autofill(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("chromium-headless-shell", "chromium"):
        (tmp_path / name).symlink_to("/bin/true")
    monkeypatch.setenv("PATH", str(tmp_path))

    assert ensure_browser.find_browser() == str(tmp_path / "chromium-headless-shell")
    assert ensure_browser.find_browser(windows=True) == str(tmp_path / "chromium")


def test_a_missing_browser_is_installed_once_and_its_path_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there: list[str] = []
    monkeypatch.setattr(ensure_browser, "_candidates", lambda: iter(there))
    monkeypatch.setattr(ensure_browser, "install_browser", lambda: there.append("true"))

    ensure_browser.main()

    assert capsys.readouterr().out == "true\n"
    assert there == ["true"]


def test_a_browser_that_cannot_be_installed_is_named_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ensure_browser, "_candidates", lambda: iter(()))
    monkeypatch.setattr(ensure_browser, "install_browser", lambda: None)

    with pytest.raises(SystemExit, match="install one"):
        ensure_browser.main()
