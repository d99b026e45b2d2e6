# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = Для этого нужен другой человек, не вы.
refusal-already_decided = Это уже кто-то решил.
refusal-release_missing = Открывать нечего: уже открыто, или день закончился. Попросите ещё раз.
needs-first_vote = вы уже проголосовали
needs-vote_shut = здесь нет вашего закрытого голоса
needs-others_voted = больше никто не голосовал
needs-disagreed = нет двух открытых голосов, которые расходятся
needs-quorum = нужны два одинаковых голоса
needs-match_was_put = напишите заданный вопрос и ответ
