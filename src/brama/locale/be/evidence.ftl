# Evidence of matches, the timeline, the round of screening.
# What met what: one message for each level of comparison. $ours stands in the application, $theirs in the register.
evidence-surname_same = прозвішча { $ours } = { $theirs }
evidence-surname_sound = прозвішча { $ours } = { $theirs }
evidence-surname_variant = прозвішча { $ours } ≈ { $theirs } (варыянт)
evidence-surname_near = прозвішча { $ours } ≈ { $theirs } (гучыць блізка)
evidence-surname_bones = прозвішча { $ours } ≈ { $theirs } (іншыя галосныя)
evidence-surname_slip = прозвішча { $ours } ~ { $theirs } (адна апіска)
evidence-surname_blurred = прозвішча { $ours } ~ { $theirs } (падобна, калі недачуць)
evidence-surname_loose = прозвішча { $ours } ~ { $theirs } (гучыць трохі падобна)
evidence-surname_initial = прозвішча { $ours } ~ { $theirs } (ініцыял супадае)
evidence-surname_different = прозвішча { $ours } ≠ { $theirs }
evidence-surname_contrary = прозвішча { $ours } ≠ { $theirs } (іншае прозвішча)
evidence-surname_missing = прозвішча { $one } (толькі з аднаго боку)
evidence-part_same = імя або прозвішча { $ours } = { $theirs }
evidence-part_sound = імя або прозвішча { $ours } = { $theirs }
evidence-part_variant = імя або прозвішча { $ours } ≈ { $theirs } (варыянт)
evidence-part_near = імя або прозвішча { $ours } ≈ { $theirs } (гучыць блізка)
evidence-part_bones = імя або прозвішча { $ours } ≈ { $theirs } (іншыя галосныя)
evidence-part_slip = імя або прозвішча { $ours } ~ { $theirs } (адна апіска)
evidence-part_blurred = імя або прозвішча { $ours } ~ { $theirs } (падобна, калі недачуць)
evidence-part_loose = імя або прозвішча { $ours } ~ { $theirs } (гучыць трохі падобна)
evidence-part_initial = імя або прозвішча { $ours } ~ { $theirs } (ініцыял супадае)
evidence-part_different = імя або прозвішча { $ours } ≠ { $theirs }
evidence-part_contrary = імя або прозвішча { $ours } ≠ { $theirs } (іншае імя)
evidence-part_missing = імя або прозвішча { $one } (толькі з аднаго боку)
evidence-given_same = імя { $ours } = { $theirs }
evidence-given_sound = імя { $ours } = { $theirs }
evidence-given_family = імя { $ours } = { $theirs } (адно імя)
evidence-given_variant = імя { $ours } ≈ { $theirs } (варыянт)
evidence-given_near = імя { $ours } ≈ { $theirs } (гучыць блізка)
evidence-given_bones = імя { $ours } ≈ { $theirs } (іншыя галосныя)
evidence-given_slip = імя { $ours } ~ { $theirs } (адна апіска)
evidence-given_blurred = імя { $ours } ~ { $theirs } (падобна, калі недачуць)
evidence-given_loose = імя { $ours } ~ { $theirs } (гучыць трохі падобна)
evidence-given_initial = імя { $ours } ~ { $theirs } (ініцыял супадае)
evidence-given_different = імя { $ours } ≠ { $theirs }
evidence-given_contrary = імя { $ours } ≠ { $theirs } (іншае імя)
evidence-given_missing = імя { $one } (толькі з аднаго боку)
evidence-patronymic_same = імя па бацьку { $ours } = { $theirs }
evidence-patronymic_sound = імя па бацьку { $ours } = { $theirs }
evidence-patronymic_family = імя па бацьку { $ours } = { $theirs } (адно імя)
evidence-patronymic_variant = імя па бацьку { $ours } ≈ { $theirs } (варыянт)
evidence-patronymic_near = імя па бацьку { $ours } ≈ { $theirs } (гучыць блізка)
evidence-patronymic_bones = імя па бацьку { $ours } ≈ { $theirs } (іншыя галосныя)
evidence-patronymic_slip = імя па бацьку { $ours } ~ { $theirs } (адна апіска)
evidence-patronymic_blurred = імя па бацьку { $ours } ~ { $theirs } (падобна, калі недачуць)
evidence-patronymic_loose = імя па бацьку { $ours } ~ { $theirs } (гучыць трохі падобна)
evidence-patronymic_initial = імя па бацьку { $ours } ~ { $theirs } (ініцыял супадае)
evidence-patronymic_different = імя па бацьку { $ours } ≠ { $theirs }
evidence-patronymic_contrary = імя па бацьку { $ours } ≠ { $theirs } (імя іншага бацькі)
evidence-patronymic_missing = імя па бацьку { $one } (толькі з аднаго боку)
evidence-kinship = у сваякоў таксама бываюць агульныя імёны
evidence-household = у адной сям’і бываюць агульныя імёны і тэлефон
evidence-false_name = хто хаваецца, называецца інакш
evidence-birth_date_same = дата нараджэння { $ours } = { $theirs }
evidence-birth_date_swapped = дата нараджэння { $ours } ~ { $theirs } (дзень і месяц памяняныя месцамі)
evidence-birth_date_slip = дата нараджэння { $ours } ~ { $theirs } (адна апіска)
evidence-birth_year_slip = дата нараджэння { $ours } ~ { $theirs } (апіска ў годзе)
evidence-birth_month_same = месяц нараджэння { $ours } = { $theirs }
evidence-birth_year_same = год нараджэння { $ours } = { $theirs }
evidence-birth_year_only = дата нараджэння { $ours } ~ { $theirs } (супадае толькі год)
evidence-birth_year_near = дата нараджэння { $ours } ~ { $theirs } (розніца ў год)
evidence-birth_year_differs = дата нараджэння { $ours } ≠ { $theirs } (розніца ў некалькі гадоў)
evidence-birth_generation_apart = дата нараджэння { $ours } ≠ { $theirs } (розніца ў пакаленне)
evidence-birth_place_same = месца нараджэння { $ours } = { $theirs }
evidence-birth_place_differs = месца нараджэння { $ours } ≠ { $theirs }
evidence-birth_country_same = краіна нараджэння { $ours } = { $theirs }
evidence-birth_country_differs = краіна нараджэння { $ours } ≠ { $theirs }
evidence-gender_same = пол { $ours } = { $theirs }
evidence-gender_differs = пол { $ours } ≠ { $theirs }
evidence-country_same = краіна { $ours } = { $theirs }
evidence-country_differs = краіна { $ours } ≠ { $theirs }
evidence-document_same = дакумент { $ours } = { $theirs }
evidence-document_slip = дакумент { $ours } ~ { $theirs } (адна апіска)
evidence-document_differs = дакумент { $ours } ≠ { $theirs }
evidence-phone_same = тэлефон { $ours } = { $theirs }
evidence-phone_differs = тэлефон { $ours } ≠ { $theirs }
evidence-email_same = электронная пошта { $ours } = { $theirs }
evidence-email_differs = электронная пошта { $ours } ≠ { $theirs }
evidence-male = мужчынскі
evidence-female = жаночы
evidence-share = 1 з { $count }
# The waterfall.
evidence-start = пачатак адліку ({ $count } { $persons ->
        [one] асоба
        [few] асобы
       *[other] асоб
    })
evidence-sum = разам: { $bits } біта, { $percent }
evidence-all = усё разам
evidence-sides = Злева напісанае ў заяве, справа напісанае ў рэестры. Зялёнае кажа за тое, што гэта адзін чалавек, чырвонае супраць.
# Matches of a case.
evidence-match-title = Супадзенні ў рэестрах
evidence-match-count = з адказам: { $answered } з { $all }
evidence-match-none = У рэестрах ніхто не супадае.
evidence-match-asked = Шукалі ў: { $registers }
evidence-match-registers-none = На гэтым серверы няма ніводнага рэестра, таму нікога не шукалі. Той, хто за яго адказвае, можа дадаць рэестр: { $command }
evidence-trouble-index_damaged = Рэестр { $register } пашкоджаны, яго не апыталі: супадзенняў з яго тут няма. Яго трэба дадаць нанова з крыніцы.
evidence-trouble-other_layout = Рэестр { $register } запісала іншая версія Brama, яго не апыталі: супадзенняў з яго тут няма. Яго трэба дадаць нанова.
evidence-trouble-no_such_register = Рэестр { $register } якраз змяняецца, яго не апыталі. Адкрыйце старонку яшчэ раз праз хвіліну.
evidence-trouble-file_unreadable = Рэестр { $register } не чытаецца, яго не апыталі: супадзенняў з яго тут няма. Той, хто адказвае за сервер, павінен дазволіць Brama яго чытаць.
evidence-register-all = (усе)
evidence-strength-strong = моцнае
evidence-strength-moderate = сярэдняе
evidence-strength-weak = слабае
evidence-generation = версія { $number }
evidence-record = запіс
evidence-source = крыніца
evidence-unverified = не правераны
evidence-unverified-why = Гэты спіс не правераны: супадзенне ў ім гэта пытанне, а не вынік.
evidence-until = захоўваецца да { $day }
evidence-past = меўся захоўвацца толькі да { $day }
evidence-match-must = Моцнае: справа не пройдзе далей, пакуль няма адказу.
evidence-match-first = На супадзенне адказваюць падчас праверкі тыя, каму можна правяраць справу. Калі справу ніхто не вядзе, спачатку вазьміце яе.
evidence-match-more = Супадае больш людзей, чым тут змяшчаецца. Паказаныя { $count } найлепшых; скажыце таму, хто даглядае рэестры.
evidence-match-weak = { $count ->
        [one] { $count } слабае супадзенне
        [few] { $count } слабыя супадзенні
       *[other] { $count } слабых супадзенняў
    }
evidence-match-gone = У рэестры больш не знаходзіцца. Паказана так, як было запісана.
evidence-match-changed = На гэта ўжо адказвалі, але на іншых падставах. Што змянілася:
evidence-changed-new = новае: { $piece }, { $now }
evidence-changed-gone = знікла: { $piece }, важыла { $now }
evidence-changed-other = іншая вага: { $piece }, { $now } замест { $before }
evidence-changed-unknown = На што абапіраўся той адказ, тут не прачытаць, таму пытанне стаіць зноў.
evidence-match-stale = Справа або рэестр змяніліся, пакуль старонка была адкрытая, таму нічога не запісана. Паглядзіце на падставы нанова і адкажыце яшчэ раз.
evidence-match-kept = Напісанае вамі засталося тут.
evidence-answer-reason = Чаму
evidence-answer-reason-hint = Адным сказам: на чым трымаецца адказ.
evidence-answer-reason-required = Скажыце адным сказам, чаму; адказ захоўваецца разам з гэтым.
evidence-answer-answer = Ці гэта той самы чалавек?
evidence-answer-answer-same = Той самы чалавек
evidence-answer-answer-someone_else = Іншы чалавек
evidence-answer-answer-cannot_tell = Пакуль не ясна
evidence-by = адказ: { $who }
evidence-by-you = ваш
evidence-by-unknown = таго, хто ўжо невядомы
# The timeline.
evidence-timeline-title = Храналогія
evidence-timeline-none = Перыяды жыцця не апісаныя.
evidence-timeline-list = Спісам
evidence-timeline-years = гады
evidence-kind-study = вучоба
evidence-kind-work = праца
evidence-kind-service = служба
evidence-kind-residence = жыхарства
evidence-kind-detention = затрыманне
evidence-kind-travel = падарожжа
evidence-kind-nothing = без занятку
evidence-kind-gap = занятак не названы
evidence-months = { $months ->
        [one] { $months } месяц
        [few] { $months } месяцы
       *[other] { $months } месяцаў
    }
evidence-timeline-gap = Занятак не названы: { $from } – { $to } ({ $months })
evidence-timeline-overlap = Адначасова: { $one } і { $other } (не менш як { $months })
evidence-timeline-now = дагэтуль
evidence-timeline-undrawn = { $count ->
        [one] { $count } радок ёсць толькі ў спісе.
        [few] { $count } радкі ёсць толькі ў спісе.
       *[other] { $count } радкоў ёсць толькі ў спісе.
    }
evidence-odd-unread = даты не чытаюцца
evidence-odd-reversed = канчаецца раней, чым пачынаецца
evidence-odd-far = такіх дат у жыцці не бывае
# The round over all cases.
evidence-round-title = Праверыць усе справы
evidence-round-what = Кожную справу, адкрытую для праверкі, шукаюць у рэестрах у іх сённяшнім стане. Новыя моцныя супадзенні і знікненне ранейшых запісваюцца ў вынікі.
evidence-round-stays = Старонка паказвае, колькі ўжо зроблена, а ў канцы навіны: не закрывайце яе. Калі сувязь абарвецца, націсніце кнопку яшчэ раз; зробленае застанецца.
evidence-round-news-title = Навіны
evidence-round-quiet = Нічога новага.
evidence-round-do = Праверыць усе зараз
evidence-round-progress = { $done } з { $total } { $total ->
        [one] справы
       *[other] спраў
    }
evidence-round-case = справа
evidence-round-news = што новага
evidence-round-gained = новае
evidence-round-lost = знікла
evidence-round-changed = іншыя падставы
evidence-round-busy = Над гэтай справай хтосьці працаваў; яе не кранулі.
evidence-round-unwritten = Не запісана: на кроку «{ $step }» нічога не запісваецца. На гэтую справу трэба паглядзець.
evidence-round-done = Усё гатова, спраў: { $total }. Новых супадзенняў: { $gained }. Знікла: { $lost }. На іншых падставах: { $changed }.
evidence-round-back = Назад да спраў
evidence-round-left = Не кранулі спраў: { $count }. Для іх націсніце кнопку яшчэ раз пазней.
evidence-round-stopped = Праверка спынілася тут праз нашу памылку. Тое, што вышэй, зроблена; для астатняга націсніце кнопку яшчэ раз.
