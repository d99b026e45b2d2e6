"""`brama canaries`: the security officer watches a planted case; the officer and a partner are told who opened it."""

from pathlib import Path

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
