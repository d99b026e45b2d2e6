"""Reading the UN Security Council's consolidated list, XML, one individual at a time.

A document type is refused where it begins, and with it every entity of its own making: the list has none.
"""

import codecs
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from brama.persons import Person
from brama.registers.errors import BadLine, BrokenXml, NotUtf8, WrongFile
from brama.registers.readers.opening import blocks
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import LINE_LIMIT, foreign_encoding
from brama.registers.readers.un_person import person_of

ROOT, PERSON, ENTITY = "CONSOLIDATED_LIST", "INDIVIDUAL", "ENTITY"
DEEPEST = 16
"""Elements within one another; the list has five. The parser remembers all that are open, so a file of openings would fill the memory."""


def read(paths: Sequence[str | Path], tally: Tally, encoding: str | None = None) -> Iterator[Person]:
    """Yield the individuals in the order of the files."""
    for path in paths:
        individuals = _Individuals(str(path), tally)
        for block in blocks(path, encoding, tally):
            individuals.feed(block)
            yield from individuals.taken()
        individuals.feed(b"", final=True)
        yield from individuals.taken()


_INSIDE = bytes(range(0x80, 0xC0))
"""What a block may begin with that was cut within a letter."""


class _Individuals:
    """Expat's handlers: a tree for each individual and for nothing else, so that memory does not grow with the list."""

    def __init__(self, file: str, tally: Tally) -> None:
        self.file, self.tally = file, tally
        self._tree: TreeBuilder | None = None
        self._depth = self._fed = self._began = 0
        self._whole: list[Person] = []
        # The text has been converted to UTF-8, whatever it declares.
        self._expat = expat.ParserCreate("utf-8")
        self._expat.buffer_text = True
        self._expat.StartDoctypeDeclHandler = self._doctype
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._data

    def feed(self, block: bytes, final: bool = False) -> None:
        self._fed += len(block)
        try:
            self._expat.Parse(block, final)
        except expat.ExpatError as error:
            raise self._foreign(block) or self._bad(error.lineno, error.offset + 1) from None
        position = self._expat.CurrentByteIndex
        if self._fed - (self._began if self._tree else position) > LINE_LIMIT:
            raise self._bad(self._expat.CurrentLineNumber, 0)

    def taken(self) -> list[Person]:
        whole, self._whole = self._whole, []
        return whole

    def _foreign(self, block: bytes) -> NotUtf8 | None:
        """The refusal of text in another encoding, where that is what is wrong."""
        try:
            codecs.getincrementaldecoder("utf-8")().decode(block.lstrip(_INSIDE))
        except UnicodeDecodeError as error:
            looks_like = foreign_encoding(error.object[error.start :])
            return NotUtf8(file=self.file, line=self._expat.CurrentLineNumber, column=0, looks_like=looks_like)
        return None

    def _bad(self, line: int, column: int) -> BrokenXml:
        return BrokenXml(file=self.file, line=line, column=column, reason="xml")

    def _doctype(self, *_: object) -> None:
        raise WrongFile(file=self.file, expected="un", found="doctype")

    def _start(self, tag: str, _: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._bad(self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1)
        if self._depth == 1 and tag != ROOT:
            raise WrongFile(file=self.file, expected="un", found=tag[:64])
        if self._depth == 3:
            self._begin(tag)
        if self._tree is not None:
            self._tree.start(tag, {})

    def _begin(self, tag: str) -> None:
        if tag == PERSON:
            self._tree, self._began = TreeBuilder(), self._expat.CurrentByteIndex
        elif tag == ENTITY:
            self.tally.skipped["other_row"] += 1

    def _data(self, text: str) -> None:
        if self._tree is not None:
            self._tree.data(text)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        if self._tree is None:
            return
        self._tree.end(tag)
        if self._depth == 2:
            element, self._tree = self._tree.close(), None
            self._finish(element)

    def _finish(self, individual: Element) -> None:
        person = person_of(individual, self.tally)
        if not person.id:
            self.tally.refuse(BadLine(file=self.file, line=self._expat.CurrentLineNumber, column=0, reason="no_id"))
        elif not person.names:
            self.tally.skipped["no_name"] += 1
        else:
            self.tally.persons += 1
            self._whole.append(person)
