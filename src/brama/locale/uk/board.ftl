# The board.
board-pages = Сторінки ради
board-cases-title = Перед радою
board-cases-order = У порядку правила. Воно нічого не вирішує, а лише каже, кого читати першим.
board-cases-none = Зараз перед радою нікого немає.
board-total = { $total } зі 100
board-flagged = з позначкою
board-due-short = ще не все тут
board-due = { $count ->
        [one] Рада ще не може прочитати { $count } частину цієї справи.
        [few] Рада ще не може прочитати { $count } частини цієї справи.
        [many] Рада ще не може прочитати { $count } частин цієї справи.
       *[other] Рада ще не може прочитати { $count } частини цієї справи.
    } Передасть той, хто може відкрити, коли увійде.
board-voted = { $count ->
        [0] Ніхто не голосував.
        [one] Голосів: { $count }.
       *[other] Голосів: { $count }.
    }
board-voted-mine = Ви проголосували{ $others ->
        [0] .
        [one] , інших голосів: { $others }.
       *[other] , інших голосів: { $others }.
    }
board-waits = Чекає { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
board-parts-caption = Що рахує правило
board-part-skills = Потрібні вміння
board-part-experience = Досвід
board-part-assessment = Оцінка
board-part-waiting = Очікування
board-points = { $points } з { $most }
board-done-admit = Рішення ухвалено. Заявник прочитає, що його прийняли.
board-done-wait = Рішення ухвалено. Заявник прочитає, що він у черзі.
board-done-decline = Рішення ухвалено. Заявник прочитає відмову.
board-second = Другий розгляд: рада вже відмовляла, і заявник один раз попросив подивитися знову. Перевіряли інші.
board-waiting-title = У черзі
board-waiting-why = Перевірка знову поставить ці справи перед радою. До того тут видно лише рішення.
board-column-case = Справа
board-column-since = Від якого дня
board-column-step = Крок
board-column-cases = Справ
board-column-days = Днів, медіана
board-column-for = На кого чекає
# The intake.
board-intake-title = Набір
board-intake-now = { $places ->
        [one] { $places } місце
        [few] { $places } місця
        [many] { $places } місць
       *[other] { $places } місця
    }, вільних { $left }.
board-intake-wanted = Потрібні:
board-intake-no-skills = Жодні вміння не важливіші за інші.
board-intake-experience-now = Досвід:
board-intake-none = Набір не задано. Без нього правило не знає, які вміння потрібні.
board-intake-waits = { $handle } пропонує новий набір. Він набуде чинності, коли ви його підтвердите.
board-intake-waits-mine = Ваша пропозиція чекає, поки її підтвердить інший член ради.
board-intake-look = Подивитися
board-intake-now-title = Що діє зараз
board-intake-waits-title = Чекає на другу людину
board-intake-places-proposed = Місць: { $places }.
board-intake-confirm = Підтвердити цей набір
board-intake-propose-title = Запропонувати новий набір
board-intake-why = Скільки є місць, читає лише рада. Прийнятих рахують від дня, коли набір підтвердить друга людина.
board-intake-propose = Запропонувати
board-intake-places = Місця
board-intake-places-invalid = Напишіть число.
board-intake-places-min_value = Число від 0.
board-intake-places-max_value = Не більше { $limit_value }.
board-intake-skills = Потрібні вміння
board-intake-skills-medicine = медицина
board-intake-skills-driving = водіння
board-intake-skills-repair = ремонт
board-intake-skills-radio = радіозв’язок
board-intake-skills-drones = дрони
board-intake-skills-cooking = кухня
board-intake-skills-languages = мови
board-intake-skills-law = право
board-intake-skills-computers = комп’ютери
board-intake-skills-building = будівництво
board-intake-skills-teaching = викладання
board-intake-skills-service = служба
board-intake-experience = Потрібний досвід
board-intake-experience-none = без досвіду
board-intake-experience-some = певний
board-intake-experience-much = великий
# The rule.
board-rule-title = Правило
board-rule-why = Воно враховує чотири речі, разом 100.
board-rule-most = не більше { $most }
board-rule-skills = частка потрібних умінь
board-rule-experience = не більше, ніж потрібно
board-rule-assessment = рівень, який дала перевірка
board-rule-waiting = дні від подання заяви, не більше чотирьох місяців
board-rule-never = Вік, стать, ім’я, місце, віра й погляди не враховуються ніколи. Тут їх не знають.
# A case.
board-listed = У черзі від
board-skills-title = Уміння
board-skills-none = Нічого зі списку.
board-wanted = потрібне
board-experience = Досвід
board-languages = Мови
board-not-here = Тут цього не прочитати.
board-motivation-title = Чому подають заяву
board-assessment-title = Оцінка перевірки
board-level = рівень: { $level }
board-assessed = перша людина
board-assessed-again = друга людина
board-meeting-title = Зустріч
board-met-verify = Дім зустрічей підтвердив, хто прийшов.
board-met-did_not_come = На зустріч ніхто не прийшов.
board-met-someone_else = На зустріч прийшов хтось інший.
board-met-stopped = Зустріч зупинили.
board-told-title = Що сказано заявнику
board-total-title = За правилом
# Votes.
board-votes-title = Голоси
board-vote-shut = закритий
board-notes-title = Обговорення
board-stage-vote = { $count ->
        [0] Ще ніхто не голосував: ваш голос залишиться закритим, поки не проголосує інший.
        [one] Голосів: { $count }.
       *[other] Голосів: { $count }.
    } Чужі голоси ви побачите після свого.
board-stage-third = Два голоси розходяться. Прочитайте обидва й проголосуйте третім.
board-stage-alone = Ви проголосували. Ваш голос закритий для всіх, поки не проголосує інший, і змінити його вже не можна.
board-stage-open = Проголосувала ще одна людина. Відкрийте свій голос, щоб зарахувалися обидва.
board-stage-shut = Ви проголосували. Перший голос ще закритий: його відкриє той, хто його подав, або проголосує третій.
board-stage-discuss = Голоси розходяться. Напишіть іншим, що їм варто знати; вирішити може голос третього.
board-stage-decide = Двоє проголосували однаково:
board-vote-do = Проголосувати
board-open-do = Відкрити мій голос
board-discuss-do = Надіслати раді
board-anew-asked = пропонує всім проголосувати заново.
board-anew-mine = Ви запропонували проголосувати заново. Так і буде, коли це запропонує ще хтось із тих, хто проголосував.
board-anew-title = Проголосувати заново
board-anew-hint = Двоє з тих, хто проголосував, можуть запропонувати голосувати заново. Попередні голоси тоді більше не рахуються.
board-anew-do = Запропонувати голосувати заново
board-decide-told = Заявнику скажуть цю причину окремими словами й нічого з написаного при голосах.
board-decide-do-admit = Прийняти
board-decide-do-wait = Поставити в чергу
board-decide-do-decline = Відмовити
board-vote-outcome = Ваш голос
board-vote-outcome-admit = прийняти
board-vote-outcome-wait = у чергу
board-vote-outcome-decline = відмовити
board-vote-reason = Причина
board-vote-reason-apart = Ця причина не пасує до такого голосу.
board-vote-remark = Своїми словами
board-vote-remark-hint = Лише для ради; можна не писати.
board-vote-danger = Чому запитувати було б небезпечно для когось
board-vote-danger-hint = Лише щоб відмовити через збіг, зв’язок або суперечність, про які не питали. Написати мають двоє.
board-decide-reason = Причина, яку скажуть заявнику
board-decide-question = Запитання, яке поставили
board-decide-question-hint = Потрібно, якщо причина — збіг, зв’язок або суперечність. Його знає перевірка.
board-decide-answer = Відповідь, яку дали
board-discuss-text = Нотатка для ради
# Reasons, as the board reads them.
board-reason-needed = вміння потрібні зараз
board-reason-ready = готова людина, надійна
board-reason-few_places = мало місць
board-reason-other_skills = потрібні інші вміння
board-reason-not_yet = зарано
board-reason-safety = небезпечно для людини чи близьких
board-reason-unclear = забагато лишилося незрозумілим
board-reason-match = збіг у реєстрі
board-reason-tie = зв’язок із кимось іншим
board-reason-contradiction = суперечність
# Opening an identity.
board-identity-title = Хто це
board-identity-why = Рада не знає, хто це, і не має до цього ключа.
board-identity-released = дозволено
board-identity-waits = чекає на перевірку
board-identity-until = до
board-identity-once = Це відкриється один раз і лише для вас. Відкривайте, коли зможете спокійно прочитати.
board-identity-open = Відкрити один раз
board-identity-ask = Попросити відкрити, хто це
board-identity-reason = Навіщо раді це знати?
board-identity-do = Попросити перевірку
board-identity-shown = Це відкрилося один раз. Коли ви підете зі сторінки, воно зникне, і з браузера також. У журналі записано, що ви це відкрили.
board-identity-name = Ім’я
board-identity-latin = У паспорті
board-identity-born = Дата народження
board-identity-place = Місце народження
board-identity-document = Документ
board-identity-back = Назад до справи
# The commander's page.
board-overview-title = Дорога
board-overview-few = Менше ніж { $few } справ показано словом «мало» і без днів: інакше це було б про одну людину.
board-overview-places = Місця
board-few = мало
board-for-screener = перевірка
board-for-verifier = дім зустрічей
board-for-board = рада
board-for-registrar = облік
board-for-trainer = навчання
board-for-applicant = заявник
board-for-nobody = нікого
board-meanwhile-title = Такої справи перед вами немає
board-meanwhile = Її тут немає, або тим часом, можливо вами, виконано те, за що проголосували двоє. Більше нічого не зараховано.
board-meanwhile-typed = Що ви написали:
