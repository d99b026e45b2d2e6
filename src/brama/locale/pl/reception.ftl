# The top of every page of the house.
reception-rooms = Sekcje
reception-sign-out = Wyloguj
reception-sitting = { $handle } · { $duties } · wylogowanie po { $minutes } min bezczynności
reception-damaged = ktoś (nazwa uszkodzona)
reception-room-first = Co czeka
reception-room-desk = Weryfikacja
reception-room-office = Spotkania
reception-room-board = Rada
reception-room-roster = Skład
reception-room-security = Bezpieczeństwo
# Duties.
duty-screener = weryfikacja
duty-verifier = spotkania
duty-board = rada
duty-trainer = szkolenie
duty-registrar = ewidencja
duty-welfare = opieka
duty-security_officer = bezpieczeństwo
duty-appointer = mianowanie
duty-keyholder = klucze
