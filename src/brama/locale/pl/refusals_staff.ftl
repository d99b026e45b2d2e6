# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = nie ma tu twojego zamkniętego głosu
needs-others_voted = nikt inny nie głosował
needs-vote_open = twój głos nie jest tu otwarty
needs-first_anew = ta propozycja już jest zapisana
needs-disagreed = nie ma dwóch otwartych głosów, które się różnią
# Members.
