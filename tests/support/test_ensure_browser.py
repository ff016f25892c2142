"""A browser is looked for, installed if there is none, and asked for in words if that fails."""

from pathlib import Path

import pytest

from tests.support import ensure_browser


@pytest.mark.parametrize(
    ("candidates", "found"), [(["/bin/false", "/no/such"], None), (["/bin/false", "true"], "true")]
)
def test_the_first_browser_that_starts_is_used(
    monkeypatch: pytest.MonkeyPatch, candidates: list[str], found: str | None
) -> None:
    monkeypatch.setattr(ensure_browser, "_candidates", lambda: iter(candidates))

    assert ensure_browser.find_browser() == found


def test_a_headless_browser_is_not_enough_for_autofill(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    headless, whole = (tmp_path / name for name in (ensure_browser.WITHOUT_WINDOWS, "chromium"))
    for program in (headless, whole):
        program.symlink_to("/bin/true")
    monkeypatch.setenv("PATH", str(tmp_path))

    assert ensure_browser.find_browser() == str(headless)
    assert ensure_browser.find_browser(windows=True) == str(whole)


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
