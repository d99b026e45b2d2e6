# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = тут няма вашага закрытага голасу
needs-others_voted = больш ніхто не галасаваў
needs-vote_open = ваш голас тут не адкрыты
needs-first_anew = вы ўжо прапанавалі галасаваць нанова
needs-disagreed = няма двух адкрытых галасоў, якія разыходзяцца
# Members.
