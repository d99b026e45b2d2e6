# Identities that the board asks screening for.
releases-title = Prośby o tożsamość
releases-why = Rada nie widzi, kim jest zgłaszająca się osoba. To, co udostępnisz, otworzy się raz i tylko temu, kto prosił; w dzienniku zostanie twój pseudonim. Bez zgody prośba zniknie po jednym dniu.
releases-asks = Prosi { $handle }:
releases-until = do
releases-do = Udostępnij: { $handle }
releases-done = Udostępniono. Kto prosił, może to otworzyć jeden raz na stronie sprawy.
releases-none = Nikt nie prosi.
releases-reason-match_disputed = sporna zbieżność
releases-reason-same_person_twice = być może jedna osoba dwa razy
releases-reason-known_to_the_board = być może rada zna tę osobę
releases-reason-safety = czyjeś bezpieczeństwo
