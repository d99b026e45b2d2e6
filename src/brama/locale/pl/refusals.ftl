# What is refused, by its code.
refusal-refused = Nie udało się tego zrobić. Nic nie zostało zmienione.
refusal-ours = To nasz błąd, nie twój. Spróbuj jeszcze raz za minutę.
refusal-request = Przeglądarka przysłała coś niezrozumiałego albo zbyt dużego. Wróć na stronę i spróbuj jeszcze raz.
refusal-form = Ta strona jest nieaktualna albo przeglądarka nie przyjmuje ciasteczek. Włącz je, otwórz stronę ponownie i powtórz.
refusal-sign_in_refused = Nazwa, hasło i kod nie pasują do siebie. Sprawdź wszystkie trzy i poczekaj na następny kod.
refusal-form_too_long = Razem odpowiedzi są za długie na jedno zgłoszenie. Skróć tekst o około { $letters } znaków; nic z tego, co wpisano, nie przepadło.
