# Signing in, and the first page.
account-sign-in-title = Zaloguj się
account-sign-in-do = Zaloguj się
account-sign-in-handle = Pseudonim
account-sign-in-passphrase = Hasło
account-sign-in-code = Kod
account-sign-in-code-hint = Sześć cyfr z twojego urządzenia
account-kept-waits = Sesja się skończyła. Napisany tekst nie przepadł: po zalogowaniu wróci do swojego formularza. Nic jeszcze nie zostało zrobione.
account-kept-title = Ponownie zalogowano
account-kept-why = Napisany tekst czeka. Wróci do swojego formularza i nie zostanie wysłany bez naciśnięcia przycisku.
account-kept-show = Pokaż napisany tekst
account-kept-leave = Nie trzeba, do początku
account-lost-title = Nic jeszcze nie zostało zrobione
account-lost-why = Przeglądarka nie przysłała ciasteczka, po którym poznajemy własne formularze. Napisany tekst nie przepadł: wróci do swojego formularza i nie zostanie wysłany bez naciśnięcia przycisku.
account-lost-cookies = Przeglądarka nie przysyła ciasteczek: zostały usunięte albo są wyłączone. Zezwól na nie dla tego adresu i zaloguj się.
account-first-title = Co na ciebie czeka
# What waits.
account-handed = Podczas logowania { $count ->
        [one] przekazano { $count } część spraw
        [few] przekazano { $count } części spraw
        [many] przekazano { $count } części spraw
       *[other] przekazano { $count } części spraw
    }.
account-sealed = Zapieczętowano na nowo nowymi kluczami: { $count ->
        [one] { $count }
       *[other] { $count }
    }.
account-refused = { $count ->
        [one] Jednej części sprawy nie dało się przekazać: nie jest tą, którą napisano.
        [few] { $count } części spraw nie dało się przekazać: nie są tymi, które napisano.
       *[other] { $count } części spraw nie dało się przekazać: nie są tymi, które napisano.
    }
account-refused-tell = Powiedz o tym osobie odpowiedzialnej za bezpieczeństwo. Reszta działa.
account-column-what = Co
account-column-count = Ile
account-column-since = Najdłużej od
account-nothing = Nie ma dla ciebie nowych spraw.
account-no-mail = Brama nie wysyła listów ani wiadomości. To, co czeka, widać tylko tutaj.
account-waits-vote = Przed radą, bez twojego głosu
account-waits-voted = Głosy oddane, twój i inne: otwórz swój albo zdecyduj
account-waits-intake = Nabór do potwierdzenia
account-waits-release = Prośby rady o tożsamość
account-waits-news = Sprawy, w których od wczoraj zbieżność pojawiła się, zniknęła lub się zmieniła
account-waits-confirm = Osoby do potwierdzenia
account-waits-sign = Nowe klucze do podpisania
account-waits-purge = Sprawy po terminie
account-waits-epoch = Działy, które potrzebują nowego klucza
account-waits-recovery = Hasła, które zaczął odzyskiwać inny powiernik
account-waits-notice = Powiadomienia o przymusie, werbunku lub groźbach
# Passphrase and device.
account-passphrase-title = Hasło i urządzenie
account-passphrase-why = Osoba, która cię zaproponowała, widziała twoje pierwsze hasło. Weź nowe: powstaje tutaj i pokazuje się raz. Twoje inne sesje się zakończą.
account-passphrase-passphrase = Obecne hasło
account-passphrase-do = Pokaż nowe hasło
account-passphrase-new = Twoje nowe hasło
account-passphrase-once = Pokazano je raz. Zapisz je teraz tam, gdzie nikt inny nie przeczyta. Stare już nie działa.
account-passphrase-kept = Zapisane
account-device-title = Urządzenie z kodami
account-device-code = Do zalogowania potrzeba sześciu cyfr z urządzenia. Trzymaj je osobno od kartki z hasłem.
account-device-lost = Jeśli zginie albo zostanie zabrane, od razu powiedz osobie od bezpieczeństwa lub mianującej: usuną cię i mianują na nowo z innym urządzeniem. Powiernicy odzyskują hasło, nigdy urządzenie.
account-device-known = Przeglądarka, w której było logowanie, zachowuje znak, żeby cudze błędne próby cię nie spowalniały. Niczego on nie otwiera.
account-waits-alarm = Otwarte podłożone sprawy
account-waits-granted = Przyznano więcej stron, niż przewidziano na dzień
account-waits-canary = Uszkodzona obserwacja podłożonych spraw
