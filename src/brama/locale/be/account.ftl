# Signing in, and the first page.
account-sign-in-title = Увайсці
account-sign-in-do = Увайсці
account-sign-in-handle = Псеўданім
account-sign-in-passphrase = Парольная фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шэсць лічбаў з вашай прылады
account-kept-waits = Сеанс скончыўся. Напісанае не прапала: увайдзіце, і яно зноў будзе ў сваёй форме. Нічога яшчэ не зроблена.
account-kept-title = Вы зноў увайшлі
account-kept-why = Тое, што вы пісалі, чакае. Яно вернецца ў сваю форму і не будзе адпраўлена, пакуль вы самі не націсніце.
account-kept-show = Паказаць напісанае
account-kept-leave = Не трэба, да пачатку
account-first-title = Што вас чакае
# What waits.
account-handed = Пакуль вы ўваходзілі, { $count ->
        [one] перададзена { $count } частка спраў
        [few] перададзены { $count } часткі спраў
        [many] перададзена { $count } частак спраў
       *[other] перададзена { $count } часткі спраў
    }.
account-sealed = Запячатана нанова новымі ключамі: { $count ->
        [one] { $count }
       *[other] { $count }
    }.
account-refused = { $count ->
        [one] { $count } частку справы немагчыма было перадаць: яна не тая, якую пісалі.
        [few] { $count } часткі спраў немагчыма было перадаць: яны не тыя, якія пісалі.
       *[other] { $count } частак спраў немагчыма было перадаць: яны не тыя, якія пісалі.
    }
account-refused-tell = Скажыце пра гэта таму, хто адказвае за бяспеку. Астатняе працуе.
account-column-what = Што
account-column-count = Колькі
account-column-since = Даўжэй за ўсё з
account-nothing = Новых спраў для вас няма.
account-no-mail = Brama не дасылае лістоў і паведамленняў. Тое, што чакае, відаць толькі тут.
account-waits-vote = Перад радай, без вашага голасу
account-waits-voted = Вы і іншыя прагаласавалі: адкрыйце свой голас або вырашыце
account-waits-intake = Набор, які трэба пацвердзіць
account-waits-release = Просьбы рады адкрыць, хто гэта
account-waits-news = Справы, у якіх з учарашняга дня супадзенне з’явілася, знікла ці змянілася
account-waits-confirm = Людзі, якіх трэба пацвердзіць
account-waits-sign = Новыя ключы на подпіс
account-waits-purge = Справы, тэрмін якіх скончыўся
account-waits-epoch = Групы, якім патрэбны новы ключ
account-waits-recovery = Парольныя фразы, якія пачаў аднаўляць іншы захавальнік
account-waits-notice = Паведамленні пра прымус, вярбоўку або пагрозы
# Passphrase and device.
account-passphrase-title = Парольная фраза і прылада
account-passphrase-why = Той, хто вас прапанаваў, бачыў вашу першую парольную фразу. Вазьміце новую: яна ствараецца тут і паказваецца адзін раз. Вашы іншыя сеансы скончацца.
account-passphrase-passphrase = Цяперашняя парольная фраза
account-passphrase-do = Паказаць новую парольную фразу
account-passphrase-new = Ваша новая парольная фраза
account-passphrase-once = Яна паказана адзін раз. Запішыце яе цяпер там, дзе ніхто іншы не прачытае. Старая ўжо не дзейнічае.
account-passphrase-kept = Запісана
account-device-title = Прылада з кодамі
account-device-code = Для ўваходу патрэбныя шэсць лічбаў з вашай прылады. Трымайце яе асобна ад паперы з парольнай фразай.
account-device-lost = Калі яна згублена або забрана, адразу скажыце адказнаму за бяспеку або таму, хто прызначае: вас выдаляць і прызначаць нанова з іншай прыладай. Захавальнікі аднаўляюць парольную фразу, але не прыладу.
account-device-known = Браўзер, у якім вы ўваходзілі, захоўвае метку, каб чужыя няўдалыя спробы вас не запавольвалі. Яна нічога не адкрывае.
account-waits-alarm = Адкрытыя падкладзеныя справы
account-waits-granted = Дазволена адкрыць больш старонак, чым належыць на дзень
account-waits-canary = Пашкоджаны нагляд за падкладзенымі справамі
