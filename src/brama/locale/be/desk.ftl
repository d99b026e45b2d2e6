# The desk of the screeners.
desk-none = нічога не напісана
desk-who-applicant = заяўнік
desk-who-you = вы
desk-who-unknown = нехта, хто ўжо пайшоў
# The head of a case.
desk-case-taken = вядзе: { $who }
desk-case-free = ніхто не вядзе
desk-case-waits = { $days ->
    [0] чакае з сённяшняга дня
    [one] чакае { $days } дзень
    [few] чакае { $days } дні
   *[many] чакае { $days } дзён
}
desk-case-writes-be = піша па-беларуску
desk-case-writes-ru = піша па-руску
desk-case-writes-uk = піша па-ўкраінску
desk-case-writes-pl = піша па-польску
desk-case-writes-en = піша па-англійску
desk-case-flagged = з пазнакай
desk-case-meanwhile = Пакуль старонка была адкрытая, у справе нешта змянілася:
desk-case-kept = Напісанае вамі захавалася ніжэй. Паглядзіце, што новага, і адпраўце яшчэ раз.
desk-case-typed = Вось што вы напісалі; у цяперашнім стане справы для гэтага няма месца:
# What may be done.
desk-do-take = Узяць справу
desk-do-take_again = Узяць на другі разгляд
desk-do-take_over = Узяць у іншага
desk-do-release = Адпусціць
desk-do-bring = Паставіць перад радай
desk-do-clear = Дапусціць да сустрэчы
desk-do-clear_again = Дапусціць да новай сустрэчы
desk-do-look_again = Вярнуць на праверку
desk-do-note = Захаваць нататку
desk-do-ask = Адправіць
desk-do-check = Захаваць разгледжанае
desk-do-assess = Ацаніць
desk-do-assess_again = Ацаніць другі раз
# Who it is.
desk-who-title = Хто гэта
desk-who-names = як напісана
desk-who-latin = у пашпарце
desk-who-born = дата нараджэння
desk-who-place = дзе
desk-who-age = { $years ->
    [one] { $years } год
    [few] { $years } гады
   *[many] { $years } гадоў
}
desk-who-gender = пол
desk-who-gender-male = мужчынскі
desk-who-gender-female = жаночы
desk-who-citizenship = грамадзянства
desk-who-documents = дакументы
desk-who-document-passport = пашпарт
desk-who-document-id_card = ID-картка
desk-who-document-residence = дазвол на жыхарства
desk-who-document-other = іншы дакумент
desk-who-contact = сувязь
desk-who-channel-receipt = вернецца з сямю словамі
desk-who-channel-matrix = Matrix
desk-who-channel-signal = Signal
desk-who-channel-simplex = SimpleX
desk-who-channel-email = электронная пошта
desk-who-channel-other = іншы спосаб
desk-who-residence = жыве
# Matches and timeline.
desk-matches-title = Супадзенні ў рэестрах
desk-timeline-title = Па гадах
desk-timeline-from = з
desk-timeline-to = да
desk-timeline-what = што
desk-timeline-where = дзе
# What they wrote.
desk-story-title = Пра сябе, сваімі словамі
desk-skills-title = Уменні
desk-skills-speaks = размаўляе
desk-experience-none = без досведу
desk-experience-some = ёсць досвед
desk-experience-much = вялікі досвед
desk-field-medicine = медыцына
desk-field-driving = кіраванне машынай
desk-field-repair = рамонт
desk-field-radio = радыёсувязь
desk-field-drones = дроны
desk-field-cooking = кухня
desk-field-languages = мовы
desk-field-law = права
desk-field-computers = камп’ютары
desk-field-building = будоўля
desk-field-teaching = выкладанне
desk-field-service = служба
desk-motivation-title = Навошта
desk-referees-title = Хто можа паручыцца
desk-referees-name = імя
desk-referees-reach = як звязацца
desk-referees-knows = адкуль ведае
desk-also-title = Таксама напісана
# Questions and answers.
desk-messages-title = Пытанні і адказы
desk-messages-asked = Пытанне, аўтар: { $who }
desk-messages-answered = Адказ
desk-messages-none = Пакуль нічога не пыталі.
desk-messages-waits = Адказу яшчэ няма. Пытанне будзе бачна, калі заяўнік вернецца з сямю словамі.
desk-files-title = Файлы з адказамі
desk-files-file = Файл { $place }
desk-files-why = Кожны перамаляваны нанова яшчэ на ўваходзе: схаванага ў ім няма. Тое, што вы захаваеце на сваёй прыладзе, ніхто за вас не сатрэ.
desk-notes-title = Нататкі для сваіх
desk-notes-none = Нататак пакуль няма. Заяўнікі іх ніколі не бачаць.
desk-note-text = Нататка для калег
# For and against.
desk-weighed-title = За і супраць
desk-weighed-none = Пакуль нічога не вылучаецца.
desk-weight-strong = моцна
desk-weight-moderate = сярэдне
desk-weight-weak = слаба
desk-weight-for = за
desk-weight-plain = улічана
desk-weighed-match-same = { $count ->
    [one] Ёсць у рэестры, і гэта той самы чалавек
   *[many] Ёсць у рэестрах ({ $count }), і гэта той самы чалавек
}
desk-weighed-match-strong = { $count ->
    [one] { $count } моцнае супадзенне без адказу
    [few] { $count } моцныя супадзенні без адказу
   *[many] { $count } моцных супадзенняў без адказу
}
desk-weighed-match-cannot_tell = { $count ->
    [one] { $count } супадзенне, пра якое пакуль нельга сказаць
    [few] { $count } супадзенні, пра якія пакуль нельга сказаць
   *[many] { $count } супадзенняў, пра якія пакуль нельга сказаць
}
desk-weighed-match-open = { $count ->
    [one] { $count } слабае супадзенне без адказу
    [few] { $count } слабыя супадзенні без адказу
   *[many] { $count } слабых супадзенняў без адказу
}
desk-weighed-match-someone_else = { $count ->
    [one] { $count } супадзенне: іншы чалавек
    [few] { $count } супадзенні: іншыя людзі
   *[many] { $count } супадзенняў: іншыя людзі
}
desk-weighed-gap = { $months ->
    [one] { $months } месяц без звестак, { $year }
    [few] { $months } месяцы без звестак, { $year }
   *[many] { $months } месяцаў без звестак, { $year }
}
desk-weighed-no-timeline = Няма звестак па гадах
desk-weighed-no-document = Дакумент не названы
desk-weighed-document-seen = Дакумент разгледжаны
desk-weighed-no-referee = Няма каму паручыцца
desk-weighed-referee = { $count ->
    [one] Можа паручыцца { $count } чалавек, яшчэ не спыталі
    [few] Могуць паручыцца { $count } чалавекі, яшчэ не спыталі
   *[many] Могуць паручыцца { $count } чалавек, яшчэ не спыталі
}
desk-weighed-referee-seen = Спыталі тых, хто можа паручыцца ({ $count })
desk-weighed-experience = Вялікі досвед
# Asking.
desk-ask-title = Спытаць
desk-ask-picked = Што варта спытаць тут
desk-ask-others = Іншыя пытанні
desk-ask-more = Частыя пытанні
desk-ask-text = Сваімі словамі
desk-ask-text-hint = Адзначаныя пытанні пойдуць разам, на мове заяўніка. Не пішыце нічога, з чаго чужы зразумее, хто гэта.
desk-ask-compose = Перанесці адзначаныя ў тэкст, каб змяніць
desk-ask-not = Пытацца можна, калі нехта ўзяў справу.
desk-question-gap = Што вы рабілі і дзе жылі з { $begin } па { $end }?
desk-question-namesake = Ці ёсць у вашай сям’і або сярод знаёмых нехта з такім самым імем і прозвішчам? Колькі прыблізна гэтаму чалавеку гадоў?
desk-question-service = Дзе і кім вы служылі і як скончылася служба?
desk-question-detention = Калі вас затрымлівалі, на які час і чым гэта скончылася? Пішыце толькі тое, што хочаце.
desk-question-timeline = Раскажыце, калі ласка, па парадку, з месяцам і годам, дзе вы вучыліся, працавалі і служылі пасля школы.
desk-question-referee = Хто за мяжой ведае вас, каб мы маглі пра вас спытаць? Не называйце нікога, для каго гэта небяспечна.
desk-question-names = Ці было ў вас калі-небудзь іншае прозвішча або іншае напісанне імя? Якое і калі?
desk-question-contact = Як яшчэ можна з вамі бяспечна звязацца, калі гэты спосаб прападзе?
desk-question-skill = Раскажыце, калі ласка, падрабязней, што вы рабілі самі, як часта і калі апошні раз.
# The checklist.
desk-check-title = Што трэба разгледзець
desk-check-done = { $done } з { $all }
desk-check-items = Разгледжана
desk-check-items-identity = Імёны і дата нараджэння пасуюць ва ўсіх напісаннях
desk-check-items-document = Дакумент пасуе да імя і ўзросту
desk-check-items-matches = Кожнае супадзенне ў рэестрах
desk-check-items-timeline = Звесткі па гадах, прагалы і накладкі
desk-check-items-story = Аповед у параўнанні са звесткамі па гадах і ўменнямі
desk-check-items-referees = Спыталі тых, хто можа паручыцца
desk-check-items-contact = Спосаб сувязі бяспечны
desk-check-items-reach = Не відаць, каб нехта пісаў замест чалавека або ціснуў на яго
desk-check-by = ({ $who })
desk-check-open = засталося
# Assessing.
desk-assess-title = Ацэнка
desk-assess-level = Наколькі добрая гэтая справа?
desk-assess-level-strong = вельмі добрая
desk-assess-level-good = добрая
desk-assess-level-unclear = няясная
desk-assess-level-weak = слабая
desk-assess-reasons = Чаму? Усё, што праўда
desk-assess-reasons-consistent = Расказанае сыходзіцца
desk-assess-reasons-referee_confirms = Паручаецца надзейны чалавек
desk-assess-reasons-experience_shown = Досвед відаць, а не толькі заяўлены
desk-assess-reasons-answers_plain = Адказы простыя і поўныя
desk-assess-reasons-gap_unexplained = Прагал не растлумачаны
desk-assess-reasons-contradiction = Расказанае супярэчыць сабе
desk-assess-reasons-match_open = Супадзенне застаецца пад пытаннем
desk-assess-reasons-document_doubtful = Дакумент выклікае сумнеў
desk-assess-reasons-answers_evasive = Адказы абыходзяць пытанне
desk-assess-reasons-pressure_likely = Магчыма, на чалавека ціснуць
desk-assess-flagged = Ці мусіць паглядзець другі чалавек з праверкі?
desk-assess-flagged-hint = Справу з пазнакай дапускаюць да сустрэчы толькі пасля ацэнкі другога чалавека.
desk-assess-flagged-no = не
desk-assess-flagged-yes = так, паставіць пазнаку
desk-assess-second = Справа з пазнакай: яе мусіць ацаніць яшчэ адзін чалавек з праверкі, які гэтага не рабіў.
desk-assess-none = Гэтую справу яшчэ ніхто не ацаніў.
# Who did what.
desk-ledger-title = Журнал
desk-ledger-opened = Старонак адкрыта сёння: { $used } з { $allowed }
# The list.
desk-work-title = Справы
desk-work-total = { $count ->
    [0] няма
    [one] { $count } справа
    [few] { $count } справы
   *[many] { $count } спраў
}
desk-work-unsummed = яшчэ не зведзена
desk-work-waiting = { $count ->
    [one] { $count } справа толькі што прыйшла або змянілася. Пакуль яна не зведзена, тут няма імя або стаіць тое, што было раней, і пошук можа яе мінуць: паглядзіце яшчэ раз.
    [few] { $count } справы толькі што прыйшлі або змяніліся. Пакуль яны не зведзены, тут няма імёнаў або стаіць тое, што было раней, і пошук можа іх мінуць: паглядзіце яшчэ раз.
   *[many] { $count } спраў толькі што прыйшло або змянілася. Пакуль яны не зведзены, тут няма імёнаў або стаіць тое, што было раней, і пошук можа іх мінуць: паглядзіце яшчэ раз.
}
desk-work-whose = Чые справы
desk-work-whose-all = Усе
desk-work-whose-mine = Мае
desk-work-whose-free = Вольныя
desk-work-whose-flagged = З пазнакай
desk-work-next = Адкрыць першую вольную
desk-work-case = справа
desk-work-step = дзе стаіць
desk-work-waits = чакае
desk-work-days = { $days ->
    [0] з сённяшняга дня
    [one] { $days } дзень
    [few] { $days } дні
   *[many] { $days } дзён
}
desk-work-promise = што абяцае
desk-work-language = піша
desk-work-taker = вядзе
desk-work-ours = дзе чарга за намі
desk-work-every = усюды
desk-work-any = любая мова
desk-work-show = Паказаць
desk-work-none = Такіх спраў цяпер няма.
desk-work-pages = Старонкі спіса
desk-work-page = старонка { $page }
desk-work-before = папярэдняя
desk-work-after = наступная
desk-work-order = Як упарадкаваны гэты спіс
desk-work-order-why = Спачатку справы з пазнакай: ім патрэбны другі чалавек. Далей — па тым, колькі дзён прайшло, як заяўнік нешта зрабіў апошні раз. Вялікі досвед або вельмі добрая ацэнка лічацца як яшчэ { $most } дзён, нейкі досвед або добрая ацэнка — як яшчэ { $some }. Больш нічога не лічыцца.
# The search.
desk-search-title = Пошук па імені
desk-search-name = Імя
desk-search-name-hint = Любое напісанне, якое даў чалавек, любымі літарамі; хопіць і часткі. Пошук нідзе не захоўваецца.
desk-search-do = Шукаць
desk-search-back = Да спіса
desk-search-found = { $count ->
    [0] Нічога не знойдзена
    [one] { $count } справа
    [few] { $count } справы
   *[many] { $count } спраў
}
desk-search-full = Паказаныя толькі першыя. Напішыце імя паўней.
desk-search-none = Цяпер на праверцы няма нікога, чыё імя так пішацца або гучыць.
# What must be there first, of acts of this door alone.
needs-another_took = справу ўжо вядзяце вы
needs-taker_idle = той, хто вядзе справу, нешта рабіў у ёй з учорашняга дня
needs-items_known = такога пункта няма
needs-registers_asked = не ўсе рэестры ўдалося апытаць. Каля супадзенняў сказана, які з іх і што рабіць; пакуль ён не адказвае, ніхто не ведае, ці няма ў ім гэтага чалавека
needs-looked_at = не ўсё са спіса разгледжана
