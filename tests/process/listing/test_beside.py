"""What a sealed list keeps of a case beside its summary: what fits comes back, what does not is cut where a reader sees it."""

from hypothesis import given
from hypothesis import strategies as st

from brama.process.listing.beside import CUT, Beside, packed, unpacked
from brama.vault.tables.lists import MORE

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=90)


@given(st.lists(NAMES, max_size=4), st.lists(st.text("KLMNPRST", min_size=1, max_size=12), max_size=20))
def test_names_and_sounds_come_back_as_far_as_they_fit(names: list[str], sounds: list[str]) -> None:
    written = packed(Beside(tuple(names), tuple(sounds)))
    back = unpacked(written)
    assert len(written) == MORE and set(back.sounds) <= set(sounds)
    whole = back.names == tuple(names)
    assert whole or (back.names[-1].endswith(CUT) and back.names[:-1] == tuple(names)[: len(back.names) - 1])
    assert whole is (len("\n".join(names).encode()) <= 120)


def test_a_long_name_and_its_passport_fit() -> None:
    names = ("Аляксандр Уладзіміравіч Лясовік", "ALIAKSANDR LIASOVIK")
    assert unpacked(packed(Beside(names))).names == names
