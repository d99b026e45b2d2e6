# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = тут немає вашого закритого голосу
needs-others_voted = більше ніхто не голосував
needs-vote_open = ваш голос тут не відкрито
needs-first_anew = ви вже запропонували голосувати заново
needs-disagreed = немає двох відкритих голосів, що розходяться
# Members.
