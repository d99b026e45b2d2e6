# What all pages share.
pages-skip = Do treści
pages-languages = Języki
pages-road = Droga
pages-wrong = Trzeba poprawić
pages-choose = Wybierz
pages-day = Dzień
pages-month = Miesiąc
pages-year = Rok
pages-stateless = bez obywatelstwa
pages-not-found = Nie ma takiej strony
pages-not-found-why = Może w adresie jest błąd albo nic tu już nie ma.
pages-refused = Teraz tak nie można
pages-done-beside = To jest zrobione. Wszystko inne, co zostało napisane na tej stronie, jest tu znowu i nie zostało jeszcze wysłane.
pages-shown-again = Nic jeszcze nie zostało zrobione. Tu jest znowu to, co zostało napisane: przejrzyj to i wyślij jeszcze raz.
pages-to-start = Do początku
# What is wrong with something that was typed.
error-required = Wypełnij to pole.
error-unchosen = Wybierz odpowiedź.
error-invalid = Sprawdź, co tu jest napisane.
error-invalid_choice = Wybierz jedną z podanych odpowiedzi.
error-max_length = Tekst jest za długi: { $limit_value ->
        [one] mieści się { $limit_value } znak
        [few] mieszczą się { $limit_value } znaki
       *[other] mieści się { $limit_value } znaków
    }, tu jest { $show_value }.
error-null_characters_not_allowed = Jest tu niewidoczny znak, który trzeba usunąć. Wpisz tekst jeszcze raz.
error-year = Rok zapisuje się czterema cyframi, nie wcześniej niż { $oldest }.
error-month = Miesiąc to liczba od 1 do 12. Jeśli pamiętasz tylko rok, resztę zostaw pustą.
error-day = Dzień to liczba od 1 do 31.
error-calendar = W tym miesiącu nie ma takiego dnia.
error-whole = Tu potrzebny jest dzień, miesiąc i rok.
