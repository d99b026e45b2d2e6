# Pages that a screener may open above the daily number, and who grants them.
grants-title = Przyznaj więcej stron
grants-why = Jedna osoba z weryfikacji otwiera dziennie { $most } stron z danymi osobowymi; na więcej zgadza się druga. Zapytaj, po co. To działa tylko dzisiaj, jest podpisane twoim kluczem, a w dzienniku zostanie twój pseudonim.
grants-handle = Komu
grants-more = O ile stron więcej
grants-more-hint = Tylko tyle, ile trzeba na dziś.
grants-more-range = Liczba od 1 do { $most }.
grants-do = Przyznaj na dziś
grants-today = Przyznane dzisiaj
grants-none = Dzisiaj nikomu nic nie przyznano.
grants-given = { $handle }: o { $more } więcej; kto przyznał: { $by }. Już otwarte: { $opened }.
grants-back = Do listy
grants-used-title = Na dziś wystarczy stron
grants-used-why = Nic się nie otworzyło i nic nie przepadło: jutro można pracować dalej. Jeśli sprawa nie może czekać, poproś jedną z tych osób. Przyznaje się to w weryfikacji, przez „Przyznaj więcej stron”.
grants-used-nobody = W weryfikacji nie ma teraz nikogo innego. Powiedz osobie odpowiedzialnej za bezpieczeństwo.
