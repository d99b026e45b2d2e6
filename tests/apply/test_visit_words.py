"""Coming back: seven words however they are typed, and one answer for every receipt that leads nowhere."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from brama.process.gate.withdrawing import withdraw
from brama.process.models import Visit
from brama.process.purging.purge import purge
from brama.receipts.words import latin
from brama.vault.models import Notice
from tests.apply.visitors import Visitor, page, visitor
from tests.cast import DAY
from tests.doors import Staffed

UNKNOWN = "zebra zebra zebra zebra zebra zebra zebra"


def test_a_wrong_word_is_told_by_its_place_with_the_nearest(staff: Staffed) -> None:
    who = visitor(staff)
    first, second, *rest = who.words.split()
    told = who.arrives(" ".join([first, second + "ъъ", *rest]), language="be")
    assert "Слова нумар 2" in told and second in told, "the nearest one"
    assert not Visit.objects.exists() and first not in told


def test_too_few_words_are_counted(staff: Staffed) -> None:
    who = visitor(staff)
    assert "There are 6 words here, and it takes 7." in who.arrives(" ".join(who.words.split()[1:]))


def test_a_receipt_of_any_language_is_typed_on_a_page_of_another(staff: Staffed) -> None:
    for number, (language, page_language) in enumerate((("be", "en"), ("pl", "be"), ("en", "uk")), 1):
        who = visitor(staff, language=language, number=number)
        assert 'name="visit"' in who.arrives(language=page_language)


def test_either_alphabet_and_any_spacing_will_do(staff: Staffed) -> None:
    who = visitor(staff)
    words = [latin(word, "be") for word in who.words.split()]
    typed = "\n".join(f"{number}. {word.upper()} ," for number, word in enumerate(words, 1))
    assert 'name="visit"' in who.arrives(typed)


def test_the_words_are_typed_unseen_and_never_shown_again(staff: Staffed) -> None:
    who = visitor(staff)
    empty = page(who.client.get("/en/visit"))
    assert re.search(r'<input type="password" name="seven"[^>]* autocomplete="off"', empty)
    for shown in (who.arrives(), who.arrives(who.duress), who.arrives(UNKNOWN)):
        assert not any(word in shown for word in (*who.words.split(), "zebra"))


def test_unknown_erased_expired_and_duress_receipts_get_the_same_bytes_queries_and_writes(staff: Staffed) -> None:
    erased, expired, known = (visitor(staff, number=number) for number in (1, 2, 3))
    withdraw(erased.walk.received(), DAY)
    purge(expired.walk.reference, DAY, staff.seats["ivanna"].holder)
    known.arrives()  # whatever a first request of a process loads is loaded
    words = {
        "unknown": UNKNOWN, "erased": erased.words, "expired": expired.words, "duress": known.duress, "erased duress": erased.duress,
    }  # fmt: skip
    seen = {name: _watched(known, typed) for name, typed in words.items()}
    assert all(each == seen["unknown"] for each in seen.values()), {name: each[1] for name, each in seen.items()}
    assert "lead nowhere" in seen["unknown"][0] and sum("INSERT" in sql for sql, _ in seen["unknown"][1]) == 1
    assert len({len(bytes(notice.sealed)) for notice in Notice.objects.all()}) == 1 and Visit.objects.count() == 1


def _watched(who: Visitor, typed: str) -> tuple[str, list[tuple[str, Any]], dict[str, str]]:
    """The page, every statement with the kind and size of what goes into it, and the headers."""
    with _statements() as statements:
        answer = who.client.post("/en/visit", {"seven": typed})
    return page(answer), statements, dict(answer.headers)


@contextmanager
def _statements() -> Iterator[list[tuple[str, Any]]]:
    found: list[tuple[str, Any]] = []

    def noted(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        found.append(
            (
                sql,
                [
                    (type(each), len(bytes(each)) if isinstance(each, memoryview | bytes) else each)
                    for each in params or ()
                ],
            )
        )
        return execute(sql, params, many, context)

    with connection.execute_wrapper(noted):
        yield found
