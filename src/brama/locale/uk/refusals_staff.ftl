# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = Для цього потрібна інша людина, не ви.
refusal-already_decided = Це вже хтось вирішив.
refusal-release_missing = Відкривати нічого: вже відкрито, або день закінчився. Попросіть ще раз.
needs-first_vote = ви вже проголосували
needs-vote_shut = тут немає вашого закритого голосу
needs-others_voted = більше ніхто не голосував
needs-disagreed = немає двох відкритих голосів, що розходяться
needs-quorum = потрібні два однакові голоси
needs-match_was_put = напишіть поставлене запитання й відповідь
# Members.
refusal-busy = Зараз входить забагато людей. Спробуйте за кілька секунд.
refusal-slow_down = Було забагато неправильних спроб. Зачекайте { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    } і спробуйте знову.
refusal-handle_unusable = Ім’я має від { $least } до { $most } видимих знаків.
refusal-handle_taken = Таке ім’я є або було в когось. Оберіть інше.
refusal-no_such_member = Немає нікого з таким ім’ям, кого це могло б стосуватися.
refusal-no_such_organisation = Такої організації немає.
refusal-duties_apart = Одна людина не може мати ці обов’язки разом. Призначте двох.
refusal-not_there = У такій організації немає такого обов’язку: { $duty }.
refusal-too_few_left = Мають лишитися принаймні { $least } з обов’язком: { $duty }. Спершу призначте іншого.
refusal-recovery_refused = Ніхто інший не почав, або минуло понад сім днів. Один починає, другий завершує.
refusal-key_untrusted = За ключ ручаються менше двох, хто призначає. Нічого не чіпайте й скажіть відповідальному за безпеку.
