# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = Do tego potrzeba innej osoby niż Ty.
refusal-already_decided = Ktoś już o tym zdecydował.
refusal-release_missing = Nie ma czego otwierać: już otwarto albo minął dzień. Poproś ponownie.
needs-first_vote = Twój głos już jest
needs-vote_shut = nie ma tu Twojego zamkniętego głosu
needs-others_voted = nikt inny nie głosował
needs-disagreed = nie ma dwóch otwartych głosów, które się różnią
needs-quorum = potrzebne są dwa takie same głosy
needs-match_was_put = wpisz zadane pytanie i odpowiedź
# Members.
refusal-busy = Zbyt wiele osób loguje się naraz. Spróbuj za kilka sekund.
refusal-slow_down = Było zbyt wiele błędnych prób. Poczekaj { $seconds ->
        [one] jedną sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    } i spróbuj ponownie.
refusal-handle_unusable = Imię ma od { $least } do { $most } widocznych znaków.
refusal-handle_taken = To imię ktoś ma lub miał. Wybierz inne.
refusal-no_such_member = Nie ma osoby o tym imieniu, której mogłoby to dotyczyć.
refusal-no_such_organisation = Nie ma takiej organizacji.
refusal-duties_apart = Jedna osoba nie może łączyć tych obowiązków. Mianuj dwie.
refusal-not_there = W takiej organizacji nie ma tego obowiązku: { $duty }.
refusal-too_few_left = Musi zostać co najmniej { $least } z obowiązkiem: { $duty }. Najpierw mianuj kogoś innego.
refusal-recovery_refused = Nikt inny nie zaczął albo minęło ponad siedem dni. Jedna osoba zaczyna, druga kończy.
refusal-key_untrusted = Za klucz ręczą mniej niż dwie osoby mianujące. Niczego nie ruszaj i powiedz osobie od bezpieczeństwa.
