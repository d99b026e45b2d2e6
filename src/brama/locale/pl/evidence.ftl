# Evidence of matches, the timeline, the round of screening.
# What met what: one message for each level of comparison. $ours stands in the application, $theirs in the register.
evidence-surname_same = nazwisko { $ours } = { $theirs }
evidence-surname_sound = nazwisko { $ours } = { $theirs }
evidence-surname_variant = nazwisko { $ours } ≈ { $theirs } (wariant)
evidence-surname_near = nazwisko { $ours } ≈ { $theirs } (brzmi podobnie)
evidence-surname_bones = nazwisko { $ours } ≈ { $theirs } (inne samogłoski)
evidence-surname_slip = nazwisko { $ours } ~ { $theirs } (jedna pomyłka)
evidence-surname_blurred = nazwisko { $ours } ~ { $theirs } (podobne, gdy się nie dosłyszy)
evidence-surname_loose = nazwisko { $ours } ~ { $theirs } (brzmi trochę podobnie)
evidence-surname_initial = nazwisko { $ours } ~ { $theirs } (inicjał się zgadza)
evidence-surname_different = nazwisko { $ours } ≠ { $theirs }
evidence-surname_contrary = nazwisko { $ours } ≠ { $theirs } (inne nazwisko)
evidence-surname_missing = nazwisko { $one } (tylko po jednej stronie)
evidence-part_same = imię lub nazwisko { $ours } = { $theirs }
evidence-part_sound = imię lub nazwisko { $ours } = { $theirs }
evidence-part_variant = imię lub nazwisko { $ours } ≈ { $theirs } (wariant)
evidence-part_near = imię lub nazwisko { $ours } ≈ { $theirs } (brzmi podobnie)
evidence-part_bones = imię lub nazwisko { $ours } ≈ { $theirs } (inne samogłoski)
evidence-part_slip = imię lub nazwisko { $ours } ~ { $theirs } (jedna pomyłka)
evidence-part_blurred = imię lub nazwisko { $ours } ~ { $theirs } (podobne, gdy się nie dosłyszy)
evidence-part_loose = imię lub nazwisko { $ours } ~ { $theirs } (brzmi trochę podobnie)
evidence-part_initial = imię lub nazwisko { $ours } ~ { $theirs } (inicjał się zgadza)
evidence-part_different = imię lub nazwisko { $ours } ≠ { $theirs }
evidence-part_contrary = imię lub nazwisko { $ours } ≠ { $theirs } (inne imię)
evidence-part_missing = imię lub nazwisko { $one } (tylko po jednej stronie)
evidence-given_same = imię { $ours } = { $theirs }
evidence-given_sound = imię { $ours } = { $theirs }
evidence-given_family = imię { $ours } = { $theirs } (to samo imię)
evidence-given_variant = imię { $ours } ≈ { $theirs } (wariant)
evidence-given_near = imię { $ours } ≈ { $theirs } (brzmi podobnie)
evidence-given_bones = imię { $ours } ≈ { $theirs } (inne samogłoski)
evidence-given_slip = imię { $ours } ~ { $theirs } (jedna pomyłka)
evidence-given_blurred = imię { $ours } ~ { $theirs } (podobne, gdy się nie dosłyszy)
evidence-given_loose = imię { $ours } ~ { $theirs } (brzmi trochę podobnie)
evidence-given_initial = imię { $ours } ~ { $theirs } (inicjał się zgadza)
evidence-given_different = imię { $ours } ≠ { $theirs }
evidence-given_contrary = imię { $ours } ≠ { $theirs } (inne imię)
evidence-given_missing = imię { $one } (tylko po jednej stronie)
evidence-patronymic_same = otczestwo { $ours } = { $theirs }
evidence-patronymic_sound = otczestwo { $ours } = { $theirs }
evidence-patronymic_family = otczestwo { $ours } = { $theirs } (to samo imię)
evidence-patronymic_variant = otczestwo { $ours } ≈ { $theirs } (wariant)
evidence-patronymic_near = otczestwo { $ours } ≈ { $theirs } (brzmi podobnie)
evidence-patronymic_bones = otczestwo { $ours } ≈ { $theirs } (inne samogłoski)
evidence-patronymic_slip = otczestwo { $ours } ~ { $theirs } (jedna pomyłka)
evidence-patronymic_blurred = otczestwo { $ours } ~ { $theirs } (podobne, gdy się nie dosłyszy)
evidence-patronymic_loose = otczestwo { $ours } ~ { $theirs } (brzmi trochę podobnie)
evidence-patronymic_initial = otczestwo { $ours } ~ { $theirs } (inicjał się zgadza)
evidence-patronymic_different = otczestwo { $ours } ≠ { $theirs }
evidence-patronymic_contrary = otczestwo { $ours } ≠ { $theirs } (imię innego ojca)
evidence-patronymic_missing = otczestwo { $one } (tylko po jednej stronie)
evidence-kinship = krewni też miewają wspólne imiona i nazwiska
evidence-household = w jednej rodzinie bywają wspólne nazwiska i telefon
evidence-false_name = kto się ukrywa, podaje inne nazwisko
evidence-birth_date_same = data urodzenia { $ours } = { $theirs }
evidence-birth_date_swapped = data urodzenia { $ours } ~ { $theirs } (zamienione dzień i miesiąc)
evidence-birth_date_slip = data urodzenia { $ours } ~ { $theirs } (jedna pomyłka)
evidence-birth_year_slip = data urodzenia { $ours } ~ { $theirs } (pomyłka w roku)
evidence-birth_month_same = miesiąc urodzenia { $ours } = { $theirs }
evidence-birth_year_same = rok urodzenia { $ours } = { $theirs }
evidence-birth_year_only = data urodzenia { $ours } ~ { $theirs } (zgadza się tylko rok)
evidence-birth_year_near = data urodzenia { $ours } ~ { $theirs } (rok różnicy)
evidence-birth_year_differs = data urodzenia { $ours } ≠ { $theirs } (kilka lat różnicy)
evidence-birth_generation_apart = data urodzenia { $ours } ≠ { $theirs } (pokolenie różnicy)
evidence-birth_place_same = miejsce urodzenia { $ours } = { $theirs }
evidence-birth_place_differs = miejsce urodzenia { $ours } ≠ { $theirs }
evidence-birth_country_same = kraj urodzenia { $ours } = { $theirs }
evidence-birth_country_differs = kraj urodzenia { $ours } ≠ { $theirs }
evidence-gender_same = płeć { $ours } = { $theirs }
evidence-gender_differs = płeć { $ours } ≠ { $theirs }
evidence-country_same = kraj { $ours } = { $theirs }
evidence-country_differs = kraj { $ours } ≠ { $theirs }
evidence-document_same = dokument { $ours } = { $theirs }
evidence-document_slip = dokument { $ours } ~ { $theirs } (jedna pomyłka)
evidence-document_differs = dokument { $ours } ≠ { $theirs }
evidence-phone_same = telefon { $ours } = { $theirs }
evidence-phone_differs = telefon { $ours } ≠ { $theirs }
evidence-email_same = e-mail { $ours } = { $theirs }
evidence-email_differs = e-mail { $ours } ≠ { $theirs }
evidence-male = męska
evidence-female = żeńska
evidence-share = 1 na { $count }
# The waterfall.
evidence-start = punkt wyjścia ({ $count } { $persons ->
        [one] osoba
        [few] osoby
       *[other] osób
    })
evidence-sum = razem: { $bits } bita, { $percent }
evidence-all = wszystko razem
evidence-sides = Po lewej to, co w zgłoszeniu, po prawej to, co w rejestrze. Zielone przemawia za jedną osobą, czerwone przeciw.
# Matches of a case.
evidence-match-title = Zbieżności w rejestrach
evidence-match-count = odpowiedzi: { $answered } z { $all }
evidence-match-none = W rejestrach nikt nie pasuje.
evidence-match-asked = Sprawdzono: { $registers }
evidence-match-registers-none = Na tym serwerze nie ma żadnego rejestru, więc nikogo nie szukano. Kto się nim zajmuje, może go dodać: { $command }
evidence-trouble-index_damaged = Rejestr { $register } jest uszkodzony i nie został sprawdzony: brakuje tu zbieżności z niego. Trzeba go dodać ponownie ze źródła.
evidence-trouble-other_layout = Rejestr { $register } zapisała inna wersja Bramy i nie został sprawdzony: brakuje tu zbieżności z niego. Trzeba go dodać ponownie.
evidence-trouble-no_such_register = Rejestr { $register } jest właśnie zmieniany i nie został sprawdzony. Otwórz stronę ponownie za minutę.
evidence-trouble-file_unreadable = Rejestru { $register } nie da się odczytać i nie został sprawdzony: brakuje tu zbieżności z niego. Kto zajmuje się serwerem, musi pozwolić Bramie go czytać.
evidence-register-all = (wszystkie)
evidence-strength-strong = silna
evidence-strength-moderate = średnia
evidence-strength-weak = słaba
evidence-generation = wersja { $number }
evidence-record = wpis
evidence-source = źródło
evidence-unverified = niezweryfikowany
evidence-unverified-why = Ta lista jest niezweryfikowana: zbieżność z nią to pytanie, a nie ustalenie.
evidence-until = przechowywany do { $day }
evidence-past = miał być przechowywany tylko do { $day }
evidence-match-must = Silna: sprawa nie przejdzie dalej, dopóki nie ma odpowiedzi.
evidence-match-first = Na zbieżność odpowiadają podczas weryfikacji osoby, które mogą sprawdzać tę sprawę. Jeśli nikt nie prowadzi sprawy, najpierw ją weź.
evidence-match-more = Pasuje więcej osób, niż się tu mieści. Pokazano { $count } najlepszych; powiedz o tym osobie, która prowadzi rejestry.
evidence-match-weak = { $count ->
        [one] { $count } słaba zbieżność
        [few] { $count } słabe zbieżności
       *[other] { $count } słabych zbieżności
    }
evidence-match-gone = W rejestrze już się nie znajduje. Pokazano tak, jak zapisano.
evidence-match-changed = Na to już odpowiedziano, ale na innych podstawach. Co się zmieniło:
evidence-changed-new = nowe: { $piece }, { $now }
evidence-changed-gone = znikło: { $piece }, ważyło { $now }
evidence-changed-other = inna waga: { $piece }, { $now } zamiast { $before }
evidence-changed-unknown = Na czym opierała się tamta odpowiedź, nie da się tu odczytać, więc pytanie wraca.
evidence-match-stale = Sprawa albo rejestr zmieniły się, odkąd otwarto stronę, więc niczego nie zapisano. Spójrz na podstawy na nowo i odpowiedz jeszcze raz.
evidence-match-kept = To, co zostało napisane, jest nadal tutaj.
evidence-answer-reason = Dlaczego
evidence-answer-reason-hint = Jednym zdaniem: na czym opiera się odpowiedź.
evidence-answer-reason-required = Napisz jednym zdaniem, dlaczego; odpowiedź zachowuje się razem z tym.
evidence-answer-answer = Czy to ta sama osoba?
evidence-answer-answer-same = Ta sama osoba
evidence-answer-answer-someone_else = Ktoś inny
evidence-answer-answer-cannot_tell = Jeszcze nie wiadomo
evidence-by = odpowiedź: { $who }
evidence-by-you = twoja
evidence-by-unknown = osoby już nieznanej
# The timeline.
evidence-timeline-title = Oś czasu
evidence-timeline-none = Nie opisano żadnych okresów życia.
evidence-timeline-list = Jako lista
evidence-timeline-years = lata
evidence-kind-study = nauka
evidence-kind-work = praca
evidence-kind-service = służba
evidence-kind-residence = zamieszkanie
evidence-kind-detention = zatrzymanie
evidence-kind-travel = podróże
evidence-kind-nothing = bez zajęcia
evidence-kind-gap = bez podanego zajęcia
evidence-months = { $months ->
        [one] { $months } miesiąc
        [few] { $months } miesiące
       *[other] { $months } miesięcy
    }
evidence-timeline-gap = Bez podanego zajęcia: { $from } – { $to } ({ $months })
evidence-timeline-overlap = Równocześnie: { $one } i { $other } (co najmniej { $months })
evidence-timeline-now = do dziś
evidence-timeline-undrawn = { $count ->
        [one] { $count } wiersz jest tylko na liście.
        [few] { $count } wiersze są tylko na liście.
       *[other] { $count } wierszy jest tylko na liście.
    }
evidence-odd-unread = dat nie da się odczytać
evidence-odd-reversed = kończy się, zanim się zacznie
evidence-odd-far = takich dat w życiu nie ma
# The round over all cases.
evidence-round-title = Sprawdź wszystkie sprawy
evidence-round-what = Każdej sprawy otwartej do sprawdzenia szuka się w rejestrach w ich obecnym stanie. Nowe silne zbieżności i zniknięcie dawnych zapisuje się w ustaleniach.
evidence-round-stays = Strona pokazuje, ile już zrobiono, a na końcu nowości: nie zamykaj jej. Jeśli połączenie się zerwie, naciśnij przycisk jeszcze raz; co zrobione, pozostaje zrobione.
evidence-round-news-title = Nowości
evidence-round-quiet = Nic nowego.
evidence-round-do = Sprawdź wszystkie teraz
evidence-round-progress = { $done } z { $total } { $total ->
        [one] sprawy
       *[other] spraw
    }
evidence-round-case = sprawa
evidence-round-news = co nowego
evidence-round-gained = nowa
evidence-round-lost = zniknęła
evidence-round-changed = inne podstawy
evidence-round-busy = Ktoś pracował nad tą sprawą; zostawiono ją bez zmian.
evidence-round-unwritten = Nie zapisano: na etapie „{ $step }” niczego się nie zapisuje. Na tę sprawę trzeba spojrzeć.
evidence-round-done = Gotowe, liczba spraw: { $total }. Nowe zbieżności: { $gained }. Znikło: { $lost }. Na innych podstawach: { $changed }.
evidence-round-back = Wróć do spraw
evidence-round-left = Pozostawiono bez zmian: { $count }. Naciśnij dla nich przycisk ponownie później.
evidence-round-stopped = Sprawdzanie zatrzymało się tutaj z powodu naszego błędu. To, co wyżej, jest zrobione; dla reszty naciśnij przycisk ponownie.
