# The rounds at night, and what they told.
night-title = Zbieżności od wczoraj
night-unlocked = Odblokowane: { $who }, najdłużej do { $until } UTC. Wszystkie sprawy są sprawdzane o wyznaczonej godzinie i przy każdej zmianie rejestru.
night-stop = Zatrzymaj teraz
night-ended = Ostatnia nocna kontrola skończyła się: { $day }. Odblokował ją uczestnik { $who }. Spraw, które otworzyła: { $opened }.
night-day = kiedy
night-next = Nowa zbieżność lub zbieżność na innych podstawach czeka na odpowiedź na stronie swojej sprawy.
night-gained = nowe zbieżności
night-changed = zbieżności na innych podstawach
night-lost = zbieżności, których już nie ma
night-how = Nocną kontrolę odblokowuje na serwerze osoba sprawdzająca: { $command }. Nic nie pozostaje odblokowane dłużej niż dziesięć godzin.
