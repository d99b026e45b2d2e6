"""The walk's browser: forms as a person without scripts fills them in."""

import pytest

from brama.demo.browser import _filled
from brama.demo.sheets import Page, Reader

HTML = """
<form method="post" action="/do"><input type="hidden" name="seen" value="3"><textarea name="text">
a &amp; b</textarea><select name="kind"><option value="x">X</option><option value="y" selected>Y</option></select>
<input type="radio" name="answer" value="same"><input type="radio" name="answer" value="else" checked>
<button name="go" value="next">On &raquo;</button><button name="go" value="back" formaction="/back" disabled>Back</button></form>
<a href="/there">there</a><script>var hidden</script><p>Words &lt;here&gt;</p>
<form id="other"></form><input form="other" name="outside" value="1">
"""


def read() -> Reader:
    reader = Reader("http://127.0.0.1/page")
    reader.feed(HTML)
    return reader


def test_a_button_that_stands_before_its_form_sends_it() -> None:
    reader = Reader("http://127.0.0.1/")
    reader.feed(
        '<button form="typed" formaction="/take">Take</button><form id="typed" action="/page"><textarea name="text">x</textarea>'
        "<button>Send</button></form>"
    )
    (sheet,) = reader.sheets
    take, send = sheet.buttons
    assert (take.action, send.action) == ("http://127.0.0.1/take", "") and sheet.fields == [("text", "x")]
    assert sheet.button("/take") is take


def test_a_form_is_sent_as_it_stands() -> None:
    sheet = read().sheets[0]
    assert sheet.action == "http://127.0.0.1/do" and sheet.method == "post"
    assert list(_filled(sheet, {})) == [("seen", "3"), ("text", "a & b"), ("kind", "y"), ("answer", "else")]


def test_what_is_filled_in_replaces_what_stands_there() -> None:
    sent = list(_filled(read().sheets[0], {"text": "new", "answer": ["same"]}))
    assert sent == [("seen", "3"), ("kind", "y"), ("text", "new"), ("answer", "same")]


def test_buttons_and_links_and_words_are_read() -> None:
    reader = read()
    on, back = reader.sheets[0].buttons
    assert (on.disabled, back.action, back.disabled) == (False, "http://127.0.0.1/back", True)
    assert reader.links == [("http://127.0.0.1/there", "there")]
    assert "Words <here>" in "".join(reader.words) and "hidden" not in "".join(reader.words)


def test_a_field_outside_its_form_belongs_to_it() -> None:
    assert read().sheets[1].fields == [("outside", "1")]


def test_a_form_that_is_not_there_is_named() -> None:

    page = Page(200, "http://127.0.0.1/page", "", tuple(read().sheets), ())
    with pytest.raises(LookupError, match="missing"):
        page.sheet("missing")
