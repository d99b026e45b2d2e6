# The rounds at night, and what they told.
night-title = Trafienia od wczoraj
night-unlocked = Odblokowane: { $who }, najdłużej do { $until } UTC. Wszystkie sprawy są sprawdzane o wyznaczonej godzinie i przy każdej zmianie rejestru.
night-stop = Zatrzymaj teraz
night-ended = Ostatnia nocna kontrola skończyła się: { $day }. Odblokował ją uczestnik { $who }. Spraw, które otworzyła: { $opened }.
night-day = kiedy
night-next = Nowe trafienie lub trafienie na innych podstawach czeka na odpowiedź na stronie swojej sprawy.
night-gained = nowe trafienia
night-changed = trafienia na innych podstawach
night-lost = trafienia, których już nie ma
night-how = Nocną kontrolę odblokowuje na serwerze osoba sprawdzająca: { $command }. Nic nie pozostaje odblokowane dłużej niż dziesięć godzin.
