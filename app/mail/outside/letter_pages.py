"""Letters set as pages, for mail programs that show them so."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.mail.rules.letter import Letter


class LetterPages:
    """The template that every letter is set with.

    :param folder: that of all templates.
    """

    def __init__(self, folder: Path) -> None:
        environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._template = environment.get_template("email/letter.html")

    def page(self, letter: Letter, html_lang: str) -> str:
        """Return a letter as a page.

        :param html_lang: what `<html lang>` says.
        """
        return self._template.render(
            letter=letter,
            html_lang=html_lang,
            blocks=[(type(block).__name__, block) for block in letter.blocks],
        )
