# Zgłoszenia, które powtarzają tekst, i odkładanie we dwoje.
desk-work-bundle = { $count ->
    [one] { $count } zgłoszenie mówi prawie to samo
    [few] { $count } zgłoszenia mówią prawie to samo
   *[other] { $count } zgłoszeń mówi prawie to samo
}
desk-work-idle = można przejąć
desk-bundle-title = { $count ->
    [one] { $count } zgłoszenie, które mówi prawie to samo co inne
    [few] { $count } zgłoszenia, które mówią prawie to samo
   *[other] { $count } zgłoszeń, które mówią prawie to samo
}
desk-bundle-why = Powtórzony tekst niczego nikomu nie dowodzi: ktoś uczciwy mógł go przepisać albo ktoś przepisał go od niego. Szukaj więc tych, którzy nie są kopią. Każdą sprawę nadal można wziąć osobno.
desk-bundle-apart = { $count ->
    [one] Jeszcze { $count } mówi to samo, ale ktoś je wziął lub oznaczył: stoi na liście osobno.
    [few] Jeszcze { $count } mówią to samo, ale ktoś je wziął lub oznaczył: stoją na liście osobno.
   *[other] Jeszcze { $count } mówi to samo, ale ktoś je wziął lub oznaczył: stoją na liście osobno.
}
desk-bundle-shown = { $count ->
    [one] Widać tylko pierwsze ({ $count }).
    [few] Widać tylko pierwsze { $count }, które czekają najdłużej. Reszta pojawi się, gdy te będą załatwione.
   *[other] Widać tylko pierwsze { $count }, które czekają najdłużej. Reszta pojawi się, gdy te będą załatwione.
}
desk-bundle-shared = Co mówi większość
desk-bundle-text-story = przeszłość
desk-bundle-text-motivation = dlaczego
desk-bundle-text-skills = umiejętności
desk-bundle-differs = czym różni się od pierwszego
desk-bundle-same = niczym się nie różni
desk-bundle-own = własny tekst:
desk-bundle-more = { $count ->
    [one] i jeszcze w { $count } miejscu
    [few] i jeszcze w { $count } miejscach
   *[other] i jeszcze w { $count } miejscach
}
desk-bundle-spare = nie kopia
desk-bundle-spare-one = { $reference } nie jest kopią
desk-bundle-proposed = proponuje: { $who }
desk-bundle-part-waits = { $count ->
    [one] Czeka { $count }
    [few] Czekają { $count }
   *[other] Czeka { $count }
}
desk-bundle-part-theirs = { $count ->
    [one] Ktoś proponuje odłożyć { $count }: czeka na ciebie jako drugą osobę
    [few] Ktoś proponuje odłożyć { $count }: czeka na ciebie jako drugą osobę
   *[other] Ktoś proponuje odłożyć { $count }: czeka na ciebie jako drugą osobę
}
desk-bundle-part-mine = { $count ->
    [one] Proponujesz odłożyć { $count }: musi to zrobić ktoś inny
    [few] Proponujesz odłożyć { $count }: musi to zrobić ktoś inny
   *[other] Proponujesz odłożyć { $count }: musi to zrobić ktoś inny
}
desk-bundle-part-aside = { $count ->
    [one] Odłożono { $count }
    [few] Odłożono { $count }
   *[other] Odłożono { $count }
}
desk-bundle-part-back = { $count ->
    [one] Ktoś proponuje przywrócić { $count }: czeka na ciebie jako drugą osobę
    [few] Ktoś proponuje przywrócić { $count }: czeka na ciebie jako drugą osobę
   *[other] Ktoś proponuje przywrócić { $count }: czeka na ciebie jako drugą osobę
}
desk-bundle-reason = Dlaczego należy je odłożyć?
desk-bundle-reason-hint = Potrzeba dwóch osób: ty proponujesz, a odkłada inna osoba sprawdzająca. Do tego czasu dla nikogo nic się nie zmienia.
desk-bundle-reason-copies = kopie jednego tekstu
desk-bundle-reason-machine = napisał je program, żeby zabrać nam czas
desk-bundle-reason-mockery = napisano je dla kpiny
desk-bundle-reason-wrong = Powiedz, dlaczego mają być odłożone.
desk-bundle-do-propose_aside = Zaproponuj odłożenie wszystkich niezaznaczonych
desk-bundle-do-set_aside = Odłóż wszystkie niezaznaczone
desk-bundle-do-spare = Wyjmij zaznaczone
desk-bundle-do-propose_back = Zaproponuj przywrócenie zaznaczonych
desk-bundle-do-bring_back = Przywróć zaznaczone
desk-bundle-done = { $count ->
    [0] Nic nie zrobiono.
    [one] Zrobione w { $count } sprawie.
    [few] Zrobione w { $count } sprawach.
   *[other] Zrobione w { $count } sprawach.
}
desk-bundle-left = { $count ->
    [one] { $count } zostało bez zmian:
    [few] { $count } zostały bez zmian:
   *[other] { $count } zostało bez zmian:
}
desk-do-spare = To nie kopia: wyjmij
desk-do-propose_back = Zaproponuj przywrócenie
desk-do-bring_back = Przywróć jako druga osoba
desk-who-returned = { $count ->
    [one] Ktoś o imieniu i nazwisku, które tak brzmią, i z tą datą urodzenia zgłaszał się już: jeszcze { $count } sprawa, być może usunięta. To pytanie, a nie ustalenie: to może być ktoś inny.
    [few] Ktoś o imieniu i nazwisku, które tak brzmią, i z tą datą urodzenia zgłaszał się już: jeszcze { $count } sprawy, być może usunięte. To pytanie, a nie ustalenie: to może być ktoś inny.
   *[other] Ktoś o imieniu i nazwisku, które tak brzmią, i z tą datą urodzenia zgłaszał się już: jeszcze { $count } spraw, być może usuniętych. To pytanie, a nie ustalenie: to może być ktoś inny.
}
desk-weighed-returned = { $count ->
    [one] Być może zgłoszenie już było ({ $count } sprawa): do zapytania
    [few] Być może zgłoszenie już było ({ $count } sprawy): do zapytania
   *[other] Być może zgłoszenie już było ({ $count } spraw): do zapytania
}
needs-aside_known = nie ma takiego powodu
needs-aside_proposed = nikt nie zaproponował odłożenia albo ktoś ją już wyjął
needs-back_proposed = nikt nie zaproponował przywrócenia
