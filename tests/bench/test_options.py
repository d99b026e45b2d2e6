"""A python of the peers that is none is told in one line, before anything is measured."""

import sys

import pytest

import options


@pytest.mark.parametrize("said", ["/nowhere/python", "/dev/null", sys.executable])
def test_a_python_without_the_peers_ends_the_program_as_wrong_use(
    said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        options.python_of_peers(said)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
