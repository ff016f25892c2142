"""A page that is rendered once and split where each visitor's own tokens are inserted."""

from __future__ import annotations

import re
import secrets
import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import escape

from app.web.representations import codings_accepted

# The header of a gzip file: deflated, without a name or a time, from an unknown system.
_GZIP = b"\x1f\x8b\x08" + bytes(5) + b"\x02\xff"
_LAST_BLOCK = b"\x03\x00"


class TokenNotInPage(Exception):
    """A page that should carry a token has no place for it; every visitor would go without."""


@dataclass(frozen=True)
class SplitPage:
    """A rendered page in pieces, with places for tokens between them.

    :param pieces: one more than there are places.
    :param places: the name of the token between each piece and the next.
    :param deflated: each piece, compressed separately.
    """

    pieces: tuple[bytes, ...]
    places: tuple[str, ...]
    deflated: tuple[bytes, ...]

    def fill(self, tokens: Mapping[str, str]) -> bytes:
        """Return the page with a visitor's tokens inserted.

        :raises KeyError: if a token is missing.
        """
        return self._joined(self.pieces, {name: _shown(token) for name, token in tokens.items()})

    def fill_gzip(self, tokens: Mapping[str, str]) -> bytes:
        """Return the same page as a gzip file (RFC 1952), with only the tokens compressed anew.

        They are stored, not compressed. So the page's length tells nothing about a token, whatever
        else the page repeats (the BREACH attack needs the opposite), and it costs next to nothing.
        """
        whole = self.fill(tokens)
        stored = {name: _stored(_shown(token)) for name, token in tokens.items()}
        end = struct.pack("<LL", zlib.crc32(whole), len(whole))
        return b"".join((_GZIP, self._joined(self.deflated, stored), _LAST_BLOCK, end))

    def _joined(self, pieces: tuple[bytes, ...], tokens: Mapping[str, bytes]) -> bytes:
        page = [pieces[0]]
        for name, piece in zip(self.places, pieces[1:], strict=True):
            page += (tokens[name], piece)
        return b"".join(page)


def _shown(token: str) -> bytes:
    return escape(token).encode()


def _stored(data: bytes) -> bytes:
    """Return a block of DEFLATE (RFC 1951, section 3.2.4) that stores bytes uncompressed."""
    return struct.pack("<BHH", 0, len(data), len(data) ^ 0xFFFF) + data


def _deflated(pieces: Iterable[bytes]) -> tuple[bytes, ...]:
    """Compress pieces so that each ends on a byte and refers to nothing outside itself."""
    compressor = zlib.compressobj(zlib.Z_BEST_COMPRESSION, wbits=-zlib.MAX_WBITS)
    return tuple(compressor.compress(each) + compressor.flush(zlib.Z_FULL_FLUSH) for each in pieces)


@dataclass(frozen=True)
class EmptyForm:
    """An empty form, and its content security policy."""

    page: SplitPage
    policy: str

    def fill_for(self, accept_encoding: str, tokens: Mapping[str, str]) -> tuple[bytes, str]:
        """Return the body that a browser accepts, with the name of its coding; empty if none."""
        for coding in codings_accepted(accept_encoding):
            if coding == "gzip":
                return self.page.fill_gzip(tokens), coding
            if coding == "identity":
                break
        return self.page.fill(tokens), ""


def stand_ins(names: Iterable[str]) -> dict[str, str]:
    """Return a placeholder for each token, to be rendered in its place; it occurs in no text.

    It reads the same in HTML and in an address.
    """
    return {name: f"stands-in-{secrets.token_hex(16)}" for name in names}


def split_page(page: str, standing_in: Mapping[str, str]) -> SplitPage:
    """Split a page at its placeholders.

    :param standing_in: the stand-in of each token.
    :raises TokenNotInPage: if one of them is not in the page.
    """
    for name, stand_in in standing_in.items():
        if stand_in not in page:
            raise TokenNotInPage(f"The page has no placeholder for the token {name}.")
    token_of = {stand_in: name for name, stand_in in standing_in.items()}
    parts = re.split(f"({'|'.join(token_of)})", page)
    pieces = tuple(part.encode() for part in parts[::2])
    places = tuple(token_of[part] for part in parts[1::2])
    return SplitPage(pieces, places, _deflated(pieces))
