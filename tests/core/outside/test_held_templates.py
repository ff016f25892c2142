"""A process shows the pages of its own version, while an upgrade puts others in their place."""

from pathlib import Path

import pytest
from flask import Flask
from jinja2 import Environment, TemplateNotFound

from app.core.outside.held_templates import HeldTemplates


def test_a_template_that_is_replaced_or_removed_is_shown_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "page.html").write_text("{% include 'parts/name.html' %} of now")
    (tmp_path / "parts" / "name.html").write_text("A page")
    pages = Environment(loader=HeldTemplates(tmp_path), autoescape=True)

    (tmp_path / "page.html").write_text("of a later version")
    (tmp_path / "parts" / "name.html").unlink()

    assert pages.get_template("page.html").render() == "A page of now"
    with pytest.raises(TemplateNotFound):
        pages.get_template("none.html")


def test_the_site_holds_its_templates(app: Flask) -> None:
    assert isinstance(app.jinja_loader, HeldTemplates)
