# The board.
board-pages = Старонкі рады
board-cases-title = Перад радай
board-cases-order = У парадку правіла. Яно нічога не вырашае, а толькі кажа, каго чытаць першым.
board-cases-none = Зараз перад радай нікога няма.
board-total = { $total } са 100
board-flagged = з пазнакай
board-due-short = яшчэ не ўсё тут
board-due = { $count ->
        [one] Рада яшчэ не можа прачытаць { $count } частку гэтай справы.
        [few] Рада яшчэ не можа прачытаць { $count } часткі гэтай справы.
        [many] Рада яшчэ не можа прачытаць { $count } частак гэтай справы.
       *[other] Рада яшчэ не можа прачытаць { $count } часткі гэтай справы.
    } Перадасць той, хто можа адкрыць, калі ўвойдзе.
board-voted = { $count ->
        [0] Ніхто не галасаваў.
        [one] Галасоў: { $count }.
       *[other] Галасоў: { $count }.
    }
board-voted-mine = Вы прагаласавалі{ $others ->
        [0] .
        [one] , іншых галасоў: { $others }.
       *[other] , іншых галасоў: { $others }.
    }
board-waits = Чакае { $days ->
        [one] { $days } дзень
        [few] { $days } дні
        [many] { $days } дзён
       *[other] { $days } дня
    }.
board-parts-caption = Што лічыць правіла
board-part-skills = Патрэбныя ўменні
board-part-experience = Досвед
board-part-assessment = Ацэнка
board-part-waiting = Чаканне
board-points = { $points } з { $most }
board-done-admit = Рашэнне прынятае. Заяўнік прачытае, што яго прынялі.
board-done-wait = Рашэнне прынятае. Заяўнік прачытае, што ён у чарзе.
board-done-decline = Рашэнне прынятае. Заяўнік прачытае адмову.
board-second = Другі разгляд: рада ўжо адмаўляла, і заяўнік адзін раз папрасіў паглядзець зноў. Правяралі іншыя.
board-waiting-title = У чарзе
board-waiting-why = Праверка зноў паставіць гэтыя справы перад радай. Да таго тут відаць толькі рашэнне.
board-column-case = Справа
board-column-since = З якога дня
board-column-step = Крок
board-column-cases = Спраў
board-column-days = Дзён, медыяна
board-column-for = Каго чакае
# The intake.
board-intake-title = Набор
board-intake-now = { $places ->
        [one] { $places } месца
        [few] { $places } месцы
        [many] { $places } месцаў
       *[other] { $places } месца
    }, вольных { $left }.
board-intake-wanted = Патрэбныя:
board-intake-no-skills = Ніякія ўменні не важнейшыя за іншыя.
board-intake-experience-now = Досвед:
board-intake-none = Набор не зададзены. Без яго правіла не ведае, якія ўменні патрэбныя.
board-intake-waits = { $handle } прапануе новы набор. Ён будзе дзейнічаць, калі вы яго пацвердзіце.
board-intake-waits-mine = Ваша прапанова чакае, пакуль яе пацвердзіць іншы член рады.
board-intake-look = Паглядзець
board-intake-now-title = Што дзейнічае цяпер
board-intake-waits-title = Чакае другога чалавека
board-intake-places-proposed = Месцаў: { $places }.
board-intake-confirm = Пацвердзіць гэты набор
board-intake-propose-title = Прапанаваць новы набор
board-intake-why = Колькі ёсць месцаў, чытае толькі рада. Прынятых лічаць ад дня, калі набор пацвердзіць другі чалавек.
board-intake-propose = Прапанаваць
board-intake-places = Месцы
board-intake-places-invalid = Напішыце лік.
board-intake-places-min_value = Лік ад 0.
board-intake-places-max_value = Не больш за { $limit_value }.
board-intake-skills = Патрэбныя ўменні
board-intake-skills-medicine = медыцына
board-intake-skills-driving = ваджэнне
board-intake-skills-repair = рамонт
board-intake-skills-radio = радыёсувязь
board-intake-skills-drones = дроны
board-intake-skills-cooking = кухня
board-intake-skills-languages = мовы
board-intake-skills-law = права
board-intake-skills-computers = камп’ютары
board-intake-skills-building = будаўніцтва
board-intake-skills-teaching = выкладанне
board-intake-skills-service = служба
board-intake-experience = Патрэбны досвед
board-intake-experience-none = без досведу
board-intake-experience-some = пэўны
board-intake-experience-much = вялікі
# The rule.
board-rule-title = Правіла
board-rule-why = Яно ўлічвае чатыры рэчы, разам 100.
board-rule-most = не больш за { $most }
board-rule-skills = доля патрэбных уменняў
board-rule-experience = не больш, чым патрэбна
board-rule-assessment = узровень, які дала праверка
board-rule-waiting = дні ад падачы заявы, не больш за чатыры месяцы
board-rule-never = Узрост, пол, імя, месца, вера і погляды не ўлічваюцца ніколі. Тут іх не ведаюць.
# A case.
board-listed = У чарзе з
board-skills-title = Уменні
board-skills-none = Нічога са спіса.
board-wanted = патрэбнае
board-experience = Досвед
board-languages = Мовы
board-not-here = Тут гэтага не прачытаць.
board-motivation-title = Чаму падаюць заяву
board-assessment-title = Ацэнка праверкі
board-level = узровень: { $level }
board-assessed = першы чалавек
board-assessed-again = другі чалавек
board-meeting-title = Сустрэча
board-met-verify = Дом сустрэч пацвердзіў, хто прыйшоў.
board-met-did_not_come = На сустрэчу ніхто не прыйшоў.
board-met-someone_else = На сустрэчу прыйшоў нехта іншы.
board-met-stopped = Сустрэчу спынілі.
board-told-title = Што сказана заяўніку
board-total-title = Паводле правіла
# Votes.
board-votes-title = Галасы
board-vote-shut = закрыты
board-notes-title = Абмеркаванне
board-stage-vote = { $count ->
        [0] Яшчэ ніхто не галасаваў: ваш голас застанецца закрытым, пакуль не прагаласуе іншы.
        [one] Галасоў: { $count }.
       *[other] Галасоў: { $count }.
    } Чужыя галасы вы ўбачыце пасля свайго.
board-stage-third = Два галасы разыходзяцца. Прачытайце абодва і прагаласуйце трэцім.
board-stage-alone = Вы прагаласавалі. Ваш голас закрыты для ўсіх, пакуль не прагаласуе іншы, і змяніць яго ўжо нельга.
board-stage-open = Прагаласаваў яшчэ адзін чалавек. Адкрыйце свой голас, каб лічыліся абодва.
board-stage-shut = Вы прагаласавалі. Першы голас яшчэ закрыты: яго адкрые той, хто яго падаў, або прагаласуе трэці.
board-stage-discuss = Галасы разыходзяцца. Напішыце астатнім, што ім варта ведаць; вырашыць можа голас трэцяга.
board-stage-decide = Двое прагаласавалі аднолькава:
board-vote-do = Прагаласаваць
board-open-do = Адкрыць мой голас
board-discuss-do = Адправіць радзе
board-anew-asked = прапануе, каб усе прагаласавалі нанова.
board-anew-mine = Вы прапанавалі прагаласаваць нанова. Так будзе, калі тое самае прапануе яшчэ адзін чалавек, які прагаласаваў.
board-anew-title = Прагаласаваць нанова
board-anew-hint = Двое з тых, хто прагаласаваў, могуць прапанаваць галасаваць нанова. Дагэтулешнія галасы тады больш не лічацца.
board-anew-do = Прапанаваць галасаваць нанова
board-decide-told = Заяўніку скажуць гэтую прычыну асобнымі словамі і нічога з напісанага пры галасах.
board-decide-do-admit = Прыняць
board-decide-do-wait = Паставіць у чаргу
board-decide-do-decline = Адмовіць
board-vote-outcome = Ваш голас
board-vote-outcome-admit = прыняць
board-vote-outcome-wait = у чаргу
board-vote-outcome-decline = адмовіць
board-vote-reason = Прычына
board-vote-reason-apart = Гэтая прычына не пасуе да такога голасу.
board-vote-remark = Сваімі словамі
board-vote-remark-hint = Толькі для рады; можна не пісаць.
board-vote-danger = Чаму пытаць было б небяспечна для некага
board-vote-danger-hint = Толькі каб адмовіць праз супадзенне, сувязь або супярэчнасць, пра якія не пыталі. Напісаць мусяць двое.
board-decide-reason = Прычына, якую скажуць заяўніку
board-decide-question = Пытанне, якое задалі
board-decide-question-hint = Патрэбна, калі прычына — супадзенне, сувязь або супярэчнасць. Яго ведае праверка.
board-decide-answer = Адказ, які далі
board-discuss-text = Нататка для рады
# Reasons, as the board reads them.
board-reason-needed = уменні патрэбныя цяпер
board-reason-ready = гатовы чалавек, надзейны
board-reason-few_places = мала месцаў
board-reason-other_skills = патрэбныя іншыя ўменні
board-reason-not_yet = зарана
board-reason-safety = небяспечна для чалавека або блізкіх
board-reason-unclear = зашмат засталося незразумелым
board-reason-match = супадзенне ў рэестры
board-reason-tie = сувязь з некім іншым
board-reason-contradiction = супярэчнасць
# Opening an identity.
board-identity-title = Хто гэта
board-identity-why = Рада не ведае, хто гэта, і не мае ключа да гэтага.
board-identity-released = дазволена
board-identity-waits = чакае праверкі
board-identity-until = да
board-identity-once = Гэта адкрыецца адзін раз і толькі для вас. Адкрывайце, калі зможаце спакойна прачытаць.
board-identity-open = Адкрыць адзін раз
board-identity-ask = Папрасіць адкрыць, хто гэта
board-identity-reason = Навошта радзе гэта ведаць?
board-identity-do = Папрасіць праверку
board-identity-shown = Гэта адкрылася адзін раз. Калі вы сыдзеце са старонкі, яно знікне, таксама з браўзера. У журнале запісана, што вы гэта адкрылі.
board-identity-name = Імя
board-identity-latin = У пашпарце
board-identity-born = Дзень нараджэння
board-identity-place = Месца нараджэння
board-identity-document = Дакумент
board-identity-back = Назад да справы
# The commander's page.
board-overview-title = Дарога
board-overview-few = Калі спраў менш за { $few }, стаіць «мала» і без дзён: інакш гэта было б пра аднаго чалавека.
board-overview-places = Месцы
board-few = мала
board-for-screener = праверка
board-for-verifier = дом сустрэч
board-for-board = рада
board-for-registrar = улік
board-for-trainer = навучанне
board-for-applicant = заяўнік
board-for-nobody = нікога
board-meanwhile-title = Такой справы перад вамі няма
board-meanwhile = Яе тут няма, або тым часам, магчыма вамі, выканана тое, за што прагаласавалі двое. Больш нічога не залічана.
board-meanwhile-typed = Што вы напісалі:
