# The houses: the calendar.
office-calendar-title = Spotkania
office-calendar-why = Każdy wiersz to jedna sprawa. Nazwiska widać dopiero na samym spotkaniu.
office-group-missed = Minione, bez wyniku
office-group-today = Dziś
office-group-tomorrow = Jutro
office-group-later = Później
office-group-waiting = Czekają na propozycję
office-group-offered = Zaproponowane, jeszcze nie wybrane
office-group-empty = Nikogo.
office-column-case = sprawa
office-column-when = kiedy
office-column-town = miasto
office-column-place = adres i godzina
office-column-since = czeka od
office-column-offers = propozycje
office-column-day = dzień
office-half-am = przed południem
office-half-pm = po południu
office-told = podane
office-untold = jeszcze niepodane
office-used-up = wybrano dwa razy: najpierw spojrzy weryfikacja
office-free = { $count ->
    [0] brak
    [one] { $count } otwarta
    [few] { $count } otwarte
    [many] { $count } otwartych
   *[other] { $count } otwartej
  }
office-back = Wszystkie spotkania
office-since = czeka od
office-meanwhile = Nic nie zostało zmienione
# Offering.
office-offer-title = Zaproponuj spotkanie
office-offer-why = Zaznacz wszystkie pory, które ci pasują. Zgłaszająca się osoba widzi miasto i porę dnia i wybiera jedną.
office-offer-used-up = Ta osoba wybierała już dwa razy. Propozycję będzie można wybrać, gdy weryfikacja ponownie dopuści sprawę do spotkania.
office-offer-town = Miasto
office-offer-town-required = Wpisz miasto.
office-offer-halves = Nowe miejsca
office-offer-shared = Miejsca zaproponowane także innym
office-offer-shared-hint = Miejsce ma ten, kto pierwszy je wybierze.
office-offer-until = Można wybrać do
office-offer-until-hint = Zostaw puste, a każde będzie można wybrać do poprzedniego dnia, dzisiejsze – dziś.
office-offer-place = Adres
office-offer-place-hint = Możesz zostawić puste. Znają go tylko ci, którzy przyjmują, dopóki go nie podasz.
office-offer-none = Zaznacz przynajmniej jedną porę.
office-offer-do = Zaproponuj
office-offered-title = Zaproponowane do tej pory
office-offered-none = Teraz nic nie jest zaproponowane.
office-open-until = otwarte do
office-gone = zajęte albo minęło
office-left = { $count ->
    [0] Ta osoba nie może już wybierać.
    [one] Ta osoba może wybrać jeszcze { $count } raz.
    [few] Ta osoba może wybrać jeszcze { $count } razy.
    [many] Ta osoba może wybrać jeszcze { $count } razy.
   *[other] Ta osoba może wybrać jeszcze { $count } raza.
  }
office-hidden-title = Czego tu nie widać
office-hidden = Tego, co znalazła weryfikacja, i wszystkiego innego, co ta osoba napisała. Nazwiska i dokumenty pojawią się, gdy rozpoznacie się po słowach.
# House and hour.
office-place-title = Adres i godzina
office-place-later = Podaje się je najwcześniej dzień wcześniej. Wróć tu
office-place-planned = Wiecie tylko wy:
office-place-today = Ta osoba nie wie jeszcze, dokąd przyjść. Przekaż jej to teraz. Jeśli już tu jest, przejdź niżej: nie trzeba nic przekazywać.
office-place-again = Podaj od nowa
office-place-place = Adres
office-place-place-hint = Jak go znaleźć, tak jak to przeczyta zgłaszająca się osoba.
office-place-hour = Godzina
office-place-hour-written = Napisz godzinę jako 10:30.
office-place-do = Podaj tej osobie
# Knowing each other.
office-heard-title = 1. Rozpoznajcie się
office-heard-later = W dniu spotkania ta strona poprowadzi was krok po kroku.
office-heard-one = Zapytaj: „Jakie są twoje słowa?” Swoich jeszcze nie mów i niczego nie podpowiadaj.
office-heard-two = Zgłaszająca się osoba mówi dwa słowa.
office-heard-three = Wpisz to, co słyszysz. Jeśli się zgadza, strona pokaże twoje dwa słowa. Powiedz je.
office-heard-four = Na stronie tej osoby są te same dwa słowa. Jeśli powiesz inne, odejdzie, i będzie miała rację.
office-heard-never = Złe słowo od razu kończy spotkanie. O słowo, którego nie ma na listach, po prostu pyta się jeszcze raz.
office-heard-heard = Co powiedziano?
office-heard-heard-hint = Dwa słowa w którymkolwiek z pięciu języków, swoimi literami albo łacińskimi.
office-heard-do = Sprawdź słowa
office-words-title = 2. Odpowiedz
office-words-say = Słowa się zgadzają. Teraz powiedz swoje:
office-words-latin = Literami łacińskimi:
office-words-then = Poczekaj, aż druga strona je porówna. Dopiero potem poproś o dokument.
# The document.
office-document-title = 3. Porównaj z dokumentem
office-document-why = Weź dokument do ręki. Przy każdej pozycji powiedz, czy się zgadza.
office-document-none = Danych jeszcze nie ma: weryfikacja musi je przekazać. Otwórz stronę za jakiś czas.
office-claim-name = Imię i nazwisko, jak pisze je ta osoba
office-claim-latin = Imię i nazwisko, jak w paszporcie
office-claim-birth = Data urodzenia
office-claim-number = Numer dokumentu
office-claim-country = Kraj
office-document-claim-agrees = zgadza się
office-document-claim-differs = nie zgadza się
office-document-claim-absent = nie ma w dokumencie
office-document-claim-required = Powiedz, czy to się zgadza.
office-document-zone = Wiersze do odczytu maszynowego
office-document-zone-hint = Dwa albo trzy wiersze ze znakami <<<. Wpisz je albo ustaw tu kursor i użyj czytnika.
office-document-photo = Twarz i zdjęcie
office-document-photo-hint = Porównaj na własne oczy. Nie robimy zdjęć.
office-document-photo-agrees = ta sama osoba
office-document-photo-differs = inna osoba
office-document-photo-required = Porównaj twarz ze zdjęciem.
office-document-photo-another = To nie jest osoba z dokumentu: zapisz, że przyszedł ktoś inny.
office-document-text = Uwagi
office-document-text-hint = Dla tych, którzy przyjmują. Bez numerów dokumentów.
office-document-text-required = Napisz, kto przyszedł zamiast tej osoby, na ile możesz powiedzieć.
office-document-text-number = Usuń numer: z dokumentu nic nie zostaje.
office-document-kept = Zostaje: co się zgadza, twoje uwagi, wynik. Nie zostaje: wiersze powyżej, numery, zdjęcia.
office-compare-do = Sprawdź wiersze
office-verify-do = To ta osoba
office-someone-else-do = Przyszedł ktoś inny
# The zone.
office-zone-title = Co mówią wiersze
office-zone-digit = cyfra kontrolna
office-zone-read = jest
office-zone-due = powinna być
office-zone-fits = zgadza się
office-digit-number = numer
office-digit-birth = data urodzenia
office-digit-expiry = termin ważności
office-digit-optional = dodatkowy numer
office-digit-whole = całość
office-fits = tak
office-fits-not = nie
office-live-fits = Wiersz { $line }: wszystkie cyfry kontrolne się zgadzają.
office-live-bare = Wiersz { $line }: nie ma w nim cyfry kontrolnej.
office-live-not = Wiersz { $line }, znaki { $first }–{ $last }, { $field }: cyfra kontrolna to { $read }, a powinna być { $due }.
office-zone-whole = Wszystkie cyfry kontrolne się zgadzają. Fałszerz też umie je policzyć.
office-zone-slip = Jedna z cyfr się nie zgadza. Zwykle to pomyłka: porównaj wiersze litera po literze, 0 i O, 1 i I.
office-zone-expires = Ważny do
office-zone-expired = już nieważny
office-met-title = Obok tego, co jest w zgłoszeniu
office-met-part = co
office-met-ours = w zgłoszeniu
office-met-theirs = w dokumencie
office-met-verdict = razem
office-part-surname = nazwisko
office-part-given = imię
office-part-patronymic = otczestwo
office-part-birth = data urodzenia
office-part-country = kraj
office-part-gender = płeć
office-part-document = numer
office-gender-male = męska
office-gender-female = żeńska
office-verdict-fits = zgadza się
office-verdict-look = przyjrzyj się
office-verdict-differs = różni się
office-verdict-one_side = tylko po jednej stronie
# Other ends.
office-otherwise = Jeśli poszło inaczej
office-over-told = Dzień tego spotkania minął. Zapisz, czym się skończyło.
office-over-untold = Dzień tego spotkania minął, a nikt nie przekazał tej osobie, dokąd przyjść. Odwołaj je: to nie jest nieobecność.
office-did-not-come = Nikt nie przyszedł
office-did-not-come-later = Można to zapisać w dniu spotkania.
office-did-not-come-why = Czy będzie kolejne spotkanie, zdecyduje weryfikacja.
office-did-not-come-do = Zapisz: nikt nie przyszedł
office-stopped = Przerwij spotkanie
office-stopped-reason = Dlaczego?
office-stopped-reason-wrong_word = Słowa się nie zgadzały.
office-stopped-reason-wish = ta osoba chciała przerwać
office-stopped-reason-unsafe = nie było bezpiecznie
office-stopped-reason-other = coś innego
office-stopped-text = Uwagi
office-stopped-text-number = Usuń numer: z dokumentu nic nie zostaje.
office-stopped-do = Przerwij
office-call-off = Odwołaj spotkanie
office-call-off-why = Zgłaszająca się osoba przeczyta powód i będzie mogła wybrać inną waszą propozycję. Tej połowy dnia nikt inny już nie wybierze.
office-call-off-reason = Dlaczego?
office-call-off-reason-ill = ktoś u nas choruje
office-call-off-reason-house = tego dnia w domu nie można się spotkać
office-call-off-reason-unsafe = przychodzić jest niebezpiecznie
office-call-off-reason-other = inny powód
office-call-off-do = Odwołaj
# Afterwards.
office-result-verified = To ta osoba
office-result-did_not_come = Nikt nie przyszedł
office-result-someone_else = Przyszedł ktoś inny
office-result-stopped = Spotkanie przerwane
office-outcome-verified = Dokument się zgadza.
office-outcome-differences = Dokument w czymś się różni; w czym, jest zapisane.
office-next-verified = Nie masz już nic do zrobienia. Sprawa idzie dalej, do rady.
office-next-did_not_come = Weryfikacja to widzi i zdecyduje, czy ponownie dopuścić sprawę. Nie szukaj tej osoby.
office-next-someone_else = Weryfikacja to widzi i przyjrzy się od nowa. Nie mów, co zostało zauważone, i nikomu z tego spotkania nie pokazuj już domu.
office-next-stopped = Weryfikacja to widzi i zdecyduje, czy ponownie dopuścić sprawę.
office-wrong-one = Powiedz tylko: „Dziś nie możemy kontynuować”. Nie mów, które słowo było złe, i nie podawaj swoich.
office-wrong-two = Nie proś o dokument i nie zapisuj nazwisk. Odprowadź do wyjścia, i wyjdź później, inną drogą.
office-wrong-three = Nie używajcie tego domu do innych spotkań, dopóki nie porozmawiacie z osobą odpowiedzialną u was za bezpieczeństwo.
office-result-closed = Nazwiska i dokumenty tej sprawy są już dla ciebie zamknięte.
office-result-onward = Do innych spotkań
