"""What a screener says of one match."""

from django import forms

from brama.desk.matching.matches import Said
from brama.pages.forms import Form, One, Text
from brama.process.procedure import ANSWERS


class Answer(Form):
    """One of three answers with its reason. What is hidden says which page it was given on."""

    words = "evidence-answer"
    match = forms.CharField(max_length=1000, widget=forms.HiddenInput)
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)
    then = forms.CharField(max_length=200, required=False, widget=forms.HiddenInput)
    reason = Text(most=2000, rows=2)
    answer = One(ANSWERS)

    def said(self) -> Said:
        """What was said, once it is valid."""
        typed = self.cleaned_data
        return Said(typed["match"], typed["answer"], typed["reason"], typed["digest"])
