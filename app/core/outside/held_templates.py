"""The templates of a process, as they were when it began."""

from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, FileSystemLoader, TemplateNotFound

_Source = tuple[str, str | None, Callable[[], bool] | None]


class HeldTemplates(BaseLoader):
    """Loads templates from memory: an upgrade puts other ones into their folder.

    A process of the version before goes on for a while, with pages that it has not shown yet.

    :param folder: where they are read, all of them at once.
    """

    def __init__(self, folder: Path) -> None:
        names = FileSystemLoader(folder).list_templates()
        self._texts = {name: (folder / name).read_text(encoding="utf-8") for name in names}
        self._folder = folder

    def get_source(self, environment: Environment, template: str) -> _Source:
        """Return a template with the file that it was read from.

        :raises TemplateNotFound: if there was none of this name.
        """
        del environment
        if template not in self._texts:
            raise TemplateNotFound(template)
        return self._texts[template], str(self._folder / template), None

    def list_templates(self) -> list[str]:
        """Return the names of all."""
        return [*self._texts]
