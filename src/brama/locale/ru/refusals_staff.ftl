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
# Members.
refusal-busy = Сейчас входит слишком много людей. Попробуйте через несколько секунд.
refusal-slow_down = Было слишком много неверных попыток. Подождите { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    } и попробуйте снова.
refusal-handle_unusable = В имени от { $least } до { $most } видимых знаков.
refusal-handle_taken = Такое имя есть или было у кого-то. Выберите другое.
refusal-no_such_member = Нет никого с таким именем, кого это могло бы касаться.
refusal-no_such_organisation = Такой организации нет.
refusal-duties_apart = Один человек не может иметь эти обязанности вместе. Назначьте двоих.
refusal-not_there = В такой организации нет такой обязанности: { $duty }.
refusal-too_few_left = Должны остаться хотя бы { $least } с обязанностью: { $duty }. Сначала назначьте другого.
refusal-recovery_refused = Никто другой не начал, или прошло больше семи дней. Один начинает, другой заканчивает.
refusal-key_untrusted = За ключ ручаются меньше двух назначающих. Ничего не трогайте и скажите ответственному за безопасность.
