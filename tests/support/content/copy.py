"""The shipped sentences by their keys, so that a test repeats none of their words.

`EN.due.first_reply` is a sentence, and `EN.due.late(n=3)` one with its placeholders filled in.
"""

from typing import Any

from app.content import shipped_content


class Sentence(str):
    """The template of a sentence, which is the sentence itself if it has no placeholders."""

    lang: str
    key: str

    def __call__(self, **values: object) -> str:
        """Return the sentence with its placeholders filled in, in the plural form of `n`.

        :raises ContentError: for a placeholder without a value.
        """
        return shipped_content().text(self.lang, self.key, **values)

    def before(self, placeholder: str) -> str:
        """Return what stands before a placeholder."""
        return self.partition(f"{{{placeholder}}}")[0]

    def after(self, placeholder: str) -> str:
        """Return what follows a placeholder."""
        return self.partition(f"{{{placeholder}}}")[2]


class Sentences:
    """The sentences of a language whose keys begin alike, as attributes and as items."""

    def __init__(self, lang: str, prefix: str = "") -> None:
        self._lang = lang
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"Sentences({self._lang!r}, {self._prefix!r})"

    def __getattr__(self, name: str) -> Any:
        return self[name]

    def __getitem__(self, name: str) -> Any:
        """Return a sentence, or the sentences below a name.

        :raises AttributeError: if no key is or begins so.
        """
        key, copy = f"{self._prefix}{name}", shipped_content().copy[self._lang]
        if key in copy:
            found = Sentence(copy[key])
            found.lang, found.key = self._lang, key
            return found
        if any(each.startswith(f"{key}.") for each in copy):
            return Sentences(self._lang, f"{key}.")
        raise AttributeError(
            f"app/content/copy/{self._lang} has no key {key}: correct it in the test."
        )


EN = Sentences("en")
ZH = Sentences("zh")
WORDS = {"en": EN, "zh": ZH}
