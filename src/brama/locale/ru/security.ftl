# Security: the ledger, members, epochs, purges, notices.
security-pages = Страницы безопасности
security-any = любое
security-no = Нет, назад
security-column-entry = Запись
security-column-day = День
security-column-act = Что сделано
security-column-member = Кто
security-column-key = Ключ
security-column-upto = До записи
security-column-organisation = Организация
security-column-duties = Обязанности
security-column-state = Состояние
security-column-do = Сделать
security-column-case = Дело
security-column-step = Шаг
security-column-last = Последнее действие
# The ledger.
security-ledger-title = Журнал
security-ledger-why = Что сделано, кем, в какой день. О ком это, здесь не написано.
security-ledger-none = Таких записей нет.
security-ledger-more = Более старые записи
security-nobody = заявитель или никто
security-filter-title = Показать только
security-filter-do = Показать
security-filter-act = Что сделано
security-filter-member = Кто
security-filter-since = С
security-filter-until = По
# Its head.
security-heads-title = Конец журнала и подписи
security-head-title = Где кончается журнал
security-head = Запись { $seq }.
security-head-verify = Заново прочесть весь журнал
security-partners-title = Подписано партнёрами
security-partners-why = Партнёры подписывают на своих компьютерах. То, что после последней подписи, ещё может переписать тот, у кого этот сервер.
security-partners-none = Ни один партнёр ещё не подписал. Снаружи никто не заметит, что журнал переписан.
security-unwitnessed = { $unwitnessed ->
        [0] Все записи подписаны.
        [one] Ещё не подписано записей: { $unwitnessed }.
       *[other] Ещё не подписано записей: { $unwitnessed }.
    } Подписано до записи { $witnessed }.
security-verdict-whole = Журнал цел: каждая запись идёт за предыдущей. Записей: { $entries }.
security-verdict-changed = Запись { $entry } изменена.
security-verdict-missing = Нет записей с { $first } по { $last }.
security-verdict-reordered = Запись { $entry } стоит на месте { $stands_at }: порядок изменён.
security-verdict-inserted = Записи с { $first } по { $last } вставлены позже.
security-verdict-truncated = Журнал кончается записью { $last }, а должен { $said }: конец отрезан.
security-verdict-beyond_head = Записи с { $first } по { $last } стоят за концом.
security-verdict-head_missing = Нигде не сказано, где кончается журнал.
security-verdict-head_differs = Отметка конца не подходит к записи { $entry }: одно из двух подменено.
security-verdict-rewritten = Записи с { $first } по { $last } переписаны: партнёр подписал другие.
security-verdict-witness_false = Подпись под записью { $entry } сделал не партнёр { $partner }.
security-verdict-bare = Запись { $entry } — о том, что сделал кто-то из сотрудников, но подписи под ней нет.
security-verdict-do = Оставьте базу как есть, спросите партнёров, какой конец журнала они подписали последним, и сравните с копией.
# Alarms.
security-alarms-title = Тревоги
security-alarms-why = Подложенные дела — это выдуманные люди, и ни у кого нет причины открывать их страницы. Кто открыл, назван здесь, и только вам.
security-alarms-do = Сначала спросите. Не говорите в доме, какие дела подложены; если причины не было, удалите человека и потребуйте новый ключ.
security-alarms-purged = уже уничтожено
security-alarms-unsigned = без их подписи: кто-то написал это от их имени
security-alarms-watched = { $count ->
        [one] Под наблюдением { $count } подложенное дело.
        [few] Под наблюдением { $count } подложенных дела.
       *[other] Под наблюдением { $count } подложенных дел.
    }
security-alarms-none = Ни одного не открывали.
security-alarms-damaged = Повреждено наблюдение за подложенными делами: { $count }. О том, кто их откроет, не узнает никто. Спросите, кто мог писать в базу, и подложите другие дела.
security-alarms-unwatched = Подложенных дел под наблюдением нет: здесь не будет видно, кто читает без причины.
security-granted-title = Страницы сверх разрешённого за последние 30 дней
security-granted-none = За последние 30 дней никому не разрешали больше { $most }.
security-column-more = Добавлено
security-column-by = Кто добавил
security-column-opened = Уже открыто
# Members.
security-members-title = Люди
security-members-why = Известны под псевдонимом, и больше о них ничего не известно. Один предлагает, другой подтверждает; ни один не может войти вместо нового.
security-state-proposed = ждёт второго человека
security-state-present = здесь
security-state-removed = удалён
security-confirm-do = Подтвердить
security-recover-do = Восстановить парольную фразу
security-remove-do = Удалить
security-propose-title = Предложить человека
security-propose-why = Вам один раз покажут парольную фразу, и вы передадите её сами. Код передаст тот, кто подтвердит.
security-propose-do = Предложить
security-propose-handle = Псевдоним
security-propose-handle-hint = Выбирает сам человек, и это никогда не настоящее имя. Используется один раз.
security-propose-organisation = Организация
security-propose-duties = Обязанности
security-propose-duties-hint = Кто проверяет, не встречает и не решает; у большинства одна обязанность.
security-once-proposed = Парольная фраза: { $handle }
security-once-proposed-why = Передайте лично. Кто-то другой из назначающих подтвердит; тогда новый человек её сменит.
security-once-confirmed = Код: { $handle }
security-once-confirmed-why = Он попадает в устройство нового человека, руками или камерой, пока человек рядом с вами.
security-once-key = Вручную: выберите в устройстве «по времени» и введите этот ключ:
security-once-recovered = Новая парольная фраза: { $handle }
security-once-recovered-why = Передайте лично. Код устройства остался прежним. Попросите сразу взять собственную новую парольную фразу на странице «Что ждёт».
security-once = Запишите или передайте до того, как уйдёте со страницы: заново этого никто не покажет.
security-once-back = К людям
security-remove-title = Удалить навсегда: { $handle }?
security-remove-why = Сеансы и ключи исчезнут сразу, и понадобятся новые ключи. Этот псевдоним больше не используют.
security-remove-sure = Удалить навсегда
security-begun-title = Восстановление начато: { $handle }
security-begun-why = Пока ничего не изменилось, и в одиночку вы ничего не восстановите. Попросите лично другого хранителя: в течение семи дней он нажмёт «Восстановить парольную фразу» рядом с этим псевдонимом и закончит.
# Epochs.
security-epochs-title = Ключи групп
security-epochs-why = У каждой группы есть пара ключей. Когда кто-то уходит, оставшиеся создают новую, а двое назначающих её подписывают.
security-epochs-due = Нужен новый ключ
security-epochs-next = Его создаст тот, кто состоит в группе, когда войдёт. Затем подпишут двое назначающих.
security-epochs-made = Созданы, ждут двух подписей
security-epochs-signed = подписано вами
security-epochs-sign = Подписать
security-epochs-serving = Действуют сейчас
security-epoch = { $number }:
security-compartment-screening = проверка
security-compartment-meeting = встречи
security-compartment-board = совет
security-compartment-training = обучение
security-compartment-welfare = попечение
security-compartment-members = псевдонимы людей
security-order-title = Потребовать новый ключ
security-order-why = Когда ключ мог увидеть тот, кто не должен был.
security-order-compartment = Группа
security-order-do = Потребовать
# Purging.
security-purges-title = Уничтожение
security-purges-why = Сначала уничтожается ключ дела, затем то, что он открывал. Вернуть нельзя. Копия файла ключей вернула бы: не держите её.
security-purges-due = Срок истёк
security-purges-do = Уничтожить все эти
security-purges-none = Ничего с истёкшим сроком нет.
security-scrub-due = От стёртого на диске ещё могли остаться следы; ни один ключ их уже не откроет. Действий, которые что-то стирали после последней перезаписи диска: { $count }.
security-scrub-do = Перезаписать сейчас
security-purge-title = Одно дело
security-purge-reference = Номер дела
security-purge-reference-missing = Дела с таким номером здесь нет, или его только что уничтожили.
security-purge-do = Уничтожить это дело
security-purge-one = Уничтожить { $reference }?
security-purge-all = Уничтожить { $count ->
        [one] { $count } дело
        [few] { $count } дела
        [many] { $count } дел
       *[other] { $count } дела
    }?
security-purge-why = Вернуть нельзя, даже из копии.
security-purge-sure = Уничтожить навсегда
security-periods-title = Сколько без действий
security-period = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
# Notices.
security-notices-title = Сообщения
security-notices-why = Сказано только вам. Тот, кто принуждал заявителя, видел то же, что при неизвестных словах. Не делайте ничего, что выдало бы ваше знание.
security-notices-none = Сообщений нет.
security-notices-more = Ещё не прочитано: обращений { $count }. Откройте эту страницу снова.
security-notice-duress = принуждение
security-notice-duress-why = По делу { $reference } набраны слова с подменой.
security-notice-approached = вербовка или угрозы
security-notice-approached-why = Заявитель по делу { $reference } пишет:
security-notice-damaged = повреждено
security-notice-damaged-why = Обращения этого дня, которые не открываются: { $count }. Среди них могло быть обращение под принуждением. Они повреждены, или их кто-то подложил. Скажите тому, кто отвечает за безопасность.
security-notice-unread = нельзя прочитать
security-notice-unread-why = Слова заявителей этого дня, которые нельзя прочитать: { $count }. Они повреждены или не от того, кто будто бы их написал. Скажите тому, кто отвечает за безопасность.
security-recover-waits = Кто-то начал, ждёт вас
security-recover-title = Новая парольная фраза для { $handle }?
security-recover-begun = Начато ({ $by }):
security-recover-finish-why = Вы завершаете то, что начал другой: новая парольная фраза создаётся и показывается вам один раз, а все сеансы этого человека заканчиваются.
security-recover-begin-why = Вы начинаете; пока ничего не меняется. Другой хранитель завершит в течение семи дней.
security-recover-ask = Делайте это, только если человек попросил вас лично. Если никто не просил, спросите другого хранителя и скажите ответственному за безопасность.
security-recover-finish = Создать новую фразу
security-recover-begin = Начать
