"""A finished page in each of its content codings (RFC 9110, sections 8, 12 and 13)."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import brotli

HeaderList = list[tuple[str, str]]

_IDENTITY = "identity"
_CODINGS = ("br", "gzip", _IDENTITY)
_ETAG_DIGITS = 32
_TAG = re.compile(r'(?:W/)?("[^"]*")')
_SPEAK_OF_THE_BODY = frozenset({"content-type", "content-length", "content-encoding"})
_MADE_HERE = frozenset({"content-length", "content-encoding", "etag", "vary", "date"})


@dataclass(frozen=True)
class Representation:
    """One page in one coding.

    :param unchanged_headers: the headers of a 304 response.
    """

    etag: str
    headers: HeaderList
    unchanged_headers: HeaderList
    body: bytes

    def is_named_by(self, if_none_match: str) -> bool:
        """Return whether a browser that sends this `If-None-Match` holds this representation.

        The comparison is weak (RFC 9110, section 13.1.2): a proxy on the way may have weakened it.
        """
        if if_none_match in {self.etag, "*"}:
            return True
        return self.etag in _TAG.findall(if_none_match)


@dataclass(frozen=True)
class FinishedPage:
    """One page in every coding that saves bytes; the unencoded one is always included."""

    by_coding: Mapping[str, Representation]

    @property
    def size(self) -> int:
        """The size of the bodies in memory, in bytes."""
        return sum(len(each.body) for each in self.by_coding.values())

    def for_reader(self, accept_encoding: str) -> Representation:
        """Return the smallest representation that a browser accepts."""
        for coding in codings_accepted(accept_encoding):
            if coding in self.by_coding:
                return self.by_coding[coding]
        return self.by_coding[_IDENTITY]


def finish_page(body: bytes, headers: Iterable[tuple[str, str]]) -> FinishedPage:
    """Compress a page, and add the strong ETag and the headers of each representation."""
    digest = hashlib.sha256(body).hexdigest()[:_ETAG_DIGITS]
    kept = [(name, value) for name, value in headers if name.lower() not in _MADE_HERE]
    bodies = {
        "br": brotli.compress(body, mode=brotli.MODE_TEXT),
        # A fixed time, so that every process makes the same bytes under the same ETag.
        "gzip": gzip.compress(body, mtime=0),
    }
    smaller = {coding: coded for coding, coded in bodies.items() if len(coded) < len(body)}
    return FinishedPage(
        {
            coding: _representation(coding, coded, digest, kept)
            for coding, coded in {**smaller, _IDENTITY: body}.items()
        }
    )


def _representation(coding: str, body: bytes, digest: str, kept: HeaderList) -> Representation:
    # Strong ETags differ between codings (RFC 9110, section 8.8.3.3).
    etag = f'"{digest}"' if coding == _IDENTITY else f'"{digest}-{coding}"'
    headers = [*kept, ("ETag", etag), ("Vary", "Accept-Encoding")]
    unchanged = [pair for pair in headers if pair[0].lower() not in _SPEAK_OF_THE_BODY]
    headers.append(("Content-Length", str(len(body))))
    if coding != _IDENTITY:
        headers.append(("Content-Encoding", coding))
    return Representation(etag, headers, unchanged, body)


@lru_cache(maxsize=256)
def codings_accepted(accept_encoding: str) -> tuple[str, ...]:
    """Return our codings that an `Accept-Encoding` allows, the preferred first.

    Among equally preferred ones, the smallest comes first. The unencoded page is acceptable unless
    it is refused by name or by `*` (RFC 9110, section 12.5.3).
    """
    wanted = dict(_quality(part) for part in accept_encoding.lower().split(",") if part.strip())
    wanted.setdefault("gzip", wanted.get("x-gzip", wanted.get("*", 0.0)))
    wanted.setdefault("br", wanted.get("*", 0.0))
    # The unencoded page is the last resort, whatever the weights of the others.
    wanted.setdefault(_IDENTITY, min(wanted.get("*", 0.001), 0.001))
    allowed = [coding for coding in _CODINGS if wanted[coding] > 0]
    return tuple(sorted(allowed, key=lambda coding: -wanted[coding]))


def _quality(part: str) -> tuple[str, float]:
    coding, _, parameters = part.partition(";")
    name, _, value = parameters.partition("=")
    if name.strip() != "q":
        return coding.strip(), 1.0
    try:
        return coding.strip(), float(value)
    except ValueError:
        return coding.strip(), 0.0
