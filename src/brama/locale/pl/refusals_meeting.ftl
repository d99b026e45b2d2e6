# What is refused at a meeting, and what must be there before its acts.
refusal-words_unheard = To nie są { $words } słowa z jednej listy, więc nic nie zostało rozstrzygnięte. Zapytaj jeszcze raz i wpisz to, co słyszysz.
refusal-zone_unread = { $reason ->
    [letters] W wierszach są znaki, których w dokumentach nie ma: { $found }. Są tam tylko A–Z, cyfry i <; przełącz klawiaturę na litery łacińskie.
   *[length] W wierszach jest razem znaków: { $found }. Paszport ma 2 wiersze po 44, karta 3 po 30 albo 2 po 36.
  }
needs-offer_dated = spotkanie musi być dziś lub później, a propozycja trwać najdłużej do tego dnia
needs-on_the_day = dzień spotkania jeszcze nie nadszedł
needs-place_told = tej osobie nie podano jeszcze ani domu, ani godziny; odwołaj spotkanie, a wybierze inne
needs-day_before = adres i godzinę podaje się dzień przed spotkaniem albo w jego dniu
needs-bookings_left = dwa wybory są już za tobą, najpierw muszą spojrzeć ci, którzy czytają zgłoszenie
needs-bookings_used_up = ta osoba może jeszcze wybierać sama
needs-met_known = takiego wyniku nie ma
needs-stopped_known = takiego powodu nie ma
needs-remarks_bare = w uwagach nie może być numerów dokumentów, a w porównaniu niczego poza jego kodami
needs-call_off_known = takiego powodu nie ma
