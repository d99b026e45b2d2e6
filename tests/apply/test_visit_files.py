"""Files that come with an answer: drawn anew or refused, in a process that can do nothing else; no original, no name, no device is kept."""

import re
import subprocess
import sys
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, PngImagePlugin

from brama.apply.visit import drawing, files
from brama.apply.visit.drawing import Refused
from brama.apply.visit.files import CHILD, Undrawn, drawn
from brama.pages.languages import say
from brama.process.errors import CaseMissing
from brama.process.gate.standing import standing
from brama.process.reads.cases import shown
from brama.process.reads.enclosed import enclosed, file
from tests.apply.visitors import version_of, visitor
from tests.cast import DAY
from tests.doors import Staffed

SECRET = b"SECRET-OF-THE-ORIGINAL"


def picture(kind: str = "JPEG", size: tuple[int, int] = (60, 40), **how: Any) -> bytes:
    written = BytesIO()
    Image.new("RGB", size, "red").save(written, kind, **how)
    return written.getvalue()


def photographed() -> bytes:
    """With everything that a telephone writes beside a picture, turned on its side, and an archive behind its end."""
    exif = Image.Exif()
    exif.update({271: "Nokia", 305: SECRET.decode(), 306: "2026:01:01 10:00:00", 315: "Heron", 274: 6})
    exif[34853] = {1: "N", 2: (53.0, 54.0, 0.0), 3: "E", 4: (27.0, 33.0, 0.0)}
    return picture(exif=exif, comment=SECRET) + zipped()


def zipped(inside: bytes = SECRET) -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../etc/passwd", inside)
    return written.getvalue()


def huge() -> bytes:
    """A PNG of some hundred bytes that says it has 200 megapixels."""
    head = (20_000).to_bytes(4) + (10_000).to_bytes(4) + b"\x01\x00\x00\x00\x00"
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    parts = (len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4) for name, body in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def swollen() -> bytes:
    """A PNG whose comment is a decompression bomb."""
    text = PngImagePlugin.PngInfo()
    text.add_text("comment", "0" * 60_000_000, zip=True)
    return picture("PNG", pnginfo=text)


def pages(count: int, box: bytes = b"[0 0 200 200]") -> bytes:
    """A PDF without a program's help, with a script that runs on opening and a file attached by name."""
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        *(b"<</Type/Page/Parent 2 0 R/MediaBox%s>>" % box for _ in range(count)),
        b"<</Author(%s)/Title(%s)>>" % (SECRET, SECRET),
    ]
    written, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(written))
        written += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(bodies) + 1,
        len(bodies),
        len(written),
    )
    return written + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(bodies) + 1, table) + end


def test_a_photograph_is_drawn_anew_and_what_was_removed_is_told() -> None:
    kept = drawn(photographed())
    assert kept.kind == "image/jpeg" and kept.removed == (
        "author",
        "camera",
        "hidden",
        "place",
        "program",
        "text",
        "time",
    )
    again = Image.open(BytesIO(kept.content))
    assert not again.getexif() and again.size == (40, 60), "turned as it was meant to be seen"
    assert not any(each in kept.content for each in (SECRET, b"Nokia", b"Exif", b"PK\x03\x04"))


def test_a_pdf_becomes_pictures_of_its_pages_without_scripts_words_and_authors() -> None:
    kept = drawn(pages(2))
    assert (kept.kind, kept.pages) == ("application/pdf", 2) and {"author", "text", "words"} <= set(kept.removed)
    assert not any(
        each in kept.content for each in (SECRET, b"JavaScript", b"OpenAction", b"/Author", b"/CreationDate")
    )


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (b"", "kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "kind"),
        (zipped(), "kind"),
        (zipped(bytes(50_000_000)), "kind"),
        (b"GIF89a" + bytes(100), "kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "kind"),
        (b"MZ" + bytes(500), "kind"),
        (b"\xff\xd8\xff<html><script>alert(1)</script></html>", "broken"),
        (b"%PDF-1.7\n<script>alert(1)</script>", "broken"),
        (picture()[:300], "broken"),
        (huge(), "too_many_pixels"),
        (swollen(), "broken"),
        (pages(21), "too_many_pages"),
        (bytes(drawing.MOST_BYTES + 1), "too_large"),
    ],
    ids=["empty", "svg", "zip", "zip bomb", "gif", "macros", "program", "html as jpeg", "html as pdf", "cut off", "200 megapixels",
         "decompression bomb", "pages", "20 MB"],
)  # fmt: skip
def test_what_cannot_be_made_harmless_is_refused(written: bytes, why: str) -> None:
    with pytest.raises(Refused, match=f"^{why}$"):
        drawing.drawn(written)


def test_a_page_as_large_as_a_house_is_drawn_small() -> None:
    image = drawing._page(pypdfium2.PdfDocument(pages(1, b"[0 0 14400 14400]"))[0])
    assert image.width * image.height <= 1.01 * drawing.PIXELS_OF_A_PAGE


def test_the_process_that_draws_can_open_no_file_and_no_connection_and_take_no_more_memory() -> None:
    tries = f"""
import sys, socket
sys.path.insert(0, {str(CHILD.parent)!r})
import drawing
drawing.rehearse()
drawing.shut_in()
for act in (lambda: open("/etc/passwd"), socket.socket, lambda: bytearray(2 << 30)):
    try:
        act()
        print("done")
    except (OSError, MemoryError) as error:
        print(type(error).__name__)
"""
    done = subprocess.run([sys.executable, "-I", "-c", tries], capture_output=True, check=True, env={}, timeout=60)
    assert done.stdout.split() == [b"OSError", b"OSError", b"MemoryError"]


def test_a_file_that_kills_or_stops_the_process_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for program in ("import os; os.abort()", "import time; time.sleep(60)"):
        child = tmp_path / "child.py"
        child.write_text(program)
        monkeypatch.setattr(files, "CHILD", child)
        monkeypatch.setattr(files, "LONGEST", 2)
        with pytest.raises(Undrawn, match="too_heavy"):
            drawn(b"anything")


def test_a_file_reaches_screening_alone_without_its_name(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    chosen = SimpleUploadedFile("../../Łazar Example passport.jpg", photographed(), "text/html")
    done = who.goes("answer", form, seen=version_of(form), text="Here it is.", enclosed=chosen)
    assert re.search(r"Removed: the author, camera or phone, .*the place", done.replace("\n", " "))
    (there,) = enclosed(who.walk.reference, staff.seats["olena"])
    kept = file(who.walk.reference, there.number, staff.seats["halina"])
    assert kept.kind == "image/jpeg" and SECRET not in kept.content and b"Example" not in kept.packed()
    assert "files" not in shown(who.walk.reference, staff.seats["olena"]).sections, "not with every look at the case"
    for handle in ("wanda", "taras", "nadia"):
        with pytest.raises(CaseMissing):
            file(who.walk.reference, there.number, staff.seats[handle])
    assert not who.walk.received().said("files"), "nor by whoever holds the words"


def test_a_picture_of_some_megabytes_is_taken_with_its_answer(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    chosen = SimpleUploadedFile("large.jpg", picture() + bytes(3 * 1024 * 1024))
    done = who.goes("answer", form, seen=version_of(form), text="Большая.", enclosed=chosen)
    assert "Your answer has come in" in done and len(enclosed(who.walk.reference, staff.seats["olena"])) == 1
    assert "Большая." in str(shown(who.walk.reference, staff.seats["olena"]).sections["messages"])


def test_a_file_that_is_refused_is_told_by_its_number_and_nothing_is_sent(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    chosen = [SimpleUploadedFile("a.png", picture("PNG")), SimpleUploadedFile("b.svg", b"<svg/>")]
    told = who.goes("answer", form, seen=version_of(form), text="Two.", enclosed=chosen)
    assert "File 2 is neither JPEG" in told and "Two." in told and who.walk.case().step == "questions"
    many = [SimpleUploadedFile(f"{number}.svg", b"<svg/>") for number in range(4)]
    assert "These are 4 files" in who.goes("answer", form, seen=version_of(form), text="Four.", enclosed=many)


def test_a_file_alone_is_an_answer(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    for typed in ("", "\u200b "):
        told = who.goes("answer", form, seen=version_of(form), text=typed)
        assert say("en", "visit-answer-text-required") in told and who.walk.case().step == "questions", "nothing at all"
    chosen = SimpleUploadedFile("a.png", picture("PNG"))
    assert "Your answer has come in" in who.goes("answer", form, seen=version_of(form), text="", enclosed=chosen)
    assert (
        len(enclosed(who.walk.reference, staff.seats["olena"])) == 1
        and not standing(who.walk.received(), DAY).questions
    )


@pytest.mark.parametrize("written", [b"<svg/>", picture() + bytes(21 * 1024 * 1024)], ids=["kind", "too large"])
def test_of_a_file_alone_that_cannot_be_taken_only_that_is_told(staff: Staffed, written: bytes) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    told = who.goes("answer", form, seen=version_of(form), text="", enclosed=SimpleUploadedFile("a.jpg", written))
    assert told.count('class="error"') == 1 and say("en", "visit-answer-text-required") not in told
    assert who.walk.case().step == "questions"


def test_more_than_20_megabytes_are_told_so_and_never_written_to_a_disk(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    chosen = SimpleUploadedFile("large.jpg", picture() + bytes(21 * 1024 * 1024))
    told = who.goes("answer", form, seen=version_of(form), text="Large.", enclosed=chosen)
    assert "larger than 20 MB" in told and "Large." in told and who.walk.case().step == "questions"
