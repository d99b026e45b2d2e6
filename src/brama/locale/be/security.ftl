# Security: the ledger, members, epochs, purges, notices.
security-pages = Старонкі бяспекі
security-any = любое
security-no = Не, назад
security-column-entry = Запіс
security-column-day = Дзень
security-column-act = Што зроблена
security-column-member = Хто
security-column-key = Ключ
security-column-upto = Да запісу
security-column-organisation = Арганізацыя
security-column-duties = Абавязкі
security-column-state = Стан
security-column-do = Зрабіць
security-column-case = Справа
security-column-step = Крок
security-column-last = Апошняе дзеянне
# The ledger.
security-ledger-title = Журнал
security-ledger-why = Што зроблена, кім, у які дзень. Пра каго гэта, тут не напісана.
security-ledger-none = Такіх запісаў няма.
security-ledger-more = Старэйшыя запісы
security-nobody = заяўнік або ніхто
security-filter-title = Паказаць толькі
security-filter-do = Паказаць
security-filter-act = Што зроблена
security-filter-member = Хто
security-filter-since = Ад
security-filter-until = Да
# Its head.
security-heads-title = Канец журнала і подпісы
security-head-title = Дзе канчаецца журнал
security-head = Запіс { $seq }.
security-head-verify = Нанова прачытаць увесь журнал
security-partners-title = Падпісана партнёрамі
security-partners-why = Партнёры падпісваюць на ўласных камп’ютарах. Тое, што пасля апошняга подпісу, яшчэ можа перапісаць той, у каго гэты сервер.
security-partners-none = Ніводзін партнёр яшчэ не падпісаў. Звонку ніхто не заўважыць, што журнал перапісаны.
security-unwitnessed = { $unwitnessed ->
        [0] Усе запісы падпісаныя.
        [one] Яшчэ не падпісана запісаў: { $unwitnessed }.
       *[other] Яшчэ не падпісана запісаў: { $unwitnessed }.
    } Падпісана да запісу { $witnessed }.
security-verdict-whole = Журнал цэлы: кожны запіс ідзе за папярэднім. Запісаў: { $entries }.
security-verdict-changed = Запіс { $entry } зменены.
security-verdict-missing = Няма запісаў з { $first } па { $last }.
security-verdict-reordered = Запіс { $entry } стаіць на месцы { $stands_at }: парадак зменены.
security-verdict-inserted = Запісы з { $first } па { $last } устаўленыя пазней.
security-verdict-truncated = Журнал канчаецца запісам { $last }, а павінен { $said }: канец адрэзаны.
security-verdict-beyond_head = Запісы з { $first } па { $last } стаяць за канцом.
security-verdict-head_missing = Нідзе не сказана, дзе канчаецца журнал.
security-verdict-head_differs = Адзнака канца не пасуе да запісу { $entry }: адно з двух падменена.
security-verdict-rewritten = Запісы з { $first } па { $last } перапісаныя: партнёр падпісаў іншыя.
security-verdict-witness_false = Подпіс пад запісам { $entry } зрабіў не партнёр { $partner }.
security-verdict-bare = Запіс { $entry } — пра тое, што зрабіў нехта з супрацоўнікаў, але подпісу пад ім няма.
security-verdict-do = Пакіньце базу як ёсць, спытайце партнёраў, які канец журнала яны падпісалі апошнім, і параўнайце з копіяй.
# Alarms.
security-alarms-title = Трывогі
security-alarms-why = Падкладзеныя справы — гэта прыдуманыя людзі, і нікому няма прычыны адкрываць іх старонкі. Хто адкрыў, названы тут, і толькі вам.
security-alarms-do = Спачатку спытайце. Не кажыце ў доме, якія справы падкладзеныя; калі прычыны не было, выдаліце чалавека і запатрабуйце новы ключ.
security-alarms-purged = ужо знішчана
security-alarms-unsigned = без іх подпісу: нехта напісаў гэта ад іх імя
security-alarms-watched = { $count ->
        [one] Пад наглядам { $count } падкладзеная справа.
        [few] Пад наглядам { $count } падкладзеныя справы.
       *[other] Пад наглядам { $count } падкладзеных спраў.
    }
security-alarms-none = Ніводнай не адкрывалі.
security-alarms-damaged = Пашкоджаны нагляд за падкладзенымі справамі: { $count }. Пра таго, хто іх адкрые, не даведаецца ніхто. Спытайце, хто мог пісаць у базу, і падкладзіце іншыя справы.
security-alarms-unwatched = Падкладзеных спраў пад наглядам няма: тут не будзе відаць, хто чытае без прычыны.
security-granted-title = Старонкі звыш дазволенага за апошнія 30 дзён
security-granted-none = За апошнія 30 дзён нікому не дазвалялі больш за { $most }.
security-column-more = Дададзена
security-column-by = Хто дадаў
security-column-opened = Ужо адкрыта
# Members.
security-members-title = Людзі
security-members-why = Вядомыя пад псеўданімам, і больш пра іх нічога не вядома. Адзін прапануе, другі пацвярджае; ніводзін не можа ўвайсці замест новага.
security-state-proposed = чакае другога чалавека
security-state-present = тут
security-state-removed = выдалены
security-confirm-do = Пацвердзіць
security-recover-do = Аднавіць парольную фразу
security-remove-do = Выдаліць
security-propose-title = Прапанаваць чалавека
security-propose-why = Вам адзін раз пакажуць парольную фразу, і вы перадасце яе самі. Код перадасць той, хто пацвердзіць.
security-propose-do = Прапанаваць
security-propose-handle = Псеўданім
security-propose-handle-hint = Выбірае сам чалавек, і гэта ніколі не сапраўднае імя. Выкарыстоўваецца адзін раз.
security-propose-organisation = Арганізацыя
security-propose-duties = Абавязкі
security-propose-duties-hint = Хто правярае, не сустракае і не вырашае; большасць мае адзін абавязак.
security-once-proposed = Парольная фраза: { $handle }
security-once-proposed-why = Перадайце асабіста. Нехта іншы з тых, хто прызначае, пацвердзіць; тады новы чалавек яе зменіць.
security-once-confirmed = Код: { $handle }
security-once-confirmed-why = Ён трапляе ў прыладу новага чалавека, рукамі або камерай, пакуль чалавек побач з вамі.
security-once-key = Рукамі: выберыце ў прыладзе «паводле часу» і ўвядзіце гэты ключ:
security-once-recovered = Новая парольная фраза: { $handle }
security-once-recovered-why = Перадайце асабіста. Код прылады застаўся ранейшы. Папрасіце адразу ўзяць уласную новую парольную фразу на старонцы «Што чакае».
security-once = Запішыце або перадайце да таго, як сыдзеце са старонкі: нанова гэтага ніхто не пакажа.
security-once-back = Да людзей
security-remove-title = Выдаліць назаўсёды: { $handle }?
security-remove-why = Сеансы і ключы знікнуць адразу, і спатрэбяцца новыя ключы. Гэты псеўданім больш не выкарыстаюць.
security-remove-sure = Выдаліць назаўсёды
security-begun-title = Аднаўленне пачата: { $handle }
security-begun-why = Пакуль нічога не змянілася, і адзін чалавек нічога не адновіць. Папрасіце асабіста іншага захавальніка: цягам сямі дзён ён націсне «Аднавіць парольную фразу» каля гэтага псеўданіма і скончыць.
# Epochs.
security-epochs-title = Ключы груп
security-epochs-why = Кожная група мае пару ключоў. Калі нехта сыходзіць, тыя, хто застаўся, ствараюць новую, а двое, хто прызначае, яе падпісваюць.
security-epochs-due = Патрэбны новы ключ
security-epochs-next = Яго створыць той, хто належыць да групы, калі ўвойдзе. Тады падпішуць двое, хто прызначае.
security-epochs-made = Створаныя, чакаюць двух подпісаў
security-epochs-signed = падпісана вамі
security-epochs-sign = Падпісаць
security-epochs-serving = Дзейнічаюць цяпер
security-epoch = { $number }:
security-compartment-screening = праверка
security-compartment-meeting = сустрэчы
security-compartment-board = рада
security-compartment-training = навучанне
security-compartment-welfare = апека
security-compartment-members = псеўданімы людзей
security-order-title = Запатрабаваць новы ключ
security-order-why = Калі ключ мог убачыць той, хто не павінен быў.
security-order-compartment = Група
security-order-do = Запатрабаваць
# Purging.
security-purges-title = Знішчэнне
security-purges-why = Спачатку знішчаецца ключ справы, потым тое, што ён адкрываў. Вярнуць нельга. Копія файла ключоў вярнула б: не трымайце яе.
security-purges-due = Тэрмін скончыўся
security-purges-do = Знішчыць усе гэтыя
security-purges-none = Няма нічога, чый тэрмін скончыўся.
security-scrub-due = Ад сцёртага на дыску яшчэ маглі застацца сляды; ніводзін ключ іх ужо не адкрые. Дзеянняў, якія нешта сціралі пасля апошняга перапісвання дыска: { $count }.
security-scrub-do = Перапісаць цяпер
security-purge-title = Адна справа
security-purge-reference = Нумар справы
security-purge-reference-missing = Справы з такім нумарам тут няма, або яе толькі што знішчылі.
security-purge-do = Знішчыць гэтую справу
security-purge-one = Знішчыць { $reference }?
security-purge-all = Знішчыць { $count ->
        [one] { $count } справу
        [few] { $count } справы
        [many] { $count } спраў
       *[other] { $count } справы
    }?
security-purge-why = Вярнуць нельга, нават з копіі.
security-purge-sure = Знішчыць назаўсёды
security-periods-title = Колькі без дзеянняў
security-period = { $days ->
        [one] { $days } дзень
        [few] { $days } дні
        [many] { $days } дзён
       *[other] { $days } дня
    }
# Notices.
security-notices-title = Паведамленні
security-notices-why = Сказана толькі вам. Той, хто прымушаў заяўніка, бачыў тое ж, што пры невядомых словах. Не рабіце нічога, што выдала б ваша веданне.
security-notices-none = Паведамленняў няма.
security-notices-more = Яшчэ не прачытана: зваротаў { $count }. Адкрыйце гэтую старонку зноў.
security-notice-duress = прымус
security-notice-duress-why = Па справе { $reference } набраныя словы з падменай.
security-notice-approached = вярбоўка або пагрозы
security-notice-approached-why = Заяўнік па справе { $reference } піша:
security-notice-damaged = пашкоджана
security-notice-damaged-why = Звароты гэтага дня, якія не адкрываюцца: { $count }. Сярод іх мог быць зварот пад прымусам. Яны пашкоджаныя, або іх нехта падклаў. Скажыце таму, хто адказвае за бяспеку.
security-notice-unread = нельга прачытаць
security-notice-unread-why = Словы заяўнікаў гэтага дня, якія нельга прачытаць: { $count }. Яны пашкоджаныя або не ад таго, хто нібыта іх напісаў. Скажыце таму, хто адказвае за бяспеку.
security-recover-waits = Нехта пачаў, чакае вас
security-recover-title = Новая парольная фраза для { $handle }?
security-recover-begun = Пачата ({ $by }):
security-recover-finish-why = Вы завяршаеце тое, што пачаў другі: новая парольная фраза ствараецца і паказваецца вам адзін раз, а ўсе сеансы гэтага чалавека заканчваюцца.
security-recover-begin-why = Вы пачынаеце; пакуль нічога не мяняецца. Другі захавальнік завершыць цягам сямі дзён.
security-recover-ask = Рабіце гэта, толькі калі чалавек папрасіў вас асабіста. Калі ніхто не прасіў, спытайце другога захавальніка і скажыце адказнаму за бяспеку.
security-recover-finish = Стварыць новую фразу
security-recover-begin = Пачаць
