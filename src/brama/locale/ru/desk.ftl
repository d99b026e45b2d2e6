# The desk of the screeners.
desk-none = ничего не написано
desk-who-applicant = заявитель
desk-who-you = вы
desk-who-unknown = кто-то, кто уже ушёл
# The head of a case.
desk-case-taken = ведёт: { $who }
desk-case-free = никто не ведёт
desk-case-waits = { $days ->
    [0] ждёт с сегодняшнего дня
    [one] ждёт { $days } день
    [few] ждёт { $days } дня
   *[many] ждёт { $days } дней
}
desk-case-writes-be = пишет по-белорусски
desk-case-writes-ru = пишет по-русски
desk-case-writes-uk = пишет по-украински
desk-case-writes-pl = пишет по-польски
desk-case-writes-en = пишет по-английски
desk-case-flagged = с пометкой
desk-case-meanwhile = Пока страница была открыта, в деле что-то изменилось:
desk-case-kept = Написанное вами сохранилось ниже. Посмотрите, что нового, и отправьте ещё раз.
desk-case-typed = Вот что вы написали; в нынешнем состоянии дела для этого нет места:
# What may be done.
desk-do-take = Взять дело
desk-do-take_again = Взять на повторное рассмотрение
desk-do-take_over = Взять у другого
desk-do-release = Отпустить
desk-do-bring = Представить совету
desk-do-clear = Допустить к встрече
desk-do-clear_again = Допустить к новой встрече
desk-do-look_again = Вернуть на проверку
desk-do-note = Сохранить заметку
desk-do-ask = Отправить
desk-do-check = Сохранить отметки
desk-do-assess = Оценить
desk-do-assess_again = Оценить во второй раз
# Who it is.
desk-who-title = Кто это
desk-who-names = как написано
desk-who-latin = в паспорте
desk-who-born = дата рождения
desk-who-place = место
desk-who-age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
desk-who-gender = пол
desk-who-gender-male = мужской
desk-who-gender-female = женский
desk-who-citizenship = гражданство
desk-who-documents = документы
desk-who-document-passport = паспорт
desk-who-document-id_card = ID-карта
desk-who-document-residence = вид на жительство
desk-who-document-other = другой документ
desk-who-contact = связь
desk-who-channel-receipt = вернётся с семью словами
desk-who-channel-matrix = Matrix
desk-who-channel-signal = Signal
desk-who-channel-simplex = SimpleX
desk-who-channel-email = электронная почта
desk-who-channel-other = другой способ
desk-who-residence = живёт
# Matches and timeline.
desk-matches-title = Совпадения в реестрах
desk-timeline-title = По годам
desk-timeline-from = с
desk-timeline-to = по
desk-timeline-what = что
desk-timeline-where = где
# What they wrote.
desk-story-title = О себе, своими словами
desk-skills-title = Умения
desk-skills-speaks = говорит
desk-experience-none = без опыта
desk-experience-some = есть опыт
desk-experience-much = большой опыт
desk-field-medicine = медицина
desk-field-driving = вождение
desk-field-repair = ремонт
desk-field-radio = радиосвязь
desk-field-drones = дроны
desk-field-cooking = кухня
desk-field-languages = языки
desk-field-law = право
desk-field-computers = компьютеры
desk-field-building = стройка
desk-field-teaching = преподавание
desk-field-service = служба
desk-motivation-title = Зачем
desk-referees-title = Кто может поручиться
desk-referees-name = имя
desk-referees-reach = как связаться
desk-referees-knows = откуда знает
desk-also-title = Также написано
# Questions and answers.
desk-messages-title = Вопросы и ответы
desk-messages-asked = Вопрос, автор: { $who }
desk-messages-answered = Ответ
desk-messages-none = Пока ничего не спрашивали.
desk-messages-waits = Ответа ещё нет. Вопрос будет виден, когда заявитель вернётся с семью словами.
desk-files-title = Файлы с ответами
desk-files-file = Файл { $place }
desk-files-why = Каждый перерисован заново ещё на входе: скрытого в нём нет. То, что вы сохраните на своём устройстве, никто за вас не сотрёт.
desk-notes-title = Заметки для своих
desk-notes-none = Заметок пока нет. Заявители их никогда не видят.
desk-note-text = Заметка для коллег
# For and against.
desk-weighed-title = За и против
desk-weighed-none = Пока ничего не выделяется.
desk-weight-strong = сильно
desk-weight-moderate = средне
desk-weight-weak = слабо
desk-weight-for = за
desk-weight-plain = учтено
desk-weighed-match-same = { $count ->
    [one] Есть в реестре, и это тот же человек
   *[many] Есть в реестрах ({ $count }), и это тот же человек
}
desk-weighed-match-strong = { $count ->
    [one] { $count } сильное совпадение без ответа
    [few] { $count } сильных совпадения без ответа
   *[many] { $count } сильных совпадений без ответа
}
desk-weighed-match-cannot_tell = { $count ->
    [one] { $count } совпадение, о котором пока нельзя сказать
    [few] { $count } совпадения, о которых пока нельзя сказать
   *[many] { $count } совпадений, о которых пока нельзя сказать
}
desk-weighed-match-open = { $count ->
    [one] { $count } слабое совпадение без ответа
    [few] { $count } слабых совпадения без ответа
   *[many] { $count } слабых совпадений без ответа
}
desk-weighed-match-someone_else = { $count ->
    [one] { $count } совпадение: другой человек
    [few] { $count } совпадения: другие люди
   *[many] { $count } совпадений: другие люди
}
desk-weighed-gap = { $months ->
    [one] { $months } месяц без сведений, { $year }
    [few] { $months } месяца без сведений, { $year }
   *[many] { $months } месяцев без сведений, { $year }
}
desk-weighed-no-timeline = Нет сведений по годам
desk-weighed-no-document = Документ не назван
desk-weighed-document-seen = Документ рассмотрен
desk-weighed-no-referee = Некому поручиться
desk-weighed-referee = { $count ->
    [one] Может поручиться { $count } человек, ещё не спросили
    [few] Могут поручиться { $count } человека, ещё не спросили
   *[many] Могут поручиться { $count } человек, ещё не спросили
}
desk-weighed-referee-seen = Спросили тех, кто может поручиться ({ $count })
desk-weighed-experience = Большой опыт
# Asking.
desk-ask-title = Спросить
desk-ask-picked = Что стоит спросить здесь
desk-ask-others = Другие вопросы
desk-ask-more = Частые вопросы
desk-ask-text = Своими словами
desk-ask-text-hint = Отмеченные вопросы уйдут вместе, на языке заявителя. Не пишите ничего, из чего чужой поймёт, кто это.
desk-ask-compose = Перенести отмеченные в текст, чтобы изменить
desk-ask-not = Спрашивать можно, когда кто-то взял дело.
desk-question-gap = Что вы делали и где жили с { $begin } по { $end }?
desk-question-namesake = Есть ли в вашей семье или среди знакомых кто-то с такими же именем и фамилией? Сколько примерно этому человеку лет?
desk-question-service = Где и кем вы служили и как закончилась служба?
desk-question-detention = Когда вас задерживали, на какой срок и чем это закончилось? Пишите только то, что хотите.
desk-question-timeline = Расскажите, пожалуйста, по порядку, с месяцем и годом, где вы учились, работали и служили после школы.
desk-question-referee = Кто за границей знает вас, чтобы мы могли о вас спросить? Не называйте никого, для кого это опасно.
desk-question-names = Была ли у вас когда-нибудь другая фамилия или другое написание имени? Какое и когда?
desk-question-contact = Как ещё с вами можно безопасно связаться, если этот способ пропадёт?
desk-question-skill = Расскажите, пожалуйста, подробнее, что вы делали сами, как часто и когда в последний раз.
# The checklist.
desk-check-title = Что нужно рассмотреть
desk-check-done = { $done } из { $all }
desk-check-items = Рассмотрено
desk-check-items-identity = Имена и дата рождения сходятся во всех написаниях
desk-check-items-document = Документ подходит к имени и возрасту
desk-check-items-matches = Каждое совпадение в реестрах
desk-check-items-timeline = Сведения по годам, пробелы и наложения
desk-check-items-story = Рассказ в сравнении со сведениями по годам и умениями
desk-check-items-referees = Спросили тех, кто может поручиться
desk-check-items-contact = Способ связи безопасен
desk-check-items-reach = Не видно, чтобы кто-то писал за человека или давил на него
desk-check-by = ({ $who })
desk-check-open = осталось
# Assessing.
desk-assess-title = Оценка
desk-assess-level = Насколько хорошо это дело?
desk-assess-level-strong = очень хорошо
desk-assess-level-good = хорошо
desk-assess-level-unclear = неясно
desk-assess-level-weak = слабо
desk-assess-reasons = Почему? Всё, что верно
desk-assess-reasons-consistent = Рассказанное сходится
desk-assess-reasons-referee_confirms = Ручается надёжный человек
desk-assess-reasons-experience_shown = Опыт виден, а не только заявлен
desk-assess-reasons-answers_plain = Ответы простые и полные
desk-assess-reasons-gap_unexplained = Пробел не объяснён
desk-assess-reasons-contradiction = Рассказанное противоречит себе
desk-assess-reasons-match_open = Совпадение остаётся под вопросом
desk-assess-reasons-document_doubtful = Документ вызывает сомнение
desk-assess-reasons-answers_evasive = Ответы уходят от вопроса
desk-assess-reasons-pressure_likely = Возможно, на человека давят
desk-assess-flagged = Должен ли посмотреть второй проверяющий?
desk-assess-flagged-hint = Дело с пометкой допускают к встрече только после оценки второго человека.
desk-assess-flagged-no = нет
desk-assess-flagged-yes = да, поставить пометку
desk-assess-second = Дело с пометкой: его должен оценить ещё один проверяющий, который этого не делал.
desk-assess-none = Это дело ещё никто не оценил.
# Who did what.
desk-ledger-title = Журнал
desk-ledger-opened = Страниц открыто сегодня: { $used } из { $allowed }
# The list.
desk-work-title = Дела
desk-work-total = { $count ->
    [0] нет
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
}
desk-work-unsummed = ещё не сведено
desk-work-waiting = { $count ->
    [one] { $count } дело только что пришло или изменилось. Пока оно не сведено, здесь нет имени или стоит то, что было раньше, и поиск может его пропустить: посмотрите ещё раз.
    [few] { $count } дела только что пришли или изменились. Пока они не сведены, здесь нет имён или стоит то, что было раньше, и поиск может их пропустить: посмотрите ещё раз.
   *[many] { $count } дел только что пришло или изменилось. Пока они не сведены, здесь нет имён или стоит то, что было раньше, и поиск может их пропустить: посмотрите ещё раз.
}
desk-work-whose = Чьи дела
desk-work-whose-all = Все
desk-work-whose-mine = Мои
desk-work-whose-free = Свободные
desk-work-whose-flagged = С пометкой
desk-work-next = Открыть первое свободное
desk-work-case = дело
desk-work-step = где стоит
desk-work-waits = ждёт
desk-work-days = { $days ->
    [0] с сегодняшнего дня
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
desk-work-promise = что обещает
desk-work-language = пишет
desk-work-taker = ведёт
desk-work-ours = где очередь за нами
desk-work-every = везде
desk-work-any = любой язык
desk-work-show = Показать
desk-work-none = Таких дел сейчас нет.
desk-work-pages = Страницы списка
desk-work-page = страница { $page }
desk-work-before = предыдущая
desk-work-after = следующая
desk-work-order = Как упорядочен этот список
desk-work-order-why = Сначала дела с пометкой: им нужен второй человек. Дальше — по тому, сколько дней прошло с тех пор, как заявитель сделал что-то в последний раз. Большой опыт или очень хорошая оценка считаются как ещё { $most } дней, небольшой опыт или хорошая оценка — как ещё { $some }. Больше ничего не считается.
# The search.
desk-search-title = Поиск по имени
desk-search-name = Имя
desk-search-name-hint = Любое написание, которое дал человек, любыми буквами; хватит и части. Поиск нигде не сохраняется.
desk-search-do = Искать
desk-search-back = К списку
desk-search-found = { $count ->
    [0] Ничего не найдено
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
}
desk-search-full = Показаны только первые. Напишите имя полнее.
desk-search-none = Сейчас на проверке нет никого, чьё имя так пишется или звучит.
# What must be there first, of acts of this door alone.
needs-another_took = дело уже ведёте вы
needs-taker_idle = тот, кто ведёт дело, что-то делал в нём со вчерашнего дня
needs-items_known = такого пункта нет
needs-registers_asked = не все реестры удалось опросить. Рядом с совпадениями сказано, какой из них и что делать; пока он не отвечает, никто не знает, нет ли в нём этого человека
needs-looked_at = не всё из списка рассмотрено
