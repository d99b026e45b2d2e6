"""What the gate refuses by itself. Nothing that was typed is in a fact.

Refusal
└── GateRefused
    ├── FormTooOld    the state of a form does not open: too old, changed, of another gate or page
    ├── FormTooLong   more than a page may carry. Facts: letters (roughly)
    ├── TooMuch       more was sent at once than is read; what of it is text is lost. Facts: letters, megabytes
    ├── TextTooMuch   the same of a step of the form, which takes no files. Facts: letters
    └── Crowded       too many have just sent an application, or looked one up. Facts: minutes
"""

from brama.refusals import Refusal


class GateRefused(Refusal):
    """Something the gate cannot go on with."""

    code = "gate_refused"


class FormTooOld(GateRefused):
    """The state does not open."""

    code = "form_too_old"


class FormTooLong(GateRefused):
    """The state is larger than a page may carry."""

    code = "form_too_long"


class TooMuch(GateRefused):
    """More than is read of one page."""

    code = "too_much"


class TextTooMuch(TooMuch):
    """More than is read of one step of the form."""

    code = "text_too_much"


class Crowded(GateRefused):
    """The bucket is empty."""

    code = "crowded"
