"""`brama canaries`: the security officer watches a planted case; the officer and a partner are told who opened it."""

from pathlib import Path

from brama.process.models import Canary
from brama.staff.models import Member, MemberState
from tests.cli.seated import House


def test_who_opens_a_planted_case_is_told_to_the_officer_and_to_a_partner(house: House, tmp_path: Path) -> None:
    words = house.applies()
    reference = house.reference()
    moving = house.member("owl", "canaries", "watch", stdin=words)
    assert moving.status == 1 and "does not begin where the case stands (applied)" in moving.err
    house.act("finch", reference, "take")
    house.act("finch", reference, "ask", "text=Who taught you?")
    assert house.member("owl", "canaries", "watch", stdin=words).out == "It is watched from today.\n"
    assert house.member("owl", "canaries", "alarms").err == "Watched: 1, opened: 0.\n"
    keys, head = tmp_path / "keys", tmp_path / "head"
    keys.write_text(house.member("owl", "canaries", "keys").out)
    assert house.member("robin", "cases", "show", reference).status == 0
    alarms = house.member("owl", "canaries", "alarms")
    assert f"{reference}, which is planted, was opened on" in alarms.out and "by robin." in alarms.out
    head.write_text(house.stranger("ledger", "head", "--since", "0").out)
    house.monkeypatch.delenv("BRAMA_DATABASE", raising=False)
    signed = house.stranger("ledger", "countersign", head, "--watch", keys, "--data", tmp_path / "partner")
    assert signed.status == 0 and signed.out.count("a planted case was opened on") == 1


def test_nobody_else_watches_is_told_or_is_given_keys(house: House) -> None:
    words = house.applies()
    for handle in ("finch", "stork", "wren"):
        for command in ("watch", "alarms", "keys"):
            ended = house.member(handle, "canaries", command, stdin=words)
            assert (ended.status, ended.out) == (1, "") and "security_officer" in ended.err


def watched(house: House) -> str:
    """A planted case of the only officer's; returns its reference."""
    words = house.applies()
    reference = house.reference()
    house.act("finch", reference, "take")
    house.act("finch", reference, "ask", "text=Who taught you?")
    assert house.member("owl", "canaries", "watch", stdin=words).status == 0
    return reference


def test_the_last_security_officer_stays_and_planted_cases_go_with_nobody_unsaid(house: House) -> None:
    reference = watched(house)
    ended = house.member("wren", "staff", "remove", "owl")
    assert ended.status == 1 and "At least 1 of duty security_officer must stay" in ended.err
    house.appointed("kestrel", "Alder", "security_officer")
    ended = house.member("wren", "staff", "remove", "owl")
    assert ended.status == 1 and "watches 1 of the planted cases" in ended.err
    assert Member.objects.filter(state=MemberState.REMOVED).count() == 0
    assert house.member("owl", "canaries", "alarms").status == 0
    assert house.member("wren", "staff", "remove", "owl").status == 0
    assert house.member("robin", "cases", "show", reference).status == 0
    assert "by robin." in house.member("kestrel", "canaries", "alarms").out


def test_an_officer_who_gives_nothing_on_is_removed_by_whoever_says_so(house: House) -> None:
    watched(house)
    house.appointed("kestrel", "Alder", "security_officer")
    assert house.member("wren", "staff", "remove", "owl", "--leave-canaries").status == 0
    assert not Canary.objects.exists()
    assert house.member("kestrel", "canaries", "alarms").err == "Watched: 0, opened: 0.\n"
