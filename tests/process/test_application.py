"""An application as the engine compares it: by what somebody may be reached, too."""

import pytest

from brama.process.application import person


@pytest.mark.parametrize(
    ("channel", "address", "phones"),
    [
        ("signal", "+375 (29) 000-00-17", ("+375290000017",)),
        ("other", "80290000017", ("+375290000017",)),
        ("signal", "olena.12345678", ()),
        ("email", "12345678@example.org", ()),
        ("simplex", "https://simplex.chat/contact#/?v=1234567890", ()),
        ("receipt", "", ()),
    ],
)
def test_an_address_that_is_a_telephone_number_is_compared_as_one(channel: str, address: str, phones: object) -> None:
    assert person({}, {"channel": channel, "address": address}).phones == phones
