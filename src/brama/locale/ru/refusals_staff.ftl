# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = здесь нет вашего закрытого голоса
needs-others_voted = больше никто не голосовал
needs-vote_open = ваш голос здесь не открыт
needs-first_anew = вы уже предложили голосовать заново
needs-disagreed = нет двух открытых голосов, которые расходятся
# Members.
