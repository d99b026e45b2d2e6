# Evidence of matches, the timeline, the round of screening.
# What met what: one message for each level of comparison. $ours stands in the application, $theirs in the register.
evidence-surname_same = фамилия { $ours } = { $theirs }
evidence-surname_sound = фамилия { $ours } = { $theirs }
evidence-surname_variant = фамилия { $ours } ≈ { $theirs } (вариант)
evidence-surname_near = фамилия { $ours } ≈ { $theirs } (звучит близко)
evidence-surname_bones = фамилия { $ours } ≈ { $theirs } (другие гласные)
evidence-surname_slip = фамилия { $ours } ~ { $theirs } (одна описка)
evidence-surname_blurred = фамилия { $ours } ~ { $theirs } (похоже, если недослышать)
evidence-surname_loose = фамилия { $ours } ~ { $theirs } (звучит немного похоже)
evidence-surname_initial = фамилия { $ours } ~ { $theirs } (инициал совпадает)
evidence-surname_different = фамилия { $ours } ≠ { $theirs }
evidence-surname_contrary = фамилия { $ours } ≠ { $theirs } (другая фамилия)
evidence-surname_missing = фамилия { $one } (только с одной стороны)
evidence-part_same = имя или фамилия { $ours } = { $theirs }
evidence-part_sound = имя или фамилия { $ours } = { $theirs }
evidence-part_variant = имя или фамилия { $ours } ≈ { $theirs } (вариант)
evidence-part_near = имя или фамилия { $ours } ≈ { $theirs } (звучит близко)
evidence-part_bones = имя или фамилия { $ours } ≈ { $theirs } (другие гласные)
evidence-part_slip = имя или фамилия { $ours } ~ { $theirs } (одна описка)
evidence-part_blurred = имя или фамилия { $ours } ~ { $theirs } (похоже, если недослышать)
evidence-part_loose = имя или фамилия { $ours } ~ { $theirs } (звучит немного похоже)
evidence-part_initial = имя или фамилия { $ours } ~ { $theirs } (инициал совпадает)
evidence-part_different = имя или фамилия { $ours } ≠ { $theirs }
evidence-part_contrary = имя или фамилия { $ours } ≠ { $theirs } (другое имя)
evidence-part_missing = имя или фамилия { $one } (только с одной стороны)
evidence-given_same = имя { $ours } = { $theirs }
evidence-given_sound = имя { $ours } = { $theirs }
evidence-given_family = имя { $ours } = { $theirs } (одно имя)
evidence-given_variant = имя { $ours } ≈ { $theirs } (вариант)
evidence-given_near = имя { $ours } ≈ { $theirs } (звучит близко)
evidence-given_bones = имя { $ours } ≈ { $theirs } (другие гласные)
evidence-given_slip = имя { $ours } ~ { $theirs } (одна описка)
evidence-given_blurred = имя { $ours } ~ { $theirs } (похоже, если недослышать)
evidence-given_loose = имя { $ours } ~ { $theirs } (звучит немного похоже)
evidence-given_initial = имя { $ours } ~ { $theirs } (инициал совпадает)
evidence-given_different = имя { $ours } ≠ { $theirs }
evidence-given_contrary = имя { $ours } ≠ { $theirs } (другое имя)
evidence-given_missing = имя { $one } (только с одной стороны)
evidence-patronymic_same = отчество { $ours } = { $theirs }
evidence-patronymic_sound = отчество { $ours } = { $theirs }
evidence-patronymic_family = отчество { $ours } = { $theirs } (одно имя)
evidence-patronymic_variant = отчество { $ours } ≈ { $theirs } (вариант)
evidence-patronymic_near = отчество { $ours } ≈ { $theirs } (звучит близко)
evidence-patronymic_bones = отчество { $ours } ≈ { $theirs } (другие гласные)
evidence-patronymic_slip = отчество { $ours } ~ { $theirs } (одна описка)
evidence-patronymic_blurred = отчество { $ours } ~ { $theirs } (похоже, если недослышать)
evidence-patronymic_loose = отчество { $ours } ~ { $theirs } (звучит немного похоже)
evidence-patronymic_initial = отчество { $ours } ~ { $theirs } (инициал совпадает)
evidence-patronymic_different = отчество { $ours } ≠ { $theirs }
evidence-patronymic_contrary = отчество { $ours } ≠ { $theirs } (имя другого отца)
evidence-patronymic_missing = отчество { $one } (только с одной стороны)
evidence-kinship = у родственников тоже бывают общие имена
evidence-household = в одной семье бывают общие имена и телефон
evidence-false_name = кто скрывается, называется иначе
evidence-birth_date_same = дата рождения { $ours } = { $theirs }
evidence-birth_date_swapped = дата рождения { $ours } ~ { $theirs } (день и месяц переставлены)
evidence-birth_date_slip = дата рождения { $ours } ~ { $theirs } (одна описка)
evidence-birth_year_slip = дата рождения { $ours } ~ { $theirs } (описка в годе)
evidence-birth_month_same = месяц рождения { $ours } = { $theirs }
evidence-birth_year_same = год рождения { $ours } = { $theirs }
evidence-birth_year_only = дата рождения { $ours } ~ { $theirs } (совпадает только год)
evidence-birth_year_near = дата рождения { $ours } ~ { $theirs } (разница в год)
evidence-birth_year_differs = дата рождения { $ours } ≠ { $theirs } (разница в несколько лет)
evidence-birth_generation_apart = дата рождения { $ours } ≠ { $theirs } (разница в поколение)
evidence-birth_place_same = место рождения { $ours } = { $theirs }
evidence-birth_place_differs = место рождения { $ours } ≠ { $theirs }
evidence-birth_country_same = страна рождения { $ours } = { $theirs }
evidence-birth_country_differs = страна рождения { $ours } ≠ { $theirs }
evidence-gender_same = пол { $ours } = { $theirs }
evidence-gender_differs = пол { $ours } ≠ { $theirs }
evidence-country_same = страна { $ours } = { $theirs }
evidence-country_differs = страна { $ours } ≠ { $theirs }
evidence-document_same = документ { $ours } = { $theirs }
evidence-document_slip = документ { $ours } ~ { $theirs } (одна описка)
evidence-document_differs = документ { $ours } ≠ { $theirs }
evidence-phone_same = телефон { $ours } = { $theirs }
evidence-phone_differs = телефон { $ours } ≠ { $theirs }
evidence-email_same = электронная почта { $ours } = { $theirs }
evidence-email_differs = электронная почта { $ours } ≠ { $theirs }
evidence-male = мужской
evidence-female = женский
evidence-share = 1 из { $count }
# The waterfall.
evidence-start = точка отсчёта ({ $count } { $persons ->
        [one] человек
        [few] человека
       *[other] человек
    })
evidence-sum = вместе: { $bits } бита, { $percent }
evidence-all = всё вместе
evidence-sides = Слева то, что в заявлении, справа то, что в реестре. Зелёное говорит за то, что это один человек, красное против.
# Matches of a case.
evidence-match-title = Совпадения в реестрах
evidence-match-count = ответов: { $answered } из { $all }
evidence-match-none = В реестрах никто не совпадает.
evidence-match-asked = Искали в: { $registers }
evidence-match-registers-none = На этом сервере нет ни одного реестра, поэтому никого не искали. Тот, кто за него отвечает, может добавить реестр: { $command }
evidence-trouble-index_damaged = Реестр { $register } повреждён, его не опросили: совпадений из него здесь нет. Его нужно добавить заново из источника.
evidence-trouble-other_layout = Реестр { $register } записан другой версией Brama, его не опросили: совпадений из него здесь нет. Его нужно добавить заново.
evidence-trouble-no_such_register = Реестр { $register } как раз меняется, его не опросили. Откройте страницу ещё раз через минуту.
evidence-trouble-file_unreadable = Реестр { $register } не читается, его не опросили: совпадений из него здесь нет. Тот, кто отвечает за сервер, должен разрешить Brama его читать.
evidence-register-all = (все)
evidence-strength-strong = сильное
evidence-strength-moderate = среднее
evidence-strength-weak = слабое
evidence-generation = версия { $number }
evidence-record = запись
evidence-source = источник
evidence-unverified = не проверен
evidence-unverified-why = Этот список не проверен: совпадение в нём это вопрос, а не вывод.
evidence-until = хранится до { $day }
evidence-past = должен был храниться только до { $day }
evidence-match-must = Сильное: дело не пройдёт дальше, пока нет ответа.
evidence-match-first = На совпадение отвечают во время проверки те, кому можно проверять дело. Если дело никто не ведёт, сначала возьмите его.
evidence-match-more = Совпадает больше людей, чем здесь помещается. Показаны { $count } лучших; скажите тому, кто следит за реестрами.
evidence-match-weak = { $count ->
        [one] { $count } слабое совпадение
        [few] { $count } слабых совпадения
       *[other] { $count } слабых совпадений
    }
evidence-match-gone = В реестре больше не находится. Показано так, как было записано.
evidence-match-changed = На это уже отвечали, но на других основаниях. Что изменилось:
evidence-changed-new = новое: { $piece }, { $now }
evidence-changed-gone = исчезло: { $piece }, весило { $now }
evidence-changed-other = другой вес: { $piece }, { $now } вместо { $before }
evidence-changed-unknown = На что опирался тот ответ, здесь не прочесть, поэтому вопрос стоит снова.
evidence-match-stale = Дело или реестр изменились, пока страница была открыта, поэтому ничего не записано. Посмотрите на основания заново и ответьте ещё раз.
evidence-match-kept = Написанное вами осталось здесь.
evidence-answer-reason = Почему
evidence-answer-reason-hint = Одним предложением: на чём держится ответ.
evidence-answer-reason-required = Скажите одним предложением, почему; ответ хранится вместе с этим.
evidence-answer-answer = Это тот же человек?
evidence-answer-answer-same = Тот же человек
evidence-answer-answer-someone_else = Другой человек
evidence-answer-answer-cannot_tell = Пока не ясно
evidence-by = ответ: { $who }
evidence-by-you = ваш
evidence-by-unknown = того, кто уже неизвестен
# The timeline.
evidence-timeline-title = Хронология
evidence-timeline-none = Периоды жизни не описаны.
evidence-timeline-list = Списком
evidence-timeline-years = годы
evidence-kind-study = учёба
evidence-kind-work = работа
evidence-kind-service = служба
evidence-kind-residence = проживание
evidence-kind-detention = задержание
evidence-kind-travel = поездки
evidence-kind-nothing = без занятия
evidence-kind-gap = занятие не названо
evidence-months = { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[other] { $months } месяцев
    }
evidence-timeline-gap = Занятие не названо: { $from } – { $to } ({ $months })
evidence-timeline-overlap = Одновременно: { $one } и { $other } (не менее чем { $months })
evidence-timeline-now = до сих пор
evidence-timeline-undrawn = { $count ->
        [one] { $count } строка есть только в списке.
        [few] { $count } строки есть только в списке.
       *[other] { $count } строк есть только в списке.
    }
evidence-odd-unread = даты не читаются
evidence-odd-reversed = кончается раньше, чем начинается
evidence-odd-far = таких дат в жизни не бывает
# The round over all cases.
evidence-round-title = Проверить все дела
evidence-round-what = Каждое дело, открытое для проверки, ищут в реестрах в их нынешнем виде. Новые сильные совпадения и исчезновение прежних записываются в выводы.
evidence-round-stays = Страница показывает, сколько уже сделано, а в конце новости: не закрывайте её. Если связь прервётся, нажмите кнопку ещё раз; сделанное останется.
evidence-round-news-title = Новости
evidence-round-quiet = Ничего нового.
evidence-round-do = Проверить все сейчас
evidence-round-progress = { $done } из { $total } { $total ->
        [one] дела
       *[other] дел
    }
evidence-round-case = дело
evidence-round-news = что нового
evidence-round-gained = новое
evidence-round-lost = исчезло
evidence-round-changed = другие основания
evidence-round-busy = Над этим делом кто-то работал; его не тронули.
evidence-round-unwritten = Не записано: на шаге «{ $step }» ничего не записывается. На это дело нужно посмотреть.
evidence-round-done = Всё готово, дел: { $total }. Новых совпадений: { $gained }. Исчезло: { $lost }. На других основаниях: { $changed }.
evidence-round-back = Назад к делам
evidence-round-left = Не тронуто дел: { $count }. Для них нажмите кнопку ещё раз позже.
evidence-round-stopped = Проверка остановилась здесь из-за нашей ошибки. То, что выше, сделано; для остального нажмите кнопку ещё раз.
