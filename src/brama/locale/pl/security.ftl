# Security: the ledger, members, epochs, purges, notices.
security-pages = Strony bezpieczeństwa
security-any = dowolne
security-no = Nie, wróć
security-column-entry = Wpis
security-column-day = Dzień
security-column-act = Co zrobiono
security-column-member = Kto
security-column-key = Klucz
security-column-upto = Do wpisu
security-column-organisation = Organizacja
security-column-duties = Obowiązki
security-column-state = Stan
security-column-do = Do zrobienia
security-column-case = Sprawa
security-column-step = Krok
security-column-last = Ostatnia czynność
# The ledger.
security-ledger-title = Dziennik
security-ledger-why = Co zrobiono, kto i którego dnia. O kim to było, tu nie zapisano.
security-ledger-none = Nie ma takich wpisów.
security-ledger-more = Starsze wpisy
security-nobody = zgłaszająca się osoba lub nikt
security-filter-title = Pokaż tylko
security-filter-do = Pokaż
security-filter-act = Co zrobiono
security-filter-member = Kto
security-filter-since = Od
security-filter-until = Do
# Its head.
security-heads-title = Koniec dziennika i podpisy
security-head-title = Gdzie kończy się dziennik
security-head = Wpis { $seq }.
security-head-verify = Przeczytaj cały dziennik od nowa
security-partners-title = Podpisane przez partnerów
security-partners-why = Partnerzy podpisują na własnych komputerach. To, co po ostatnim podpisie, może jeszcze przepisać ten, kto ma ten serwer.
security-partners-none = Żaden partner jeszcze nie podpisał. Nikt z zewnątrz nie zauważyłby przepisania dziennika.
security-unwitnessed = { $unwitnessed ->
        [0] Wszystkie wpisy są podpisane.
        [one] Jeszcze niepodpisane wpisy: { $unwitnessed }.
       *[other] Jeszcze niepodpisane wpisy: { $unwitnessed }.
    } Podpisano do wpisu { $witnessed }.
security-verdict-whole = Dziennik jest cały: każdy wpis następuje po poprzednim. Wpisów: { $entries }.
security-verdict-changed = Wpis { $entry } zmieniono.
security-verdict-missing = Brakuje wpisów od { $first } do { $last }.
security-verdict-reordered = Wpis { $entry } stoi na miejscu { $stands_at }: zmieniono kolejność.
security-verdict-inserted = Wpisy od { $first } do { $last } wstawiono później.
security-verdict-truncated = Dziennik kończy się wpisem { $last }, a powinien { $said }: ucięto koniec.
security-verdict-beyond_head = Wpisy od { $first } do { $last } stoją za końcem.
security-verdict-head_missing = Nic nie mówi, gdzie kończy się dziennik.
security-verdict-head_differs = Znak końca nie pasuje do wpisu { $entry }: jedno z dwóch podmieniono.
security-verdict-rewritten = Wpisy od { $first } do { $last } przepisano: partner podpisał inne.
security-verdict-witness_false = Podpisu pod wpisem { $entry } nie złożył partner { $partner }.
security-verdict-bare = Wpis { $entry } mówi o czymś, co zrobił ktoś z zespołu, ale nie ma pod nim podpisu.
security-verdict-do = Zostaw bazę, jaka jest, zapytaj partnerów o ostatni podpisany koniec dziennika i porównaj z kopią.
# Alarms.
security-alarms-title = Alarmy
security-alarms-why = Podłożone sprawy to wymyśleni ludzie i nikt nie ma powodu otwierać ich stron. Kto otworzył, jest tu wymieniony, i tylko dla ciebie.
security-alarms-do = Najpierw zapytaj. Nie mów w domu, które sprawy są podłożone; jeśli nie było powodu, usuń tę osobę i zażądaj nowego klucza.
security-alarms-purged = już zniszczona
security-alarms-unsigned = bez podpisu tej osoby: ktoś napisał to w jej imieniu
security-alarms-watched = { $count ->
        [one] Pod obserwacją jest { $count } podłożona sprawa.
        [few] Pod obserwacją są { $count } podłożone sprawy.
       *[other] Pod obserwacją jest { $count } podłożonych spraw.
    }
security-alarms-none = Żadnej nie otwarto.
security-alarms-damaged = Uszkodzona obserwacja podłożonych spraw: { $count }. O tym, kto je otworzy, nie dowie się nikt. Zapytaj, kto mógł pisać w bazie, i podłóż inne sprawy.
security-alarms-unwatched = Żadna podłożona sprawa nie jest pod obserwacją: nie będzie tu widać, kto czyta bez powodu.
security-granted-title = Strony ponad limit z ostatnich 30 dni
security-granted-none = Przez ostatnie 30 dni nikomu nie przyznano więcej niż { $most } stron.
security-column-more = Przyznane
security-column-by = Kto przyznał
security-column-opened = Już otwarte
# Members.
security-members-title = Osoby
security-members-why = Znani z pseudonimu i z niczego więcej. Jedna osoba proponuje, druga potwierdza; żadna nie może zalogować się zamiast nowej.
security-state-proposed = czeka na drugą osobę
security-state-present = jest
security-state-removed = usunięto
security-confirm-do = Potwierdź
security-recover-do = Odzyskaj hasło
security-remove-do = Usuń
security-propose-title = Zaproponuj osobę
security-propose-why = Raz zobaczysz hasło i przekażesz je osobiście. Kod przekaże osoba potwierdzająca.
security-propose-do = Zaproponuj
security-propose-handle = Pseudonim
security-propose-handle-hint = Wybiera go ta osoba, i nigdy nie jest to prawdziwe nazwisko. Używa się go raz.
security-propose-organisation = Organizacja
security-propose-duties = Obowiązki
security-propose-duties-hint = Kto weryfikuje, nie spotyka się i nie decyduje; większość ma jeden obowiązek.
security-once-proposed = Hasło: { $handle }
security-once-proposed-why = Przekaż je osobiście. Potwierdzi inna osoba mianująca; potem nowa osoba je zmieni.
security-once-confirmed = Kod: { $handle }
security-once-confirmed-why = Trafia do urządzenia nowej osoby, ręcznie lub aparatem, gdy jest ona przy tobie.
security-once-key = Ręcznie: wybierz w urządzeniu „na podstawie czasu” i wpisz ten klucz:
security-once-recovered = Nowe hasło: { $handle }
security-once-recovered-why = Przekaż je osobiście. Kod z urządzenia pozostał ten sam. Poproś, by ta osoba od razu wzięła własne nowe hasło na stronie „Co czeka”.
security-once = Zapisz to lub przekaż, zanim opuścisz tę stronę: nikt nie pokaże tego ponownie.
security-once-back = Do osób
security-remove-title = Usunąć na zawsze: { $handle }?
security-remove-why = Sesje i klucze znikną od razu i potrzebne będą nowe klucze. Tego pseudonimu już się nie użyje.
security-remove-sure = Usuń na zawsze
security-begun-title = Rozpoczęto odzyskiwanie: { $handle }
security-begun-why = Na razie nic się nie zmieniło, a w pojedynkę niczego nie odzyskasz. Poproś osobiście innego powiernika: w ciągu siedmiu dni naciśnie „Odzyskaj hasło” przy tej osobie i dokończy.
# Epochs.
security-epochs-title = Klucze działów
security-epochs-why = Każdy dział ma parę kluczy. Gdy ktoś odchodzi, pozostali tworzą nową, a podpisują ją dwie osoby mianujące.
security-epochs-due = Potrzebny nowy klucz
security-epochs-next = Utworzy ją osoba z tego działu, gdy się zaloguje. Potem podpiszą dwie osoby mianujące.
security-epochs-made = Utworzone, czekają na dwa podpisy
security-epochs-signed = podpisane przez ciebie
security-epochs-sign = Podpisz
security-epochs-serving = Obowiązują teraz
security-epoch = { $number }:
security-compartment-screening = weryfikacja
security-compartment-meeting = spotkania
security-compartment-board = rada
security-compartment-training = szkolenie
security-compartment-welfare = opieka
security-compartment-members = pseudonimy osób
security-order-title = Zażądaj nowego klucza
security-order-why = Gdy klucz mógł zobaczyć ktoś, kto nie powinien.
security-order-compartment = Dział
security-order-do = Zażądaj
# Purging.
security-purges-title = Niszczenie
security-purges-why = Najpierw niszczy się klucz sprawy, potem to, co otwierał. Nikt tego nie przywróci. Zrobiłaby to kopia pliku kluczy: nie trzymaj jej.
security-purges-due = Po terminie
security-purges-do = Zniszcz wszystkie
security-purges-none = Nic nie jest po terminie.
security-scrub-due = Po tym, co usunięto, na dysku mogły jeszcze zostać ślady; żaden klucz już ich nie otworzy. Czynności, które coś usunęły od ostatniego nadpisania dysku: { $count }.
security-scrub-do = Nadpisz teraz
security-purge-title = Jedna sprawa
security-purge-reference = Numer sprawy
security-purge-reference-missing = Sprawy o tym numerze tu nie ma albo przed chwilą ją zniszczono.
security-purge-do = Zniszcz tę sprawę
security-purge-one = Zniszczyć { $reference }?
security-purge-all = Zniszczyć { $count ->
        [one] jedną sprawę
        [few] { $count } sprawy
        [many] { $count } spraw
       *[other] { $count } sprawy
    }?
security-purge-why = Nikt tego nie przywróci, także z kopii.
security-purge-sure = Zniszcz na zawsze
security-periods-title = Jak długo bez czynności
security-period = { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
# Notices.
security-notices-title = Powiadomienia
security-notices-why = Wiesz to tylko ty. Kto zmuszał zgłaszającą się osobę, widział to, co przy nieznanych słowach. Nie rób nic, co zdradzi tę wiedzę.
security-notices-none = Nie ma powiadomień.
security-notices-more = Jeszcze nieprzeczytane: zapytań { $count }. Otwórz tę stronę ponownie.
security-notice-duress = przymus
security-notice-duress-why = W sprawie { $reference } wpisano słowa z podmienionym wyrazem.
security-notice-approached = werbunek lub groźby
security-notice-approached-why = Osoba ze sprawy { $reference } pisze:
security-notice-damaged = uszkodzone
security-notice-damaged-why = Zapytania z tego dnia, których nie da się otworzyć: { $count }. Wśród nich mogło być zapytanie pod przymusem. Są uszkodzone albo ktoś je podłożył. Powiedz osobie odpowiedzialnej za bezpieczeństwo.
security-notice-unread = nie do odczytania
security-notice-unread-why = Słowa zgłaszających się z tego dnia, których nie da się odczytać: { $count }. Są uszkodzone albo nie od tej osoby, od której się wydają. Powiedz osobie odpowiedzialnej za bezpieczeństwo.
security-recover-waits = Ktoś zaczął, czeka na ciebie
security-recover-title = Nowe hasło dla { $handle }?
security-recover-begun = Rozpoczęto ({ $by }):
security-recover-finish-why = Kończysz to, co zaczęła druga osoba: powstaje nowe hasło, widzisz je raz, a wszystkie sesje tej osoby się kończą.
security-recover-begin-why = Zaczynasz; na razie nic się nie zmienia. Drugi powiernik dokończy w ciągu siedmiu dni.
security-recover-ask = Rób to tylko wtedy, gdy ta osoba poprosiła cię osobiście. Jeśli nikt nie prosił, zapytaj drugiego powiernika i powiedz osobie od bezpieczeństwa.
security-recover-finish = Utwórz nowe hasło
security-recover-begin = Zacznij
