# The board.
board-pages = Страницы совета
board-cases-title = Перед советом
board-cases-order = В порядке правила. Оно ничего не решает, а только говорит, кого читать первым.
board-cases-none = Сейчас перед советом никого нет.
board-total = { $total } из 100
board-flagged = с пометкой
board-due-short = ещё не всё здесь
board-due = { $count ->
        [one] Совет ещё не может прочесть { $count } часть этого дела.
        [few] Совет ещё не может прочесть { $count } части этого дела.
        [many] Совет ещё не может прочесть { $count } частей этого дела.
       *[other] Совет ещё не может прочесть { $count } части этого дела.
    } Передаст тот, кто может открыть, когда войдёт.
board-voted = { $count ->
        [0] Никто не голосовал.
        [one] Голосов: { $count }.
       *[other] Голосов: { $count }.
    }
board-voted-mine = Вы проголосовали{ $others ->
        [0] .
        [one] , других голосов: { $others }.
       *[other] , других голосов: { $others }.
    }
board-waits = Ждёт { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
board-parts-caption = Что считает правило
board-part-skills = Нужные умения
board-part-experience = Опыт
board-part-assessment = Оценка
board-part-waiting = Ожидание
board-points = { $points } из { $most }
board-done-admit = Решение принято. Заявитель прочтёт, что его приняли.
board-done-wait = Решение принято. Заявитель прочтёт, что он в очереди.
board-done-decline = Решение принято. Заявитель прочтёт отказ.
board-second = Повторное рассмотрение: совет уже отказывал, и заявитель один раз попросил посмотреть снова. Проверяли другие.
board-waiting-title = В очереди
board-waiting-why = Проверка представит эти дела снова. До того здесь видно только решение.
board-column-case = Дело
board-column-since = С какого дня
board-column-step = Шаг
board-column-cases = Дел
board-column-days = Дней, медиана
board-column-for = Кого ждёт
# The intake.
board-intake-title = Набор
board-intake-now = { $places ->
        [one] { $places } место
        [few] { $places } места
        [many] { $places } мест
       *[other] { $places } места
    }, свободных { $left }.
board-intake-wanted = Нужны:
board-intake-no-skills = Никакие умения не важнее других.
board-intake-experience-now = Опыт:
board-intake-none = Набор не задан. Без него правило не знает, какие умения нужны.
board-intake-waits = { $handle } предлагает новый набор. Он вступит в силу, когда вы его подтвердите.
board-intake-waits-mine = Ваше предложение ждёт, пока его подтвердит другой член совета.
board-intake-look = Посмотреть
board-intake-now-title = Что действует сейчас
board-intake-waits-title = Ждёт второго человека
board-intake-places-proposed = Мест: { $places }.
board-intake-confirm = Подтвердить этот набор
board-intake-propose-title = Предложить новый набор
board-intake-why = Сколько есть мест, читает только совет. Принятых считают со дня, когда набор подтвердит второй человек.
board-intake-propose = Предложить
board-intake-places = Места
board-intake-places-invalid = Напишите число.
board-intake-places-min_value = Число от 0.
board-intake-places-max_value = Не больше { $limit_value }.
board-intake-skills = Нужные умения
board-intake-skills-medicine = медицина
board-intake-skills-driving = вождение
board-intake-skills-repair = ремонт
board-intake-skills-radio = радиосвязь
board-intake-skills-drones = дроны
board-intake-skills-cooking = кухня
board-intake-skills-languages = языки
board-intake-skills-law = право
board-intake-skills-computers = компьютеры
board-intake-skills-building = строительство
board-intake-skills-teaching = преподавание
board-intake-skills-service = служба
board-intake-experience = Нужный опыт
board-intake-experience-none = без опыта
board-intake-experience-some = некоторый
board-intake-experience-much = большой
# The rule.
board-rule-title = Правило
board-rule-why = Оно учитывает четыре вещи, вместе 100.
board-rule-most = не больше { $most }
board-rule-skills = доля нужных умений
board-rule-experience = не больше, чем нужно
board-rule-assessment = уровень, который дала проверка
board-rule-waiting = дни со дня подачи заявления, не больше четырёх месяцев
board-rule-never = Возраст, пол, имя, место, вера и взгляды не учитываются никогда. Здесь их не знают.
# A case.
board-listed = В очереди с
board-skills-title = Умения
board-skills-none = Ничего из списка.
board-wanted = нужное
board-experience = Опыт
board-languages = Языки
board-not-here = Здесь этого не прочесть.
board-motivation-title = Почему подают заявление
board-assessment-title = Оценка проверки
board-level = уровень: { $level }
board-assessed = первый человек
board-assessed-again = второй человек
board-meeting-title = Встреча
board-met-verify = Дом встреч подтвердил, кто пришёл.
board-met-did_not_come = На встречу никто не пришёл.
board-met-someone_else = На встречу пришёл кто-то другой.
board-met-stopped = Встречу остановили.
board-told-title = Что сказано заявителю
board-total-title = По правилу
# Votes.
board-votes-title = Голоса
board-vote-shut = закрыт
board-notes-title = Обсуждение
board-stage-vote = { $count ->
        [0] Ещё никто не голосовал: ваш голос останется закрытым, пока не проголосует другой.
        [one] Голосов: { $count }.
       *[other] Голосов: { $count }.
    } Чужие голоса вы увидите после своего.
board-stage-third = Два голоса расходятся. Прочтите оба и проголосуйте третьим.
board-stage-alone = Вы проголосовали. Ваш голос закрыт для всех, пока не проголосует другой, и изменить его уже нельзя.
board-stage-open = Проголосовал ещё один человек. Откройте свой голос, чтобы засчитались оба.
board-stage-shut = Вы проголосовали. Первый голос ещё закрыт: его откроет тот, кто его подал, или проголосует третий.
board-stage-discuss = Голоса расходятся. Напишите остальным, что им стоит знать; решить может голос третьего.
board-stage-decide = Двое проголосовали одинаково:
board-vote-do = Проголосовать
board-open-do = Открыть мой голос
board-discuss-do = Отправить совету
board-anew-asked = предлагает всем проголосовать заново.
board-anew-mine = Вы предложили проголосовать заново. Так и будет, когда это предложит ещё один из проголосовавших.
board-anew-title = Проголосовать заново
board-anew-hint = Двое из проголосовавших могут предложить голосовать заново. Прежние голоса тогда больше не считаются.
board-anew-do = Предложить голосовать заново
board-decide-told = Заявителю скажут эту причину отдельными словами и ничего из написанного при голосах.
board-decide-do-admit = Принять
board-decide-do-wait = Поставить в очередь
board-decide-do-decline = Отказать
board-vote-outcome = Ваш голос
board-vote-outcome-admit = принять
board-vote-outcome-wait = в очередь
board-vote-outcome-decline = отказать
board-vote-reason = Причина
board-vote-reason-apart = Эта причина не подходит к такому голосу.
board-vote-remark = Своими словами
board-vote-remark-hint = Только для совета; можно не писать.
board-vote-danger = Почему спрашивать было бы опасно для кого-то
board-vote-danger-hint = Только чтобы отказать из-за совпадения, связи или противоречия, о которых не спрашивали. Написать должны двое.
board-decide-reason = Причина, которую скажут заявителю
board-decide-question = Вопрос, который задали
board-decide-question-hint = Нужно, если причина — совпадение, связь или противоречие. Его знает проверка.
board-decide-answer = Ответ, который дали
board-discuss-text = Заметка для совета
# Reasons, as the board reads them.
board-reason-needed = умения нужны сейчас
board-reason-ready = готовый человек, надёжный
board-reason-few_places = мало мест
board-reason-other_skills = нужны другие умения
board-reason-not_yet = слишком рано
board-reason-safety = опасно для человека или близких
board-reason-unclear = слишком многое осталось неясным
board-reason-match = совпадение в реестре
board-reason-tie = связь с кем-то другим
board-reason-contradiction = противоречие
# Opening an identity.
board-identity-title = Кто это
board-identity-why = Совет не знает, кто это, и не имеет к этому ключа.
board-identity-released = разрешено
board-identity-waits = ждёт проверки
board-identity-until = до
board-identity-once = Это откроется один раз и только для вас. Открывайте, когда сможете спокойно прочесть.
board-identity-open = Открыть один раз
board-identity-ask = Попросить открыть, кто это
board-identity-reason = Зачем совету это знать?
board-identity-do = Попросить проверку
board-identity-shown = Это открылось один раз. Когда вы уйдёте со страницы, оно исчезнет, и из браузера тоже. В журнале записано, что вы это открыли.
board-identity-name = Имя
board-identity-latin = В паспорте
board-identity-born = Дата рождения
board-identity-place = Место рождения
board-identity-document = Документ
board-identity-back = Назад к делу
# The commander's page.
board-overview-title = Дорога
board-overview-few = Меньше { $few } дел показаны словом «мало» и без дней: иначе это было бы об одном человеке.
board-overview-places = Места
board-few = мало
board-for-screener = проверка
board-for-verifier = дом встреч
board-for-board = совет
board-for-registrar = учёт
board-for-trainer = обучение
board-for-applicant = заявитель
board-for-nobody = никого
board-meanwhile-title = Такого дела перед вами нет
board-meanwhile = Его здесь нет, или тем временем, возможно вами, выполнено то, за что проголосовали двое. Больше ничего не засчитано.
board-meanwhile-typed = Что вы написали:
