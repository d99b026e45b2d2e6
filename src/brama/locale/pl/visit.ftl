# Coming back with the seven words.
visit-words-title = Powrót z siedmioma słowami
visit-words-how = Wpisz siedem słów po kolei. Odstępy, przecinki i wielkie litery nie mają znaczenia. Można pisać cyrylicą albo alfabetem łacińskim, a słowa mogą być w każdym z naszych języków.
visit-words-seven = Twoje siedem słów
visit-words-seven-hint = Tego, co wpisujesz, nie widać na ekranie.
visit-words-seven-words_count = { $found ->
        [one] Jest tu { $found } słowo, a trzeba { $expected }. Wpisz wszystkie jeszcze raz.
        [few] Są tu { $found } słowa, a trzeba { $expected }. Wpisz wszystkie jeszcze raz.
       *[other] Jest tu { $found } słów, a trzeba { $expected }. Wpisz wszystkie jeszcze raz.
    }
visit-words-seven-word_unknown = Słowa numer { $position } nie ma na naszych listach. Najbardziej podobne: „{ $nearest }”. Wpisz wszystkie siedem jeszcze raz.
visit-words-seven-receipt_language_unclear = Takie słowa są w kilku językach. Wybierz u góry język swoich słów i wpisz je jeszcze raz.
visit-words-seven-receipt_unknown = Te słowa donikąd nie prowadzą. Sprawdź każde słowo i jego miejsce. Jeśli zgłoszenie usunięto albo minął jego czas, odpowiedź jest taka sama.
visit-words-crowded = { $minutes ->
        [one] Teraz wraca bardzo wiele osób. Naciśnij „Otwórz” jeszcze raz za { $minutes } minutę.
        [few] Teraz wraca bardzo wiele osób. Naciśnij „Otwórz” jeszcze raz za { $minutes } minuty.
       *[other] Teraz wraca bardzo wiele osób. Naciśnij „Otwórz” jeszcze raz za { $minutes } minut.
    }
visit-words-kept = Przez pół godziny ta strona przechowuje wpisane słowa: zostaw pole puste. Gdy odchodzisz od ekranu, zamknij stronę.
visit-words-do = Otwórz
visit-words-seen = Jeśli ktoś może patrzeć na ekran, zamknij okno. Na urządzeniu nic nie zostanie, a słowa poczekają.
visit-over = Wizyta się skończyła: trwa pół godziny, potem jej strona niczego nie otwiera. Wpisz swoje słowa jeszcze raz.
visit-over-kept = To, co zostało napisane, jest przechowane w tej stronie i czeka, aż wpiszesz słowa.
visit-back = Do mojego zgłoszenia
visit-close = Zamknij
visit-closed-title = Zamknięte
visit-closed-now = Teraz zamknij też to okno. Potem w przeglądarce nic nie zostanie.
visit-closed-then = Strona, która była otwarta, niczego już nie otwiera, także przyciskiem „wstecz”. Żeby wrócić, wpisz swoje siedem słów.
# What was just done.
visit-told-answered = Twoja odpowiedź dotarła.
visit-told-booked = Spotkanie jest umówione.
visit-told-moved = Spotkanie jest przełożone.
visit-told-cancelled = Spotkanie jest odwołane. Można wybrać inne.
visit-told-relatives = Dotarło. Przeczytać to może tylko osoba, która dba o rodziny.
visit-told-afraid = Dotarło. Przeczytać to może tylko osoba, która dba o bezpieczeństwo, a tutaj już się to nie pokaże.
visit-told-stale = Odkąd tamta strona została otwarta, coś się zmieniło albo to już wysłano. Nic nie zrobiono dwa razy. Tak jest teraz.
visit-removed = Plik { $number } został narysowany od nowa, oryginału już nie ma. Usunięto:
visit-removed-nothing = nie było czego usuwać
visit-removed-author = autora
visit-removed-camera = aparat lub telefon
visit-removed-place = miejsce
visit-removed-time = datę i godzinę
visit-removed-program = program
visit-removed-text = podpisy i komentarze
visit-removed-colours = profil kolorów
visit-removed-technical = dane techniczne
visit-removed-hidden = to, co było ukryte w pliku
visit-removed-words = tekst, który da się skopiować: strony stały się obrazami
# Where it stands.
visit-road = Droga
visit-stage-sent = dotarło
visit-stage-read = czytane
visit-stage-meeting = spotkanie
visit-stage-decision = decyzja
visit-stage-accepted = przyjęcie
visit-at-applied = Twoje zgłoszenie jest u nas
visit-at-set_aside = { visit-at-applied }
visit-at-screening = Twoje zgłoszenie jest czytane
visit-at-questions = Jest do ciebie pytanie
visit-at-cleared = Przed tobą spotkanie
visit-at-booked = Twoje spotkanie jest umówione
visit-at-did_not_come = Spotkanie się nie odbyło
visit-at-someone_else = Spotkania nie udało się zapisać
visit-at-stopped = Spotkanie zostało przerwane
visit-at-verified = Spotkanie masz za sobą
visit-at-before_board = Twoje zgłoszenie mają ci, którzy decydują
visit-at-waiting_list = Jesteś na liście oczekujących
visit-at-declined = Odpowiedź na twoje zgłoszenie jest odmowna
visit-at-second_look = Spojrzą na nie inni ludzie
visit-at-admitted = Przyjęto cię
visit-at-arrived = Przyjęto cię i jesteś na miejscu
visit-at-in_training = Przyjęto cię i się uczysz
visit-at-on_roster = Przyjęto cię i jesteś z nami
visit-at-left = To zgłoszenie jest zamknięte
visit-next-applied = Teraz ktoś je przeczyta. Zgłasza się wielu, czyta niewielu, więc to trwa. Nic nie musisz robić.
visit-next-set_aside = { visit-next-applied }
visit-next-screening = Tutaj może pojawić się pytanie albo zaproszenie na spotkanie. Do tego czasu nic nie musisz robić.
visit-next-questions = Odpowiedz, kiedy możesz, spokojnie i własnymi słowami. Po twojej odpowiedzi sprawa pójdzie dalej.
visit-next-cleared = Następny krok to osobiste spotkanie, w domu, w kraju, w którym to bezpieczne.
visit-next-booked = Przyjdź i weź dokument ze swoim nazwiskiem. Jeśli nie możesz przyjść, przełóż albo odwołaj spotkanie tutaj: nie ma w tym nic złego.
visit-next-over = Dzień tego spotkania minął. Jeśli się odbyło, wynik pojawi się tutaj: zaczekaj kilka dni. Jeśli się nie odbyło, bo coś przeszkodziło albo nikt nie podał miejsca, zobacz spotkania poniżej: nie ma w tym nic złego.
visit-next-did_not_come = Tak bywa. Ktoś się temu przyjrzy i może zaproponować inne spotkanie.
visit-next-someone_else = Ktoś się temu przyjrzy i może o coś tutaj zapytać.
visit-next-stopped = Jeśli przerwano je z twojej strony, bo coś było nie tak, to była dobra decyzja. Ktoś się temu przyjrzy i może zaproponować inne spotkanie.
visit-next-verified = Teraz twoje zgłoszenie trafi do tych, którzy decydują.
visit-next-before_board = Decyduje kilka osób, nie znając twojego nazwiska. Odpowiedź będzie tutaj.
visit-next-waiting_list = Miejsc jest mniej niż dobrych ludzi. Kiedy jakieś się zwolni, zobaczysz to tutaj.
visit-next-declined = Możesz raz poprosić, żeby spojrzeli inni ludzie.
visit-next-second_look = Przeczytają je ludzie, którzy go wcześniej nie widzieli.
visit-next-admitted = Kiedy i jak dalej, dowiesz się tutaj albo tak, jak ustalono. Nikomu nie mów o przyjęciu.
visit-next-arrived = Co dalej, dowiesz się na miejscu.
visit-next-in_training = Co dalej, dowiesz się na miejscu.
visit-next-on_roster = Co dalej, dowiesz się na miejscu.
visit-next-left = Niedługo zostanie samo usunięte. Nic nie musisz robić.
# Why it was decided so.
# Questions, offers, waiting.
visit-questions = { $count ->
        [one] Pytanie
       *[other] Pytania
    }
visit-questions-once = Widać je, dopóki nie ma odpowiedzi, a potem już nigdy: kto później pozna twoje słowa, niczego tu nie przeczyta.
visit-offers = { $count ->
        [one] Masz do wyboru { $count } spotkanie.
        [few] Masz do wyboru { $count } spotkania.
       *[other] Masz do wyboru { $count } spotkań.
    }
visit-offers-none = Wolnych spotkań teraz nie ma. Ci, którzy cię przyjmą, zaproponują je tutaj, więc zajrzyj w dniu podanym niżej.
visit-do-answer = Odpowiedz
visit-do-meeting = Zobacz spotkania
visit-do-again = Poproś o ponowne rozpatrzenie
visit-do-relatives = Powiedz o bliskich
visit-do-afraid = Ktoś próbował mnie zwerbować albo mi groził
visit-do-afraid-hint = Przeczyta to jedna osoba, która dba o bezpieczeństwo. Oceniający zgłoszenie tego nie zobaczą.
visit-do-erase = Wycofaj i usuń wszystko
visit-do-erase-hint = Można w każdej chwili i bez powodu.
visit-when = Ile to trwa
visit-when-look = Kiedy zajrzeć znowu
visit-usual-meeting = Od zgłoszenia do propozycji spotkania mija zwykle { $least ->
        [0] do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
       *[other] od { $least } do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
    }.
visit-usual-offer = Do propozycji spotkania mija zwykle { $least ->
        [0] do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
       *[other] od { $least } do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
    }.
visit-usual-decision = Od spotkania do decyzji mija zwykle { $least ->
        [0] do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
       *[other] od { $least } do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
    }.
visit-usual-place = Kto dostał miejsce z listy, czekał zwykle { $least ->
        [0] do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
       *[other] od { $least } do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
    }.
visit-usual-step = Ten krok trwa zwykle { $least ->
        [0] do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
       *[other] od { $least } do { $most ->
            [one] { $most } tygodnia
           *[other] { $most } tygodni
        }
    }.
visit-usual-unknown = Ile trwa ten krok, jeszcze nie da się powiedzieć: w ostatnich miesiącach przeszło go za mało osób.
visit-look-again = Zajrzyj znowu
visit-look-until = Jeśli do tego czasu tu nie zajrzysz, nic się nie stanie.
visit-look-today = Adres i godzinę podamy tutaj dziś. Zajrzyj za godzinę i jeszcze raz przed wieczorem.
visit-answered = Odpowiedzi
visit-answered-on = Odpowiedź z dnia
visit-answered-hidden = Pytania i odpowiedzi już się nie pokazują.
visit-more = Poza tym
visit-lasts = Ta wizyta skończy się sama pół godziny po wpisaniu słów.
# Meetings.
visit-half-am = przed południem
visit-half-pm = po południu
visit-meeting-title = Spotkanie
visit-meeting-yours = Twoje spotkanie
visit-meeting-later = Adres i godzinę podamy tutaj dzień wcześniej i nigdzie indziej.
visit-meeting-how = Wybierz, co ci pasuje. Teraz podane są miasto i połowa dnia, a adres podamy dzień wcześniej.
visit-meeting-slot = Wolne spotkania
visit-meeting-do = Umów
visit-meeting-do-move = Przełóż
visit-meeting-move = Inny termin
visit-meeting-none = Innych wolnych spotkań teraz nie ma.
visit-meeting-used-up = Liczba spotkań, które można umówić samodzielnie, jest wyczerpana. Najpierw ktoś sprawdzi, czy można zaproponować jeszcze jedno: odpowiedź będzie tutaj.
visit-called-off-ill = Ci, którzy cię przyjmują, odwołali spotkanie, bo ktoś zachorował. Wybierz inne, kiedy możesz.
visit-called-off-house = Ci, którzy cię przyjmują, odwołali spotkanie: tego dnia nie można korzystać z domu. Wybierz inne, kiedy możesz.
visit-called-off-unsafe = Ci, którzy cię przyjmują, odwołali spotkanie, bo mogło nie być bezpieczne. Jeśli jesteś już w drodze, zawróć.
visit-called-off-other = Ci, którzy cię przyjmują, musieli odwołać spotkanie. Wybierz inne, kiedy możesz.
visit-meeting-cancel = Odwołaj spotkanie
visit-meeting-slot-stale = Odkąd strona została otwarta, coś się zmieniło. Spójrz i wybierz jeszcze raz.
visit-meeting-slot-slot_free = Tego spotkania nie można już wybrać. Wybierz inne.
visit-meeting-slot-slot_offered = Tego spotkania nie można już wybrać. Wybierz inne.
visit-meeting-slot-bookings_left = Liczba spotkań, które można umówić samodzielnie, jest wyczerpana. Najpierw ktoś sprawdzi, czy można zaproponować jeszcze jedno: odpowiedź będzie tutaj.
visit-meeting-slot-invalid_choice = Tego spotkania nie można już wybrać. Wybierz inne.
visit-recognise = Po czym się poznacie
visit-recognise-say = Przy drzwiach mówisz:
visit-recognise-hear = Muszą ci odpowiedzieć:
visit-recognise-leave = Jeśli odpowiedź jest inna albo jej nie ma, od razu odejdź. Niczego nie musisz tłumaczyć. Potem napisz tutaj, co się stało.
# An answer.
visit-answer-title = Twoja odpowiedź
visit-answer-text = Co odpowiadasz
visit-answer-text-hint = W dowolnym języku. Nie wymieniaj nikogo, kto mieszka tam, gdzie zgłoszenie się jest przestępstwem.
visit-answer-text-required = Napisz odpowiedź albo wybierz plik.
visit-answer-enclosed = Zdjęcia lub dokumenty, jeśli o nie proszono
visit-answer-enclosed-hint = JPEG, PNG, WebP albo PDF, do trzech plików, razem do 20 MB. Każdy rysujemy od nowa, bez miejsca, czasu i urządzenia, i nie zatrzymujemy oryginału.
visit-answer-enclosed-kind = Plik { $number } to nie JPEG, PNG, WebP ani PDF. Wybierz go w jednym z tych formatów albo wyślij bez niego.
visit-answer-enclosed-broken = Pliku { $number } nie da się odczytać: może jest uszkodzony albo ma hasło. Wybierz inny albo wyślij bez niego.
visit-answer-enclosed-too_large = Te pliki mają razem ponad 20 MB. Wybierz mniejsze albo wyślij część z następną odpowiedzią.
visit-answer-enclosed-too_many_pixels = Obraz w pliku { $number } jest za duży. Zmniejsz go: mieści się do 40 megapikseli.
visit-answer-enclosed-too_many_pages = Plik { $number } ma ponad 20 stron. Wybierz tylko te, które są ważne.
visit-answer-enclosed-too_heavy = Plik { $number } jest zbyt złożony, nie możemy go narysować. Wybierz prostszy.
visit-answer-enclosed-too_many = Liczba wybranych plików: { $found }. Z jedną odpowiedzią można wysłać najwyżej { $most }. Wybierz jeszcze raz.
visit-answer-text-stale = Odkąd strona została otwarta, coś się zmieniło: może jest jeszcze jedno pytanie. Przeczytaj i wyślij znowu. Pliki trzeba wybrać od nowa.
visit-answer-kept = Po wysłaniu nie będzie tu już ani pytania, ani odpowiedzi, tylko dzień. Jeśli trzeba coś poprawić, tekst zostanie, a pliki trzeba będzie wybrać od nowa.
visit-answer-do = Wyślij odpowiedź
# Relatives.
visit-relatives-title = Bliscy
visit-relatives-why = Pytamy dopiero teraz, po przyjęciu. Czyta to osoba, która dba o rodziny, i nikt więcej. Nie musisz nic pisać.
visit-relatives-text = Kto może wiedzieć co, a komu nie wolno
visit-relatives-text-hint = Na przykład komu powiedzieć, jeśli coś ci się stanie, i jak bezpiecznie się skontaktować.
visit-relatives-do = Wyślij
visit-relatives-text-stale = Odkąd strona została otwarta, coś się zmieniło. Twój tekst tu jest: wyślij go jeszcze raz.
# Approached or threatened.
visit-afraid-title = Ktoś próbował cię zwerbować albo ci groził
visit-afraid-who = To nie twoja wina i ci nie zaszkodzi. To, co tu napiszesz, czyta osoba, która dba o bezpieczeństwo. Ci, którzy czytają zgłoszenia, spotykają się i decydują, nie zobaczą ani tego, ani że coś zostało napisane.
visit-afraid-then = To pomaga zrozumieć, kto jeszcze jest w niebezpieczeństwie i co trzeba zmienić. Nie mogą ci odpowiedzieć. Jeśli grozi ci coś teraz, nie czekaj tutaj: idź tam, gdzie bezpiecznie, i do ludzi, którym ufasz.
visit-afraid-not = Dla twojego zgłoszenia nic się nie zmieni. Nikt do ciebie nie przyjdzie ani nie zadzwoni. Zapis jest przechowywany najwyżej 90 dni i znika, kiedy usuwasz zgłoszenie.
visit-afraid-text = Co się stało, na ile chcesz powiedzieć
visit-afraid-text-enough = Podczas tej wizyty kilka wiadomości już dotarło. Żeby napisać więcej, wyślij to ponownie, gdy minie pół godziny: tekst zostanie, a słowa trzeba będzie wpisać jeszcze raz.
visit-afraid-do = Wyślij
# A second look.
visit-declined-twice = Ponowne rozpatrzenie już było. Ta odpowiedź zostaje.
visit-again-title = Ponowne rozpatrzenie
visit-again-once = Można o nie poprosić raz. Spojrzą ludzie, którzy wcześniej nie oceniali.
visit-again-written = Dawnego zgłoszenia nikt już nie może otworzyć, więc trzeba je napisać od nowa, w tym samym formularzu. Na końcu, gdzie trzeba wpisać siedem słów, wpisz swoje dawne słowa zamiast nowych: wtedy trafi do tych, którzy rozpatrują ponownie. Nowe słowa nie są ci potrzebne.
visit-again-until = Można to zrobić do
visit-again-after = Potem wszystko samo się usunie.
visit-again-do = Napisz od nowa
# Erasing.
visit-erase-title = Wycofaj i usuń wszystko
visit-erase-what = Zgłoszenia, pytań, twoich odpowiedzi i plików, umówionego spotkania i tego, co powiedziano o groźbach, nikt już potem nie przeczyta, my też nie. Twoje słowa donikąd już nie zaprowadzą. Tego nie można cofnąć.
visit-erase-stays = Co zostaje: na naszej liście czynności zapis, że dziś usunięto jakieś zgłoszenie, pod numerem, który nic o tobie nie mówi. Co ktoś już przeczytał, to przeczytał.
visit-erase-tags = Jeśli twoje zgłoszenie już czytano, na dwa lata zostanie zapieczętowany znak z nazwiska i daty urodzenia, po którym zauważymy tylko, że ta sama osoba zgłasza się znowu.
visit-erase-sure = Na pewno?
visit-erase-sure-yes = Tak, usuń wszystko
visit-erase-sure-required = Zaznacz to, jeśli masz pewność. Jeśli nie, wróć: nic się nie stało.
visit-erase-do = Usuń teraz
visit-erased-title = Usunięte
visit-erased-what = Klucz jest zniszczony, a to, co otwierał, usunięte. Twojego zgłoszenia nikt już nie przeczyta.
visit-erased-statement = Co będzie można sprawdzić później
visit-erased-entry = Zapis na liście czynności
visit-erased-number = Jego numer
visit-erased-signed = Oświadczenie
visit-erased-remains = Zostaje jeszcze jedno: zapieczętowany znak z nazwiska i daty urodzenia, po którym zauważymy tylko, że ta sama osoba zgłasza się znowu. Zostanie usunięty po dniu
visit-erased-careful = Tę stronę widać jeszcze przez pół godziny, tylko w tym oknie i dopóki jej nie zamkniesz; potem nie ma jej nigdzie. Przepisz to jedynie tam, gdzie bezpiecznie: kto to u ciebie znajdzie, dowie się, że dziś usunięto zgłoszenie. Nie musisz tego przechowywać.
