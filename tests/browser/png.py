"""PNG files for drawings: few colours, and a hash of their source.

The layout is that of the PNG specification (W3C, third edition): chunks in 5.3, filters in 9.2.
"""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"Drawn-From-SHA256"
COLOURS = 32

Pixel = tuple[int, ...]


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """List the chunks of a PNG file with their data."""
    found, place = [], len(SIGNATURE)
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        found.append((kind, png[place + 8 : place + 8 + length]))
        place += 12 + length
    return found


def drawn_from(png: bytes) -> str:
    """Return the hash of its inputs that a picture contains; empty if it has none."""
    return next(
        (data.partition(b"\0")[2].decode() for kind, data in chunks(png) if kind == b"tEXt"), ""
    )


def in_few_colours(png: bytes, digest: str) -> bytes:
    """Return a picture with a palette of its commonest colours, and the hash of its inputs.

    :param png: without interlacing, eight bits a channel, opaque, as browsers write it.
    """
    width, height = struct.unpack(">II", chunks(png)[0][1][:8])
    rows = [list(row) for row in _rows(png)]
    counted = Counter(pixel for row in rows for pixel in row)
    palette = [pixel for pixel, _count in counted.most_common(COLOURS)]

    @cache
    def nearest(pixel: Pixel) -> int:
        return min(
            range(len(palette)),
            key=lambda number: sum(
                (a - b) ** 2 for a, b in zip(pixel, palette[number], strict=True)
            ),
        )

    data = b"".join(b"\0" + bytes(map(nearest, row)) for row in rows)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", b"".join(map(bytes, palette))),
        (b"tEXt", KEYWORD + b"\0" + digest.encode()),
        (b"IDAT", zlib.compress(data, 9)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _rows(png: bytes) -> Iterator[Iterator[Pixel]]:
    """Yield the pixels of each row, as red, green and blue."""
    parts = chunks(png)
    width, height, depth, kind = struct.unpack(">IIBB", parts[0][1][:10])
    assert depth == 8
    step = {2: 3, 6: 4}[kind]
    packed = zlib.decompress(b"".join(data for name, data in parts if name == b"IDAT"))
    above, stride = bytes(width * step), width * step
    for number in range(height):
        start = number * (stride + 1)
        above = _unfiltered(packed[start], packed[start + 1 : start + 1 + stride], above, step)
        channels = [above[channel::step] for channel in range(3)]
        yield zip(*channels, strict=True)


def _unfiltered(how: int, row: bytes, above: bytes, step: int) -> bytes:
    found = bytearray(row)
    for place in range(len(row)):
        left = found[place - step] if place >= step else 0
        corner = above[place - step] if place >= step else 0
        added = (0, left, above[place], (left + above[place]) // 2)
        found[place] = (
            row[place] + (added[how] if how < 4 else _paeth(left, above[place], corner))
        ) % 256
    return bytes(found)


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda value: abs(guess - value))


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check
