"""Whatever bytes a file holds, a reader yields persons or refuses."""

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brama.refusals import Refusal
from brama.registers.errors import BadLine
from brama.registers.readers import FORMATS, Tally, guess_format, read_pairs, read_queries
from brama.registers.readers.changes import read_changes
from brama.registers.readers.opening import ENCODINGS

from .conftest import read
from .test_changes import LINES
from .test_ofac import SDN
from .test_un import ADAM, listed

Reader = Callable[[Path, Tally, str | None], Iterator[Any]]
READERS: dict[str, Reader] = {
    **{form: (lambda path, tally, encoding, form=form: iter(read(form, [path], tally, encoding))) for form in FORMATS},  # type: ignore[misc]
    "queries": read_queries,
    "pairs": read_pairs,
    "changes": lambda path, tally, encoding: read_changes("ftm", [path], tally, encoding),
    "guess": lambda path, _, encoding: iter([guess_format([path], encoding)]),
}
SEEDS = [LINES, SDN, listed(ADAM), 'id,name\n1,"A B"\n', '{"a": {"properties": {}}, "b": {"properties": {}}}\n']

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
words = st.sampled_from(
    [
        *("schema", "Person", "Passport", "id", "properties", "name", "birthDate", "holder", "number", "op", "ADD"),
        *("a", "b", "gender", "phone", "nationality", "1974-03-07", "alias", "firstName", "entity"),
    ]
)
objects = st.recursive(
    words | json_values,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=5),
    max_leaves=12,
)


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """A good file with bytes knocked out, put in or cut off."""
    content = bytearray(draw(st.sampled_from(SEEDS)).encode())
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        content[at : at + draw(st.integers(0, 3))] = draw(st.binary(max_size=3))
    return bytes(content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content)


contents = st.binary(max_size=200) | mangled() | st.binary(max_size=60).map(gzip.compress)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bytes") / "file"


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=80, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=contents, encoding=st.none() | st.sampled_from(ENCODINGS), skip=st.booleans())
def test_any_bytes_are_read_or_refused(
    path: Path, reader: str, content: bytes, encoding: str | None, skip: bool
) -> None:
    path.write_bytes(content)
    with suppress(Refusal):
        for one in READERS[reader](path, Tally(skip_bad=skip), encoding):
            repr(one).encode()


@pytest.mark.parametrize("reader", ["ftm", "queries", "pairs", "changes"])
@settings(max_examples=150, deadline=5000)
@given(values=st.lists(objects, min_size=1, max_size=3))
def test_any_json_is_read_or_refused_line_by_line(path: Path, reader: str, values: list[Any]) -> None:
    path.write_text("\n".join(json.dumps(value) for value in values))
    tally = Tally(skip_bad=True)
    try:
        for one in READERS[reader](path, tally, None):
            repr(one).encode()
    except BadLine as refused:
        pytest.fail(f"skipping bad lines, refused {refused.facts}")
    except Refusal:
        assert reader == "queries"  # it may take the first line for the header of a table
    assert tally.bad <= len(values)
