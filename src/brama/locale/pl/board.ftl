# The board.
board-pages = Strony rady
board-cases-title = Przed radą
board-cases-order = W kolejności reguły. Ona o niczym nie decyduje: mówi tylko, kogo czytać najpierw.
board-cases-none = Teraz nikt nie czeka na radę.
board-total = { $total } na 100
board-flagged = oznaczone
board-due-short = jeszcze nie wszystko
board-due = { $count ->
        [one] Rada nie może jeszcze przeczytać { $count } części tej sprawy.
        [few] Rada nie może jeszcze przeczytać { $count } części tej sprawy.
        [many] Rada nie może jeszcze przeczytać { $count } części tej sprawy.
       *[other] Rada nie może jeszcze przeczytać { $count } części tej sprawy.
    } Przekaże je osoba, która może je otworzyć, gdy się zaloguje.
board-voted = { $count ->
        [0] Nikt nie głosował.
        [one] Głosów: { $count }.
       *[other] Głosów: { $count }.
    }
board-voted-mine = Masz już oddany głos{ $others ->
        [0] .
        [one] , innych głosów: { $others }.
       *[other] , innych głosów: { $others }.
    }
board-waits = Czeka { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }.
board-parts-caption = Co liczy reguła
board-part-skills = Potrzebne umiejętności
board-part-experience = Doświadczenie
board-part-assessment = Ocena
board-part-waiting = Czekanie
board-points = { $points } z { $most }
board-done-admit = Decyzja zapadła. Zgłaszająca się osoba przeczyta, że została przyjęta.
board-done-wait = Decyzja zapadła. Zgłaszająca się osoba przeczyta, że jest na liście oczekujących.
board-done-decline = Decyzja zapadła. Zgłaszająca się osoba przeczyta odmowę.
board-second = Ponowne rozpatrzenie: rada już odmówiła, a zgłaszająca się osoba raz poprosiła, żeby spojrzano jeszcze raz. Weryfikował ktoś inny.
board-waiting-title = Na liście oczekujących
board-waiting-why = Weryfikacja przedstawi te sprawy ponownie. Do tego czasu widać tu tylko decyzję.
board-column-case = Sprawa
board-column-since = Od kiedy
board-column-step = Krok
board-column-cases = Spraw
board-column-days = Dni, mediana
board-column-for = Na kogo czeka
# The intake.
board-intake-title = Nabór
board-intake-now = { $places ->
        [one] Jedno miejsce
        [few] { $places } miejsca
        [many] { $places } miejsc
       *[other] { $places } miejsca
    }, wolnych { $left }.
board-intake-wanted = Potrzebne:
board-intake-no-skills = Żadne umiejętności nie są ważniejsze od innych.
board-intake-experience-now = Doświadczenie:
board-intake-none = Nabór nie jest ustalony. Bez niego reguła nie wie, jakich umiejętności potrzeba.
board-intake-waits = { $handle } proponuje nowy nabór. Zacznie obowiązywać, gdy go potwierdzisz.
board-intake-waits-mine = Twoja propozycja czeka, aż potwierdzi ją inna osoba z rady.
board-intake-look = Zobacz
board-intake-now-title = Co obowiązuje teraz
board-intake-waits-title = Czeka na drugą osobę
board-intake-places-proposed = Miejsc: { $places }.
board-intake-confirm = Potwierdź ten nabór
board-intake-propose-title = Zaproponuj nowy nabór
board-intake-why = Ile jest miejsc, czyta tylko rada. Przyjętych liczy się od dnia, w którym druga osoba potwierdzi nabór.
board-intake-propose = Zaproponuj
board-intake-places = Miejsca
board-intake-places-invalid = Wpisz liczbę.
board-intake-places-min_value = Liczba od 0.
board-intake-places-max_value = Najwyżej { $limit_value }.
board-intake-skills = Potrzebne umiejętności
board-intake-skills-medicine = medycyna
board-intake-skills-driving = prowadzenie pojazdów
board-intake-skills-repair = naprawy
board-intake-skills-radio = łączność radiowa
board-intake-skills-drones = drony
board-intake-skills-cooking = gotowanie
board-intake-skills-languages = języki
board-intake-skills-law = prawo
board-intake-skills-computers = komputery
board-intake-skills-building = budowa
board-intake-skills-teaching = nauczanie
board-intake-skills-service = służba
board-intake-experience = Potrzebne doświadczenie
board-intake-experience-none = bez doświadczenia
board-intake-experience-some = pewne
board-intake-experience-much = duże
# The rule.
board-rule-title = Reguła
board-rule-why = Liczy cztery rzeczy, razem 100.
board-rule-most = najwyżej { $most }
board-rule-skills = część potrzebnych umiejętności
board-rule-experience = nie więcej niż potrzeba
board-rule-assessment = poziom nadany przy weryfikacji
board-rule-waiting = dni od zgłoszenia, do czterech miesięcy
board-rule-never = Wieku, płci, imienia, miejsca, wiary ani poglądów nie bierze się pod uwagę nigdy. Tu się ich nie zna.
# A case.
board-listed = Na liście oczekujących od
board-skills-title = Umiejętności
board-skills-none = Żadna z listy.
board-wanted = potrzebne
board-experience = Doświadczenie
board-languages = Języki
board-not-here = Nie do odczytania tutaj.
board-motivation-title = Dlaczego się zgłaszają
board-assessment-title = Ocena z weryfikacji
board-level = poziom: { $level }
board-assessed = pierwsza osoba
board-assessed-again = druga osoba
board-meeting-title = Spotkanie
board-met-verify = Dom spotkań potwierdził, kto przyszedł.
board-met-did_not_come = Na spotkanie nikt nie przyszedł.
board-met-someone_else = Na spotkanie przyszedł ktoś inny.
board-met-stopped = Spotkanie przerwano.
board-told-title = Co powiedziano zgłaszającej się osobie
board-total-title = Według reguły
# Votes.
board-votes-title = Głosy
board-vote-shut = zamknięty
board-notes-title = Dyskusja
board-stage-vote = { $count ->
        [0] Nikt jeszcze nie głosował: twój głos pozostanie zamknięty, dopóki nie zagłosuje ktoś inny.
        [one] Głosów: { $count }.
       *[other] Głosów: { $count }.
    } Cudze głosy zobaczysz po oddaniu swojego.
board-stage-third = Dwa głosy się różnią. Przeczytaj oba i oddaj trzeci.
board-stage-alone = Twój głos jest oddany. Pozostaje zamknięty dla wszystkich, dopóki nie zagłosuje ktoś inny, i nie można go już zmienić.
board-stage-open = Zagłosował ktoś jeszcze. Otwórz swój głos, żeby liczyły się oba.
board-stage-shut = Twój głos jest oddany. Pierwszy głos jest jeszcze zamknięty: otworzy go ta osoba, która go oddała, albo zagłosuje trzecia.
board-stage-discuss = Głosy się różnią. Napisz innym, co powinni wiedzieć; rozstrzygnąć może głos trzeciej osoby.
board-stage-decide = Dwie osoby głosowały tak samo:
board-vote-do = Zagłosuj
board-open-do = Otwórz mój głos
board-discuss-do = Wyślij radzie
board-anew-asked = proponuje, żeby wszyscy zagłosowali od nowa.
board-anew-mine = Propozycja głosowania od nowa została zapisana. Stanie się tak, gdy zaproponuje to jeszcze ktoś, kto głosował.
board-anew-title = Głosowanie od nowa
board-anew-hint = Dwie osoby, które głosowały, mogą zaproponować głosowanie od nowa. Dotychczasowe głosy przestają się wtedy liczyć.
board-anew-do = Zaproponuj głosowanie od nowa
board-decide-told = Zgłaszająca się osoba usłyszy tę przyczynę osobnymi słowami i nic z tego, co zapisano przy głosach.
board-decide-do-admit = Przyjmij
board-decide-do-wait = Wpisz na listę oczekujących
board-decide-do-decline = Odmów
board-vote-outcome = Twój głos
board-vote-outcome-admit = przyjąć
board-vote-outcome-wait = lista oczekujących
board-vote-outcome-decline = odmówić
board-vote-reason = Przyczyna
board-vote-reason-apart = Ta przyczyna nie pasuje do takiego głosu.
board-vote-remark = Własnymi słowami
board-vote-remark-hint = Tylko dla rady; może zostać puste.
board-vote-danger = Dlaczego pytanie naraziłoby kogoś na niebezpieczeństwo
board-vote-danger-hint = Tylko przy odmowie z powodu zbieżności, powiązania lub sprzeczności, o które nie pytano. Muszą to napisać dwie osoby.
board-decide-reason = Przyczyna, którą usłyszy zgłaszająca się osoba
board-decide-question = Zadane pytanie
board-decide-question-hint = Potrzebne, gdy przyczyną jest zbieżność, powiązanie lub sprzeczność. Zna je weryfikacja.
board-decide-answer = Otrzymana odpowiedź
board-discuss-text = Notatka dla rady
# Reasons, as the board reads them.
board-reason-needed = umiejętności są teraz potrzebne
board-reason-ready = gotowa, pewna osoba
board-reason-few_places = mało miejsc
board-reason-other_skills = potrzebne są inne umiejętności
board-reason-not_yet = za wcześnie
board-reason-safety = naraziłoby tę osobę lub bliskich
board-reason-unclear = zbyt wiele pozostaje niejasne
board-reason-match = zbieżność w rejestrze
board-reason-tie = powiązanie z kimś innym
board-reason-contradiction = sprzeczność
# Opening an identity.
board-identity-title = Kto to jest
board-identity-why = Rada nie wie, kto to jest, i nie ma do tego klucza.
board-identity-released = udostępnione
board-identity-waits = czeka na weryfikację
board-identity-until = do
board-identity-once = Otworzy się raz i tylko dla ciebie. Otwórz, gdy możesz spokojnie przeczytać.
board-identity-open = Otwórz raz
board-identity-ask = Poproś o tożsamość
board-identity-reason = Dlaczego rada musi to wiedzieć?
board-identity-do = Poproś weryfikację
board-identity-shown = To otworzyło się raz. Gdy opuścisz tę stronę, zniknie, także z przeglądarki. W dzienniku zapisano, że to otworzono.
board-identity-name = Imię i nazwisko
board-identity-latin = W paszporcie
board-identity-born = Data urodzenia
board-identity-place = Miejsce urodzenia
board-identity-document = Dokument
board-identity-back = Z powrotem do sprawy
# The commander's page.
board-overview-title = Droga
board-overview-few = Mniej niż { $few } spraw pokazano jako „mało” i bez dni: inaczej mówiłoby to o jednej osobie.
board-overview-places = Miejsca
board-few = mało
board-for-screener = weryfikacja
board-for-verifier = dom spotkań
board-for-board = rada
board-for-registrar = ewidencja
board-for-trainer = szkolenie
board-for-applicant = zgłaszająca się osoba
board-for-nobody = nikogo
board-meanwhile-title = Nie masz przed sobą takiej sprawy
board-meanwhile = Nie ma jej tutaj albo w tym czasie, może przez ciebie, wykonano to, za czym zagłosowały dwie osoby. Nic więcej nie zostało zaliczone.
board-meanwhile-typed = Twój tekst:
