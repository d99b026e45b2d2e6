# What is refused, by its code.
refusal-refused = Nie udało się tego zrobić. Nic nie zostało zmienione.
refusal-ours = To nasz błąd, nie twój. Spróbuj jeszcze raz za minutę.
refusal-request = Przeglądarka przysłała coś niezrozumiałego albo zbyt dużego. Wróć na stronę i spróbuj jeszcze raz.
refusal-form = Ta strona jest nieaktualna albo przeglądarka nie przyjmuje ciasteczek. Włącz je, otwórz stronę ponownie i powtórz.
refusal-sign_in_refused = Nazwa, hasło i kod nie pasują do siebie. Sprawdź wszystkie trzy i poczekaj na następny kod.
refusal-stale = Odkąd strona jest otwarta, ktoś inny zrobił coś w tej sprawie. Nic nie zostało nadpisane: zobacz, co nowego, i spróbuj jeszcze raz.
refusal-condition_unmet = Jeszcze nie: { $needs }.
refusal-acted_before = To musi zrobić ktoś inny: w tej sprawie masz już za sobą „{ $did }”.
refusal-not_from_here = Sprawa stoi teraz gdzie indziej ({ $step }), a stamtąd się tego nie robi. Nic nie zostało zmienione.
refusal-not_their_duty = To robią inni ({ $duty }).
refusal-field_missing = Czegoś brakuje. Wypełnij to, co puste, i spróbuj jeszcze raz.
refusal-field_wrong = Jedna z odpowiedzi nie jest żadną z możliwych. Wybierz jeszcze raz.
refusal-too_large = To więcej, niż się mieści. Skróć i spróbuj jeszcze raz.
refusal-value_forged = To napisał ktoś, komu nie wolno. Niczego nie ruszaj i od razu powiedz osobie od bezpieczeństwa.
refusal-records_busy = Ktoś inny właśnie zapisuje. Nic nie zostało zmienione: spróbuj jeszcze raz.
# What must be there first.
needs-taken = sprawę wziął ktoś inny
needs-another_took = sprawa jest już u ciebie
needs-taker_idle = osoba, która prowadzi sprawę, robiła w niej coś od wczoraj
needs-items_known = nie ma takiego punktu
needs-looked_at = nie wszystko z listy obejrzano
needs-assessed = nikt jeszcze nie ocenił sprawy
needs-assessed_twice = sprawa jest oznaczona, a druga osoba jej jeszcze nie oceniła
needs-match_there = nie zapisano takiej zbieżności
needs-answer_known = odpowiedź nie jest żadną z możliwych
needs-matches_answered = mocna zbieżność czeka na odpowiedź
