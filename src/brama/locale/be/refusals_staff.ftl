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
