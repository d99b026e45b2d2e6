"""Draws a file anew, in a process of its own: pictures as pictures, pages of a PDF as pictures. Imports nothing of ours.

`python -I` runs this file with an empty environment. It reads the file on standard input and writes a line of JSON and the new file on
standard output. Before it looks at the first byte it gives up what it does not need: with no descriptor left it opens no file and no
connection, and memory and time have an end. What it cannot draw it refuses by a code and status 3.
"""

import json
import resource
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from PIL import ExifTags, Image, ImageOps

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
MOST_PAGES = 20
LONGEST_SIDE = 3_000
PIXELS_OF_A_PAGE = 3_000_000
DOTS = 150 / 72
MEMORY, SECONDS = 1 << 30, 20
REFUSED = 3
FORMATS = ("JPEG", "PNG", "WEBP")
BEGINNINGS = {b"\xff\xd8\xff": "picture", b"\x89PNG\r\n\x1a\n": "picture", b"RIFF": "picture", b"%PDF-": "pdf"}

_EXIF = {
    "Make": "camera", "Model": "camera", "LensModel": "camera", "BodySerialNumber": "camera", "GPSInfo": "place", "DateTime": "time",
    "DateTimeOriginal": "time", "DateTimeDigitized": "time", "Artist": "author", "Copyright": "author", "XPAuthor": "author",
    "CameraOwnerName": "author", "Software": "program", "ImageDescription": "text", "UserComment": "text", "XPComment": "text",
}  # fmt: skip
_INFO = {
    "comment": "text",
    "XML:com.adobe.xmp": "text",
    "xmp": "text",
    "icc_profile": "colours",
    "Author": "author",
    "Software": "program",
}
_PDF = {"Author": "author", "Creator": "program", "Producer": "program", "CreationDate": "time", "ModDate": "time", "Title": "text",
        "Subject": "text", "Keywords": "text"}  # fmt: skip


class Refused(Exception):
    """Cannot be drawn anew; the code says why."""


def shut_in() -> None:
    """No descriptor beyond the three there are, no file to write, no core, so much memory and so long."""
    limits = {
        resource.RLIMIT_AS: MEMORY, resource.RLIMIT_CPU: SECONDS, resource.RLIMIT_FSIZE: 0, resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 3,
    }  # fmt: skip
    for which, most in limits.items():
        resource.setrlimit(which, (most, most))


def drawn(written: bytes) -> tuple[dict[str, Any], bytes]:
    """What it is now, and the new file. Raises Refused."""
    if len(written) > MOST_BYTES:
        raise Refused("too_large")
    kind = next((kind for beginning, kind in BEGINNINGS.items() if written.startswith(beginning)), "")
    if not kind:
        raise Refused("kind")
    try:
        return _picture(written) if kind == "picture" else _pages(written)
    except MemoryError as error:
        raise Refused("too_heavy") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused("too_many_pixels") from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        EOFError,
        pypdfium2.PdfiumError,
    ) as error:
        raise Refused("broken") from error


def _picture(written: bytes) -> tuple[dict[str, Any], bytes]:
    image = Image.open(BytesIO(written), formats=FORMATS)
    if image.width * image.height > MOST_PIXELS:
        raise Refused("too_many_pixels")
    removed = sorted({*_of_exif(image), *_of_info(image), *_behind(written)})
    turned = ImageOps.exif_transpose(image)
    turned.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    kind = "PNG" if image.format == "PNG" else "JPEG"
    plain = _plain(turned)
    new = BytesIO()
    plain.save(new, kind, **({"quality": 88} if kind == "JPEG" else {}))
    return {"kind": f"image/{kind.lower()}", "pages": 1, "removed": removed}, new.getvalue()


def _plain(image: Image.Image) -> Image.Image:
    """Only what is seen, on white where it was transparent."""
    seen = image.convert("RGBA")
    plain = Image.new("RGB", seen.size, "white")
    plain.paste(seen, mask=seen.getchannel("A"))
    return plain


def _of_exif(image: Image.Image) -> Iterator[str]:
    exif = image.getexif()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    for tag in (*exif, *inner):
        if tag not in (ExifTags.Base.Orientation, ExifTags.Base.ExifOffset):
            yield _EXIF.get(ExifTags.TAGS.get(tag, ""), "technical")


def _of_info(image: Image.Image) -> Iterator[str]:
    for name, value in image.info.items():
        if name in _INFO:
            yield _INFO[name]
        elif name not in ("exif", "transparency") and isinstance(value, str):
            yield "text"


def _behind(written: bytes) -> Iterator[str]:
    """Whether something stands behind the end of the picture, where another file can hide."""
    if written.startswith(b"\xff\xd8") and not written.rstrip(b"\0").endswith(b"\xff\xd9"):
        yield "hidden"
    if written.startswith(b"\x89PNG") and not written.endswith(b"IEND\xaeB`\x82"):
        yield "hidden"


def _pages(written: bytes) -> tuple[dict[str, Any], bytes]:
    document = pypdfium2.PdfDocument(written)
    if len(document) > MOST_PAGES:
        raise Refused("too_many_pages")
    removed = {"words", *(_PDF[name] for name, value in document.get_metadata_dict().items() if value and name in _PDF)}
    if document.count_attachments():
        removed.add("hidden")
    first, *others = [_page(page) for page in document]
    new = BytesIO()
    first.save(
        new,
        "PDF",
        save_all=True,
        append_images=others,
        resolution=DOTS * 72,
        creationDate=None,
        modDate=None,
        producer=None,
    )
    return {"kind": "application/pdf", "pages": 1 + len(others), "removed": sorted(removed)}, new.getvalue()


def _page(page: Any) -> Image.Image:
    width, height = page.get_size()
    scale = min(DOTS, (PIXELS_OF_A_PAGE / max(width * height, 1)) ** 0.5)
    image: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
    return image


def rehearse() -> None:
    """Draw one of each kind of our own, so that every part is loaded: afterwards none can be."""
    Image.init()
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "none"
    for kind in (*FORMATS, "PDF"):
        new = BytesIO()
        Image.new("RGB", (9, 9)).save(new, kind, **({"author": "nobody"} if kind == "PDF" else {"exif": exif}))
        drawn(new.getvalue())


def main() -> int:
    """Read, draw, write."""
    rehearse()
    shut_in()
    try:
        head, new = drawn(sys.stdin.buffer.read(MOST_BYTES + 1))
    except Refused as refused:
        sys.stdout.write(json.dumps({"refused": str(refused)}) + "\n")
        return REFUSED
    sys.stdout.write(json.dumps(head) + "\n")
    sys.stdout.flush()
    sys.stdout.buffer.write(new)
    return 0


if __name__ == "__main__":
    sys.exit(main())
