"""Words in five languages: none is missing, none is unused, none lacks a fact that the others have."""

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import brama
from brama.pages.fields import Worded
from brama.pages.forms import Form
from brama.pages.languages import LANGUAGES, bundle, say
from brama.pages.refused import said
from brama.process.conditions import CONDITIONS, OUTCOMES
from brama.process.errors import ConditionUnmet
from brama.process.steps import ROAD, STEPS
from brama.refusals import Refusal
from brama.staff.duties import DUTIES
from tests.cli.test_words import every_module, refusals

SOURCE = Path(brama.__file__).parent
FAMILIES = {
    "step-": STEPS,
    "act-": tuple(act.code for act in ROAD),
    "done-": tuple(act.code for act in ROAD),
    "duty-": tuple(DUTIES),
    "needs-": tuple(CONDITIONS),
    "outcome-": tuple(OUTCOMES),
}
"""Words of codes that stand in a table: the page puts the two together."""


class Read(Visitor):
    """Ids of a file, each with the facts that its words take."""

    def __init__(self) -> None:
        self.facts: dict[str, set[str]] = {}
        self._now: set[str] = set()

    def visit_Message(self, node: ftl.Message) -> None:  # noqa: N802  fluent's own name
        self._now = self.facts.setdefault(node.id.name, set())
        self.generic_visit(node)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self._now.add(node.id.name)


def words(language: str) -> dict[str, set[str]]:
    read = Read()
    for file in files("brama").joinpath("locale", language).iterdir():
        tree = FluentParser().parse(file.read_text("utf-8"))
        assert not [entry for entry in tree.body if isinstance(entry, ftl.Junk)], (
            f"{language}/{file.name} is not Fluent"
        )
        read.visit(tree)
    return read.facts


def spoken() -> Iterator[str]:
    """Every string of the code, and every string in a tag of a template: what a page may say."""
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
    for file in SOURCE.rglob("*.html"):
        yield from re.findall(r'"([^"\n{}]*)"', " ".join(re.findall(r"{%.*?%}", file.read_text("utf-8"), re.DOTALL)))


def formed() -> Iterator[str]:
    """What forms say by their own names: labels and choices."""
    every_module()
    for kind in _kinds(Form):
        for name, field in kind.base_fields.items():
            if not field.widget.is_hidden and name != "seen":
                yield f"{kind.words}-{name}"
            if isinstance(field, Worded):
                yield from (f"{field.shared or f'{kind.words}-{name}'}-{code}" for code in field.codes if code)


def wordings() -> Iterator[str]:
    """What the words of each form begin with: some forms make fields of what they are given."""
    yield from (f"{kind.words}-" for kind in _kinds(Form) if kind.words)


def _kinds(kind: type[Form]) -> Iterator[type[Form]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("brama."):
            yield each
            yield from _kinds(each)


def test_nothing_is_worded_twice() -> None:
    texts = [file.read_text("utf-8") for file in files("brama").joinpath("locale", "en").iterdir()]
    found = re.findall(r"^([a-z][\w-]*) *=", "\n".join(texts), re.MULTILINE)
    assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_facts(language: str) -> None:
    mine, english = words(language), words("en")
    assert sorted(english.keys() ^ mine.keys()) == []
    assert [code for code in english if mine[code] != english[code]] == []


def test_nothing_is_said_that_has_no_words() -> None:
    known = words("en").keys()
    rooms = {code.partition("-")[0] for code in known}
    said_so = {
        text for text in spoken() if re.fullmatch(r"[a-z]+(-[a-z0-9_]+)+", text) and text.partition("-")[0] in rooms
    }
    families = {f"{family}{code}" for family, codes in FAMILIES.items() for code in codes}
    prefixes = {text for text in spoken() if text.endswith("-")}
    begun = {text for text in said_so if any(code.startswith(f"{text}-") for code in known)}
    assert sorted((said_so | families | {*formed()}) - known - prefixes - begun) == []


def test_no_words_are_there_that_nothing_says() -> None:
    texts = set(spoken())
    prefixes = tuple(text for text in texts if re.fullmatch(r"[a-z]+(-[a-z0-9_]+)*-", text))
    forms = tuple({*formed(), *wordings()})
    unused = [
        code
        for code in words("en")
        if code not in texts and not code.startswith((*prefixes, *forms, *FAMILIES, "refusal-", "error-"))
    ]
    assert sorted(unused) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_can_be_said_in_every_language(language: str) -> None:
    every_module()
    for kind in refusals():
        assert not said(language, kind()).startswith("refusal-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_act_and_what_it_needs_are_said_in_words(language: str) -> None:
    told = said(language, ConditionUnmet(act="clear", needs="assessed"))
    assert "assessed" not in told.replace("has assessed it", "") and "{" not in told


def test_what_has_no_words_is_said_as_itself() -> None:
    assert say("en", "nothing-like-this") == "nothing-like-this"
    assert all(bundle(language).has_message("pages-wrong") for language in LANGUAGES)


def test_plurals_follow_the_language() -> None:
    fitting = {
        "be": ("3 знакі,", "200 знакаў,"),
        "ru": ("3 знака,", "200 знаков,"),
        "uk": ("3 знаки,", "200 знаків,"),
        "pl": ("3 znaki,", "200 znaków,"),
    }
    for language, (few, many) in fitting.items():
        assert few in say(language, "error-max_length", limit_value=3, show_value=6)
        assert many in say(language, "error-max_length", limit_value=200, show_value=500)
    cases = {"be": "з 21 справы", "ru": "из 21 дела", "uk": "з 21 справи", "pl": "z 21 spraw"}
    assert all(said in say(language, "evidence-round-progress", done=4, total=21) for language, said in cases.items())
    least = {"be": "1 чалавек.", "ru": "1 человек.", "uk": "1 людина.", "pl": "1 osoba."}
    assert all(said in say(language, "refusal-too_few_left", duty="x", least=1) for language, said in least.items())


def test_a_refusal_without_words_of_its_own_takes_its_parents() -> None:
    class Odd(ConditionUnmet):
        code = "odd"

    assert said("en", Odd(act="clear", needs="assessed")).startswith("“clear for a meeting” cannot be done yet")
    assert Refusal.code == "refused"
