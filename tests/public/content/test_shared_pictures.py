"""The pictures that shared links show, and the icons: small, and drawn from the present words."""

import pytest
from flask import Flask

from app.content import Content
from app.content.own.words import fixed
from app.web.metadata import OTHER_PAGES
from tests.browser import png, share_image
from tests.public.content.test_metadata import ARTICLE, address, data, properties
from tests.support.content.copy import WORDS
from tests.support.content.own_files import OwnFiles
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content

LARGEST_PICTURE = 40 * 1024


class Recorded:
    """Content that remembers which of its words are asked for."""

    def __init__(self, words: Content) -> None:
        self._words = words
        self.keys: set[str] = set()

    def text(self, lang: str, key: str) -> str:
        """Return a sentence."""
        self.keys.add(key)
        return self._words.text(lang, key)

    def __getattr__(self, name: str) -> object:
        """Return anything else of the content."""
        return getattr(self._words, name)


@both_languages
@pytest.mark.parametrize("name", share_image.PAGES)
def test_a_picture_is_small_has_the_stated_size_and_the_present_words_facts_and_colours(
    client: PageClient, lang: str, name: str
) -> None:
    picture = share_image.picture(name, lang).read_bytes()

    shown = properties(client.get(f"/{lang}/"))
    assert len(picture) < LARGEST_PICTURE
    stated = (int(shown["og:image:width"]), int(shown["og:image:height"]))
    assert png.size_of(picture) == stated == (1200, 630)
    assert png.drawn_from(picture) == share_image.digest(name, lang), (
        "Draw it again: python -m tests.browser.share_image"
    )


@both_languages
def test_a_shared_picture_never_has_words_that_the_operator_has_replaced(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    own, used = OwnFiles(app), Recorded(content())
    monkeypatch.setattr(share_image, "content", lambda: used)
    for each in share_image.PAGES:
        share_image.drawing(each, lang)
    monkeypatch.setattr(share_image, "content", lambda: own.zone.content)
    free = [key for key in sorted(used.keys) if not fixed(key)]
    assert "home.hero.title_first" in free
    for key in free:
        file, _, rest = key.partition(".")
        path = own.serve(f"content/{file}.toml", f"{rest} = {{ en = 'Other.', zh = '其他。' }}")
        for page in ("home", "news", "contact", "privacy"):
            shown = properties(client.get(f"/{lang}/{address(page)}"))
            if any(each.startswith("og:image") for each in shown):
                name = shown["og:image"].partition("share-")[2].partition(f"-{lang}")[0]
                picture = share_image.picture(name, lang).read_bytes()
                assert png.drawn_from(picture) == share_image.digest(name, lang), (key, page)
                assert shown["og:image:alt"] == WORDS[lang].site.share[name]
        path.unlink()


def test_a_replaced_brand_leaves_no_picture_and_any_other_word_a_neutral_one(
    app: Flask, client: PageClient
) -> None:
    own = OwnFiles(app)
    own.serve("content/home.toml", "hero.title_first = { en = 'Come here.', zh = '欢迎。' }")
    assert f"share-{OTHER_PAGES}-en" in properties(client.get("/en/"))["og:image"]
    assert "share-contact-en" in properties(client.get("/en/contact"))["og:image"]

    own.serve("content/site.toml", "brand.zone = { en = 'The Zone', zh = '某区' }")
    assert "og:image" not in properties(client.get("/en/"))
    assert "og:image" not in properties(client.get("/en/contact"))
    assert "image" not in data(client.get(f"/en/{ARTICLE}"))


@pytest.mark.parametrize("name", share_image.ICONS)
def test_an_icon_is_at_its_fixed_address_small_and_drawn_from_the_mark(
    client: PageClient, name: str
) -> None:
    answer = client.get(f"/{name}")

    assert answer.headers["Content-Type"].startswith("image/")
    assert len(answer.body) < 1024
    for picture in share_image.pictures_of(answer.body):
        assert png.drawn_from(picture) == share_image.icon_digest(name), (
            "Draw it again: python -m tests.browser.share_image"
        )
