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
