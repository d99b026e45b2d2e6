# The desk of the screeners.
desk-none = nic nie napisano
desk-who-applicant = osoba zgłaszająca się
desk-who-you = ty
desk-who-unknown = ktoś, kto już odszedł
# The head of a case.
desk-case-taken = prowadzi: { $who }
desk-case-free = nikt nie prowadzi
desk-case-waits = { $days ->
    [0] czeka od dzisiaj
    [one] czeka { $days } dzień
    [few] czeka { $days } dni
   *[many] czeka { $days } dni
}
desk-case-writes-be = pisze po białorusku
desk-case-writes-ru = pisze po rosyjsku
desk-case-writes-uk = pisze po ukraińsku
desk-case-writes-pl = pisze po polsku
desk-case-writes-en = pisze po angielsku
desk-case-flagged = oznaczone
desk-case-meanwhile = Odkąd strona jest otwarta, w sprawie coś się zmieniło:
desk-case-kept = To, co napisano, zostało niżej. Zobacz, co nowego, i wyślij jeszcze raz.
desk-case-typed = Oto, co było napisane; w obecnym stanie sprawy nie ma na to miejsca:
# What may be done.
desk-do-take = Weź sprawę
desk-do-take_again = Weź do ponownego rozpatrzenia
desk-do-take_over = Przejmij sprawę
desk-do-release = Oddaj
desk-do-bring = Przedstaw radzie
desk-do-clear = Dopuść do spotkania
desk-do-clear_again = Dopuść do nowego spotkania
desk-do-look_again = Wróć do weryfikacji
desk-do-note = Zachowaj notatkę
desk-do-ask = Wyślij
desk-do-check = Zachowaj zaznaczenia
desk-do-assess = Oceń
desk-do-assess_again = Oceń po raz drugi
# Who it is.
desk-who-title = Kto to jest
desk-who-names = jak napisano
desk-who-latin = w paszporcie
desk-who-born = data urodzenia
desk-who-place = miejsce
desk-who-age = { $years ->
    [one] { $years } rok
    [few] { $years } lata
   *[many] { $years } lat
}
desk-who-gender = płeć
desk-who-gender-male = męska
desk-who-gender-female = żeńska
desk-who-citizenship = obywatelstwo
desk-who-documents = dokumenty
desk-who-document-passport = paszport
desk-who-document-id_card = dowód osobisty
desk-who-document-residence = karta pobytu
desk-who-document-other = inny dokument
desk-who-contact = kontakt
desk-who-channel-receipt = wróci z siedmioma słowami
desk-who-channel-matrix = Matrix
desk-who-channel-signal = Signal
desk-who-channel-simplex = SimpleX
desk-who-channel-email = e-mail
desk-who-channel-other = inny sposób
desk-who-residence = mieszka
# Matches and timeline.
desk-matches-title = Zbieżności w rejestrach
desk-timeline-title = Rok po roku
desk-timeline-from = od
desk-timeline-to = do
desk-timeline-what = co
desk-timeline-where = gdzie
# What they wrote.
desk-story-title = O sobie, własnymi słowami
desk-skills-title = Umiejętności
desk-skills-speaks = mówi
desk-experience-none = bez doświadczenia
desk-experience-some = trochę doświadczenia
desk-experience-much = duże doświadczenie
desk-field-medicine = medycyna
desk-field-driving = prowadzenie pojazdów
desk-field-repair = naprawy
desk-field-radio = łączność radiowa
desk-field-drones = drony
desk-field-cooking = kuchnia
desk-field-languages = języki
desk-field-law = prawo
desk-field-computers = komputery
desk-field-building = budowa
desk-field-teaching = nauczanie
desk-field-service = służba
desk-motivation-title = Dlaczego
desk-referees-title = Kto może poręczyć
desk-referees-name = imię
desk-referees-reach = jak się skontaktować
desk-referees-knows = skąd zna
desk-also-title = Napisano także
# Questions and answers.
desk-messages-title = Pytania i odpowiedzi
desk-messages-asked = Pytanie, autor: { $who }
desk-messages-answered = Odpowiedź
desk-messages-none = O nic jeszcze nie pytano.
desk-messages-waits = Odpowiedzi jeszcze nie ma. Pytanie będzie widać, gdy ta osoba wróci z siedmioma słowami.
desk-files-title = Pliki z odpowiedziami
desk-files-file = Plik { $place }
desk-files-why = Każdy został narysowany od nowa już przy wejściu: nie ma w nim nic ukrytego. Tego, co zapiszesz na swoim urządzeniu, nikt za ciebie nie usunie.
desk-notes-title = Notatki dla swoich
desk-notes-none = Nie ma jeszcze notatek. Osoby zgłaszające się nigdy ich nie widzą.
desk-note-text = Notatka dla pozostałych
# For and against.
desk-weighed-title = Za i przeciw
desk-weighed-none = Nic się jeszcze nie wyróżnia.
desk-weight-strong = mocno
desk-weight-moderate = średnio
desk-weight-weak = słabo
desk-weight-for = za
desk-weight-plain = odnotowane
desk-weighed-match-same = { $count ->
    [one] Jest w rejestrze i to ta sama osoba
   *[many] Jest w rejestrach ({ $count }) i to ta sama osoba
}
desk-weighed-match-strong = { $count ->
    [one] { $count } silna zbieżność bez odpowiedzi
    [few] { $count } silne zbieżności bez odpowiedzi
   *[many] { $count } silnych zbieżności bez odpowiedzi
}
desk-weighed-match-cannot_tell = { $count ->
    [one] { $count } zbieżność, o której jeszcze nic nie wiadomo
    [few] { $count } zbieżności, o których jeszcze nic nie wiadomo
   *[many] { $count } zbieżności, o których jeszcze nic nie wiadomo
}
desk-weighed-match-open = { $count ->
    [one] { $count } słaba zbieżność bez odpowiedzi
    [few] { $count } słabe zbieżności bez odpowiedzi
   *[many] { $count } słabych zbieżności bez odpowiedzi
}
desk-weighed-match-someone_else = { $count ->
    [one] { $count } zbieżność: ktoś inny
    [few] { $count } zbieżności: ktoś inny
   *[many] { $count } zbieżności: ktoś inny
}
desk-weighed-gap = { $months ->
    [one] { $months } miesiąc bez informacji, { $year }
    [few] { $months } miesiące bez informacji, { $year }
   *[many] { $months } miesięcy bez informacji, { $year }
}
desk-weighed-no-timeline = Brak przebiegu rok po roku
desk-weighed-no-document = Nie podano dokumentu
desk-weighed-document-seen = Dokument obejrzany
desk-weighed-no-referee = Nie ma kto poręczyć
desk-weighed-referee = { $count ->
    [one] Może poręczyć { $count } osoba, jeszcze nie zapytano
    [few] Mogą poręczyć { $count } osoby, jeszcze nie zapytano
   *[many] Może poręczyć { $count } osób, jeszcze nie zapytano
}
desk-weighed-referee-seen = Zapytano tych, którzy mogą poręczyć ({ $count })
desk-weighed-experience = Duże doświadczenie
# Asking.
desk-ask-title = Zapytaj
desk-ask-picked = O co warto tu zapytać
desk-ask-others = Inne pytania
desk-ask-more = Częste pytania
desk-ask-text = Własnymi słowami
desk-ask-text-hint = Zaznaczone pytania pójdą razem, w języku tej osoby. Nie pisz nic, z czego ktoś obcy pozna, kto to jest.
desk-ask-compose = Przenieś zaznaczone do tekstu, żeby je zmienić
desk-ask-not = Pytać można, gdy ktoś weźmie sprawę.
desk-question-gap = Co działo się w twoim życiu i gdzie było twoje miejsce zamieszkania od { $begin } do { $end }?
desk-question-namesake = Czy w twojej rodzinie albo wśród znajomych jest ktoś o takim samym imieniu i nazwisku? Ile mniej więcej ma lat?
desk-question-service = Gdzie i w jakiej roli była twoja służba i jak się skończyła?
desk-question-detention = Kiedy cię zatrzymano, na jak długo i jak to się skończyło? Napisz tylko to, co chcesz.
desk-question-timeline = Opowiedz, proszę, po kolei, z miesiącem i rokiem, o nauce, pracy i służbie po szkole.
desk-question-referee = Kto za granicą cię zna i może coś o tobie powiedzieć? Nie podawaj nikogo, dla kogo byłoby to niebezpieczne.
desk-question-names = Czy twoje nazwisko było kiedyś inne albo inaczej zapisywane? Jak i kiedy?
desk-question-contact = Jak jeszcze można się z tobą bezpiecznie skontaktować, jeśli ten sposób przepadnie?
desk-question-skill = Opowiedz, proszę, dokładniej, co masz za sobą w praktyce, jak często i kiedy ostatnio.
# The checklist.
desk-check-title = Co trzeba obejrzeć
desk-check-done = { $done } z { $all }
desk-check-items = Obejrzane
desk-check-items-identity = Imiona i data urodzenia zgadzają się we wszystkich zapisach
desk-check-items-document = Dokument pasuje do nazwiska i wieku
desk-check-items-matches = Każda zbieżność w rejestrach
desk-check-items-timeline = Przebieg rok po roku, luki i nakładanie się
desk-check-items-story = Opowieść w porównaniu z przebiegiem lat i umiejętnościami
desk-check-items-referees = Zapytano tych, którzy mogą poręczyć
desk-check-items-contact = Sposób kontaktu jest bezpieczny
desk-check-items-reach = Nic nie wskazuje, że ktoś pisze za tę osobę lub na nią naciska
desk-check-by = ({ $who })
desk-check-open = zostało
# Assessing.
desk-assess-title = Ocena
desk-assess-level = Jak dobra jest ta sprawa?
desk-assess-level-strong = bardzo dobra
desk-assess-level-good = dobra
desk-assess-level-unclear = niejasna
desk-assess-level-weak = słaba
desk-assess-reasons = Dlaczego? Wszystko, co prawda
desk-assess-reasons-consistent = To, co powiedziano, zgadza się ze sobą
desk-assess-reasons-referee_confirms = Ręczy ktoś godny zaufania
desk-assess-reasons-experience_shown = Doświadczenie widać, nie tylko je podano
desk-assess-reasons-answers_plain = Odpowiedzi są proste i pełne
desk-assess-reasons-gap_unexplained = Luka bez wyjaśnienia
desk-assess-reasons-contradiction = To, co powiedziano, przeczy sobie
desk-assess-reasons-match_open = Zbieżność pozostaje wątpliwa
desk-assess-reasons-document_doubtful = Dokument budzi wątpliwości
desk-assess-reasons-answers_evasive = Odpowiedzi omijają pytanie
desk-assess-reasons-pressure_likely = Możliwe, że ktoś naciska na tę osobę
desk-assess-flagged = Czy musi spojrzeć druga osoba?
desk-assess-flagged-hint = Oznaczoną sprawę dopuszcza się do spotkania dopiero po ocenie drugiej osoby.
desk-assess-flagged-no = nie
desk-assess-flagged-yes = tak, oznacz
desk-assess-second = Sprawa jest oznaczona: musi ją ocenić jeszcze ktoś, kto tego nie robił.
desk-assess-none = Nikt jeszcze nie ocenił tej sprawy.
# Who did what.
desk-ledger-title = Dziennik
desk-ledger-opened = Stron otwartych dzisiaj: { $used } z { $allowed }
# The list.
desk-work-title = Sprawy
desk-work-total = { $count ->
    [0] żadnej
    [one] { $count } sprawa
    [few] { $count } sprawy
   *[many] { $count } spraw
}
desk-work-unsummed = jeszcze nie podsumowano
desk-work-waiting = { $count ->
    [one] { $count } sprawa właśnie przyszła lub się zmieniła. Dopóki jej nie podsumowano, nie ma tu nazwiska albo jest to, co było wcześniej, a wyszukiwanie może ją pominąć: spójrz jeszcze raz.
    [few] { $count } sprawy właśnie przyszły lub się zmieniły. Dopóki ich nie podsumowano, nie ma tu nazwisk albo jest to, co było wcześniej, a wyszukiwanie może je pominąć: spójrz jeszcze raz.
   *[many] { $count } spraw właśnie przyszło lub się zmieniło. Dopóki ich nie podsumowano, nie ma tu nazwisk albo jest to, co było wcześniej, a wyszukiwanie może je pominąć: spójrz jeszcze raz.
}
desk-work-whose = Czyje sprawy
desk-work-whose-all = Wszystkie
desk-work-whose-mine = Moje
desk-work-whose-free = Wolne
desk-work-whose-flagged = Oznaczone
desk-work-next = Otwórz pierwszą wolną
desk-work-case = sprawa
desk-work-step = na etapie
desk-work-waits = czeka
desk-work-days = { $days ->
    [0] od dzisiaj
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}
desk-work-promise = co obiecuje
desk-work-language = pisze
desk-work-taker = prowadzi
desk-work-ours = gdzie kolej na nas
desk-work-every = wszędzie
desk-work-any = każdy język
desk-work-show = Pokaż
desk-work-none = Takich spraw teraz nie ma.
desk-work-pages = Strony listy
desk-work-page = strona { $page }
desk-work-before = poprzednia
desk-work-after = następna
desk-work-order = Jak ułożona jest ta lista
desk-work-order-why = Najpierw sprawy oznaczone: potrzebują drugiej osoby. Dalej według tego, ile dni minęło, odkąd osoba zgłaszająca się coś zrobiła. Duże doświadczenie albo bardzo dobra ocena liczą się jak { $most } dni więcej, trochę doświadczenia albo dobra ocena jak { $some }. Nic innego się nie liczy.
# The search.
desk-search-title = Szukanie po nazwisku
desk-search-name = Imię lub nazwisko
desk-search-name-hint = Każda pisownia, którą podała ta osoba, w każdym alfabecie; wystarczy część. Szukanie nigdzie nie zostaje.
desk-search-do = Szukaj
desk-search-back = Do listy
desk-search-found = { $count ->
    [0] Nic nie znaleziono
    [one] { $count } sprawa
    [few] { $count } sprawy
   *[many] { $count } spraw
}
desk-search-full = Pokazano tylko pierwsze. Wpisz dłuższą część nazwiska.
desk-search-none = W weryfikacji nie ma teraz nikogo, czyje imię lub nazwisko tak się pisze lub brzmi.
# What must be there first, of acts of this door alone.
needs-another_took = sprawa jest już u ciebie
needs-taker_idle = osoba, która prowadzi sprawę, robiła w niej coś od wczoraj
needs-items_known = nie ma takiego punktu
needs-registers_asked = nie wszystkie rejestry odpowiedziały. Przy zbieżnościach napisano, który z nich i co zrobić; póki milczy, nikt nie wie, czy nie ma w nim tej osoby
needs-looked_at = nie wszystko z listy obejrzano
