"""Problems of the operator's files, collected so that one check names all of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.content.errors import ContentError


@dataclass
class Problems:
    """A list of sentences, each with the file, the place in it and the remedy."""

    found: list[str] = field(default_factory=list)

    def add(self, told: str) -> None:
        """Keep a problem, once."""
        if told not in self.found:
            self.found.append(told)

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Keep the ContentError of a part, and go on after it."""
        try:
            yield
        except ContentError as error:
            self.add(str(error))
