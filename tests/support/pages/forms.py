"""Forms filled in and sent as a browser would: with what the page offers, and nothing else."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urljoin
from xml.etree.ElementTree import Element

from tests.support.pages.html import elements, show, text_of

if TYPE_CHECKING:
    from tests.support.pages.page import Page
    from tests.support.pages.page_client import PageClient

Value = str | bool | Iterable[str]
BUTTONS = frozenset({"submit", "button", "reset", "image"})


class Form:
    """A form found in a page, with its hidden fields and defaults already in place."""

    def __init__(self, client: "PageClient", page_url: str, element: Element) -> None:
        self._client = client
        self.element = element
        self.method = element.attrib.get("method", "get").lower()
        self.action = urljoin(page_url, element.attrib.get("action", ""))
        self.values: dict[str, list[str]] = {}
        for name, value in _defaults(element):
            self.values.setdefault(name, []).append(value)

    @property
    def names(self) -> set[str]:
        """The names of all fields, sent or not."""
        return {each.attrib["name"] for each in self._controls() if each.attrib.get("name")}

    def choices(self, name: str) -> list[str]:
        """Return the options of a select, or of a group of boxes or radio buttons."""
        return [value for control in self._controls(name) for value in _offers(control)]

    def value(self, name: str) -> str:
        """Return the value that would be sent for a field now; empty if there is none."""
        return next(iter(self.values.get(name, [])), "")

    def fill(self, **values: Value) -> "Form":
        """Fill in fields by name: text, `True` or `False` for a box, a list for several choices.

        A field or a choice that the page does not offer fails the test.
        """
        for name, value in values.items():
            controls = self._controls(name)
            assert controls, f"{show(self.element)} has no field {name!r}; it has {self.names}."
            self.values[name] = list(self._wanted(name, value))
        return self

    def _wanted(self, name: str, value: Value) -> Iterable[str]:
        choices = self.choices(name)
        if isinstance(value, bool):
            assert len(choices) == 1, f"{name!r} offers {choices}: name the ones to tick."
            return choices if value else []
        wanted = [value] if isinstance(value, str) else list(value)
        if any(map(_is_choice, self._controls(name))):
            assert set(wanted) <= set(choices), f"{name!r} offers {choices}, not {wanted}."
        return wanted

    def submit(self, *, button: str | None = None, expect: int = 303, **values: Value) -> "Page":
        """Fill in fields, press a button and return the answer.

        :param button: words on the button, if the form has several.
        :param expect: the status that the answer must have.
        """
        self.fill(**values)
        data = {name: list(each) for name, each in self.values.items()}
        action = self.action
        for pressed in self._pressed(button):
            if name := pressed.attrib.get("name"):
                data[name] = [pressed.attrib.get("value", "")]
            action = urljoin(action, pressed.attrib.get("formaction", action))
        if self.method == "post":
            return self._client.post(action, data=data, expect=expect)
        query = urlencode(data, doseq=True)
        return self._client.get(f"{self.action.partition('?')[0]}?{query}", expect=expect)

    def _pressed(self, words: str | None) -> Iterator[Element]:
        there = elements(self.element, "button")
        buttons = [each for each in there if each.get("type", "submit").lower() == "submit"]
        if words is None and len(buttons) != 1:
            return
        found = [each for each in buttons if (words or "") in text_of(each)]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}: {list(map(show, buttons))}."
        yield found[0]

    def _controls(self, name: str | None = None) -> list[Element]:
        return [
            each
            for each in elements(self.element, "input", "select", "textarea", "button")
            if name is None or each.attrib.get("name") == name
        ]


def _is_choice(control: Element) -> bool:
    return control.tag in {"select", "button"} or _is_box(control)


def _is_box(control: Element) -> bool:
    return control.attrib.get("type", "").lower() in {"checkbox", "radio"}


def _offers(control: Element) -> Iterator[str]:
    if control.tag == "select":
        for option in elements(control, "option"):
            yield option.attrib.get("value", text_of(option))
    elif _is_choice(control):
        yield control.attrib.get("value", "on")


def _defaults(form: Element) -> Iterator[tuple[str, str]]:
    for control in elements(form, "input", "select", "textarea"):
        name = control.attrib.get("name")
        if name and "disabled" not in control.attrib:
            for value in _default_values(control, control.attrib):
                yield name, value


def _default_values(control: Element, attributes: Mapping[str, str]) -> list[str]:
    if control.tag == "textarea":
        return [control.text or ""]
    if control.tag == "select":
        options = list(elements(control, "option"))
        chosen = [each for each in options if "selected" in each.attrib]
        if not chosen and "multiple" not in attributes:
            chosen = options[:1]
        return [each.attrib.get("value", text_of(each)) for each in chosen]
    kind = attributes.get("type", "text").lower()
    if kind in BUTTONS or kind == "file" or (_is_box(control) and "checked" not in attributes):
        return []
    return [attributes.get("value", "on" if _is_box(control) else "")]
