# Reasons of a decision, as the applicant is told them.
visit-reason-needed = To, co potrafisz, jest teraz potrzebne.
visit-reason-ready = Widać twoją gotowość i ufamy ci.
visit-reason-few_places = Miejsc jest o wiele mniej niż osób, które mogłyby je zająć. To nie twoja wina.
visit-reason-other_skills = W tej chwili potrzebne są inne umiejętności. To się zmienia.
visit-reason-not_yet = Jeszcze za wcześnie. Pomoże więcej praktyki w tym, co robisz.
visit-reason-safety = Obawiamy się, że naraziłoby to na niebezpieczeństwo ciebie lub bliskie ci osoby.
visit-reason-unclear = Nie udało nam się dowiedzieć dość, by zdecydować inaczej. To nie jest ocena ciebie jako człowieka.
visit-reason-match = Czegoś w twoim zgłoszeniu nie udało się wyjaśnić. To nie jest ocena ciebie jako człowieka.
visit-reason-tie = Czegoś w twoim zgłoszeniu nie udało się wyjaśnić. To nie jest ocena ciebie jako człowieka.
visit-reason-contradiction = Czegoś w twoim zgłoszeniu nie udało się wyjaśnić. To nie jest ocena ciebie jako człowieka.
