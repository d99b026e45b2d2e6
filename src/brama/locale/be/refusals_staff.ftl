# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = Для гэтага патрэбны іншы чалавек, не вы.
refusal-already_decided = Гэта ўжо нехта вырашыў.
refusal-release_missing = Адкрываць няма чаго: ужо адкрыта, або дзень скончыўся. Папрасіце яшчэ раз.
needs-first_vote = вы ўжо прагаласавалі
needs-vote_shut = тут няма вашага закрытага голасу
needs-others_voted = больш ніхто не галасаваў
needs-disagreed = няма двух адкрытых галасоў, якія разыходзяцца
needs-quorum = патрэбныя два аднолькавыя галасы
needs-match_was_put = напішыце зададзенае пытанне і адказ
# Members.
refusal-busy = Зараз уваходзіць зашмат людзей. Паспрабуйце праз некалькі секунд.
refusal-slow_down = Было зашмат няправільных спробаў. Пачакайце { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    } і паспрабуйце зноў.
refusal-handle_unusable = Імя мае ад { $least } да { $most } бачных знакаў.
refusal-handle_taken = Такое імя ёсць або было ў некага. Выберыце іншае.
refusal-no_such_member = Няма нікога з такім іменем, каго гэта магло б датычыць.
refusal-no_such_organisation = Такой арганізацыі няма.
refusal-duties_apart = Адзін чалавек не можа мець гэтыя абавязкі разам. Прызначце двух.
refusal-not_there = У такой арганізацыі няма такога абавязку: { $duty }.
refusal-too_few_left = Мусяць застацца прынамсі { $least } з абавязкам: { $duty }. Спачатку прызначце іншага.
refusal-recovery_refused = Ніхто іншы не пачаў, або прайшло больш за сем дзён. Адзін пачынае, другі заканчвае.
refusal-key_untrusted = За ключ ручаюцца менш за двух, хто прызначае. Нічога не чапайце і скажыце адказнаму за бяспеку.
