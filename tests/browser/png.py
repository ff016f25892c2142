"""PNG files for drawings: few colours, and a hash of their source."""

from io import BytesIO

from PIL import Image, PngImagePlugin

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = "Drawn-From-SHA256"
COLOURS = 32


def size_of(png: bytes) -> tuple[int, int]:
    """Return the width and height of a picture, in pixels."""
    return Image.open(BytesIO(png)).size


def drawn_from(png: bytes) -> str:
    """Return the hash of its inputs that a picture contains; empty if it has none."""
    return str(Image.open(BytesIO(png)).info.get(KEYWORD, ""))


def in_few_colours(png: bytes, digest: str) -> bytes:
    """Return a picture with a palette of few colours, and the hash of its inputs.

    :param png: as browsers write it.
    """
    written, inputs = BytesIO(), PngImagePlugin.PngInfo()
    inputs.add_text(KEYWORD, digest)
    few = Image.open(BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(written, "PNG", optimize=True, pnginfo=inputs)
    return written.getvalue()
