# Evidence of matches, the timeline, the round of screening.
# What met what: one message for each level of comparison. $ours stands in the application, $theirs in the register.
evidence-surname_same = прізвище { $ours } = { $theirs }
evidence-surname_sound = прізвище { $ours } = { $theirs }
evidence-surname_variant = прізвище { $ours } ≈ { $theirs } (варіант)
evidence-surname_near = прізвище { $ours } ≈ { $theirs } (звучить близько)
evidence-surname_bones = прізвище { $ours } ≈ { $theirs } (інші голосні)
evidence-surname_slip = прізвище { $ours } ~ { $theirs } (одна описка)
evidence-surname_blurred = прізвище { $ours } ~ { $theirs } (схоже, якщо недочути)
evidence-surname_loose = прізвище { $ours } ~ { $theirs } (звучить трохи схоже)
evidence-surname_initial = прізвище { $ours } ~ { $theirs } (ініціал збігається)
evidence-surname_different = прізвище { $ours } ≠ { $theirs }
evidence-surname_contrary = прізвище { $ours } ≠ { $theirs } (інше прізвище)
evidence-surname_missing = прізвище { $one } (лише з одного боку)
evidence-part_same = ім’я або прізвище { $ours } = { $theirs }
evidence-part_sound = ім’я або прізвище { $ours } = { $theirs }
evidence-part_variant = ім’я або прізвище { $ours } ≈ { $theirs } (варіант)
evidence-part_near = ім’я або прізвище { $ours } ≈ { $theirs } (звучить близько)
evidence-part_bones = ім’я або прізвище { $ours } ≈ { $theirs } (інші голосні)
evidence-part_slip = ім’я або прізвище { $ours } ~ { $theirs } (одна описка)
evidence-part_blurred = ім’я або прізвище { $ours } ~ { $theirs } (схоже, якщо недочути)
evidence-part_loose = ім’я або прізвище { $ours } ~ { $theirs } (звучить трохи схоже)
evidence-part_initial = ім’я або прізвище { $ours } ~ { $theirs } (ініціал збігається)
evidence-part_different = ім’я або прізвище { $ours } ≠ { $theirs }
evidence-part_contrary = ім’я або прізвище { $ours } ≠ { $theirs } (інше ім’я)
evidence-part_missing = ім’я або прізвище { $one } (лише з одного боку)
evidence-given_same = ім’я { $ours } = { $theirs }
evidence-given_sound = ім’я { $ours } = { $theirs }
evidence-given_family = ім’я { $ours } = { $theirs } (одне ім’я)
evidence-given_variant = ім’я { $ours } ≈ { $theirs } (варіант)
evidence-given_near = ім’я { $ours } ≈ { $theirs } (звучить близько)
evidence-given_bones = ім’я { $ours } ≈ { $theirs } (інші голосні)
evidence-given_slip = ім’я { $ours } ~ { $theirs } (одна описка)
evidence-given_blurred = ім’я { $ours } ~ { $theirs } (схоже, якщо недочути)
evidence-given_loose = ім’я { $ours } ~ { $theirs } (звучить трохи схоже)
evidence-given_initial = ім’я { $ours } ~ { $theirs } (ініціал збігається)
evidence-given_different = ім’я { $ours } ≠ { $theirs }
evidence-given_contrary = ім’я { $ours } ≠ { $theirs } (інше ім’я)
evidence-given_missing = ім’я { $one } (лише з одного боку)
evidence-patronymic_same = по батькові { $ours } = { $theirs }
evidence-patronymic_sound = по батькові { $ours } = { $theirs }
evidence-patronymic_family = по батькові { $ours } = { $theirs } (одне ім’я)
evidence-patronymic_variant = по батькові { $ours } ≈ { $theirs } (варіант)
evidence-patronymic_near = по батькові { $ours } ≈ { $theirs } (звучить близько)
evidence-patronymic_bones = по батькові { $ours } ≈ { $theirs } (інші голосні)
evidence-patronymic_slip = по батькові { $ours } ~ { $theirs } (одна описка)
evidence-patronymic_blurred = по батькові { $ours } ~ { $theirs } (схоже, якщо недочути)
evidence-patronymic_loose = по батькові { $ours } ~ { $theirs } (звучить трохи схоже)
evidence-patronymic_initial = по батькові { $ours } ~ { $theirs } (ініціал збігається)
evidence-patronymic_different = по батькові { $ours } ≠ { $theirs }
evidence-patronymic_contrary = по батькові { $ours } ≠ { $theirs } (ім’я іншого батька)
evidence-patronymic_missing = по батькові { $one } (лише з одного боку)
evidence-kinship = у родичів теж бувають спільні імена
evidence-household = в одній родині бувають спільні імена й телефон
evidence-false_name = хто переховується, називається інакше
evidence-birth_date_same = дата народження { $ours } = { $theirs }
evidence-birth_date_swapped = дата народження { $ours } ~ { $theirs } (день і місяць переставлено)
evidence-birth_date_slip = дата народження { $ours } ~ { $theirs } (одна описка)
evidence-birth_year_slip = дата народження { $ours } ~ { $theirs } (описка в році)
evidence-birth_month_same = місяць народження { $ours } = { $theirs }
evidence-birth_year_same = рік народження { $ours } = { $theirs }
evidence-birth_year_only = дата народження { $ours } ~ { $theirs } (збігається лише рік)
evidence-birth_year_near = дата народження { $ours } ~ { $theirs } (різниця в рік)
evidence-birth_year_differs = дата народження { $ours } ≠ { $theirs } (різниця в кілька років)
evidence-birth_generation_apart = дата народження { $ours } ≠ { $theirs } (різниця в покоління)
evidence-birth_place_same = місце народження { $ours } = { $theirs }
evidence-birth_place_differs = місце народження { $ours } ≠ { $theirs }
evidence-birth_country_same = країна народження { $ours } = { $theirs }
evidence-birth_country_differs = країна народження { $ours } ≠ { $theirs }
evidence-gender_same = стать { $ours } = { $theirs }
evidence-gender_differs = стать { $ours } ≠ { $theirs }
evidence-country_same = країна { $ours } = { $theirs }
evidence-country_differs = країна { $ours } ≠ { $theirs }
evidence-document_same = документ { $ours } = { $theirs }
evidence-document_slip = документ { $ours } ~ { $theirs } (одна описка)
evidence-document_differs = документ { $ours } ≠ { $theirs }
evidence-phone_same = телефон { $ours } = { $theirs }
evidence-phone_differs = телефон { $ours } ≠ { $theirs }
evidence-email_same = електронна пошта { $ours } = { $theirs }
evidence-email_differs = електронна пошта { $ours } ≠ { $theirs }
evidence-male = чоловіча
evidence-female = жіноча
evidence-share = 1 з { $count }
# The waterfall.
evidence-start = початок відліку ({ $count } { $persons ->
        [one] особа
        [few] особи
       *[other] осіб
    })
evidence-sum = разом: { $bits } біта, { $percent }
evidence-all = усе разом
evidence-sides = Ліворуч те, що в заяві, праворуч те, що в реєстрі. Зелене свідчить за те, що це одна людина, червоне проти.
# Matches of a case.
evidence-match-title = Збіги в реєстрах
evidence-match-count = відповідей: { $answered } з { $all }
evidence-match-none = У реєстрах ніхто не збігається.
evidence-match-asked = Шукали в: { $registers }
evidence-match-registers-none = На цьому сервері немає жодного реєстру, тож нікого не шукали. Той, хто за нього відповідає, може додати реєстр: { $command }
evidence-trouble-index_damaged = Реєстр { $register } пошкоджений, його не опитано: збігів із нього тут немає. Його треба додати наново з джерела.
evidence-trouble-other_layout = Реєстр { $register } записала інша версія Brama, його не опитано: збігів із нього тут немає. Його треба додати наново.
evidence-trouble-no_such_register = Реєстр { $register } саме змінюється, його не опитано. Відкрийте сторінку ще раз за хвилину.
evidence-trouble-file_unreadable = Реєстр { $register } не читається, його не опитано: збігів із нього тут немає. Той, хто відповідає за сервер, має дозволити Brama його читати.
evidence-register-all = (усі)
evidence-strength-strong = сильний
evidence-strength-moderate = середній
evidence-strength-weak = слабкий
evidence-generation = версія { $number }
evidence-record = запис
evidence-source = джерело
evidence-unverified = не перевірений
evidence-unverified-why = Цей список не перевірений: збіг у ньому це запитання, а не висновок.
evidence-until = зберігається до { $day }
evidence-past = мав зберігатися лише до { $day }
evidence-match-must = Сильний: справа не пройде далі, доки немає відповіді.
evidence-match-first = На збіг відповідають під час перевірки ті, кому можна перевіряти справу. Якщо справу ніхто не веде, спершу візьміть її.
evidence-match-more = Збігається більше людей, ніж тут вміщується. Показано { $count } найкращих; скажіть тому, хто доглядає реєстри.
evidence-match-weak = { $count ->
        [one] { $count } слабкий збіг
        [few] { $count } слабкі збіги
       *[other] { $count } слабких збігів
    }
evidence-match-gone = У реєстрі більше не знаходиться. Показано так, як було записано.
evidence-match-changed = На це вже відповідали, але на інших підставах. Що змінилося:
evidence-changed-new = нове: { $piece }, { $now }
evidence-changed-gone = зникло: { $piece }, важило { $now }
evidence-changed-other = інша вага: { $piece }, { $now } замість { $before }
evidence-changed-unknown = На що спиралася та відповідь, тут не прочитати, тож питання стоїть знову.
evidence-match-stale = Справа або реєстр змінилися, поки сторінка була відкрита, тож нічого не записано. Погляньте на підстави наново і дайте відповідь ще раз.
evidence-match-kept = Написане вами залишилося тут.
evidence-answer-reason = Чому
evidence-answer-reason-hint = Одним реченням: на чому тримається відповідь.
evidence-answer-reason-required = Скажіть одним реченням, чому; відповідь зберігається разом із цим.
evidence-answer-answer = Це та сама людина?
evidence-answer-answer-same = Та сама людина
evidence-answer-answer-someone_else = Інша людина
evidence-answer-answer-cannot_tell = Поки що не ясно
evidence-by = відповідь: { $who }
evidence-by-you = ваша
evidence-by-unknown = того, хто вже невідомий
# The timeline.
evidence-timeline-title = Хронологія
evidence-timeline-none = Періоди життя не описано.
evidence-timeline-list = Списком
evidence-timeline-years = роки
evidence-kind-study = навчання
evidence-kind-work = робота
evidence-kind-service = служба
evidence-kind-residence = проживання
evidence-kind-detention = затримання
evidence-kind-travel = подорожі
evidence-kind-nothing = без заняття
evidence-kind-gap = заняття не назване
evidence-months = { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    }
evidence-timeline-gap = Заняття не назване: { $from } – { $to } ({ $months })
evidence-timeline-overlap = Одночасно: { $one } і { $other } (щонайменше { $months })
evidence-timeline-now = досі
evidence-timeline-undrawn = { $count ->
        [one] { $count } рядок є лише в списку.
        [few] { $count } рядки є лише в списку.
       *[other] { $count } рядків є лише в списку.
    }
evidence-odd-unread = дати не читаються
evidence-odd-reversed = закінчується раніше, ніж починається
evidence-odd-far = таких дат у житті не буває
# The round over all cases.
evidence-round-title = Перевірити всі справи
evidence-round-what = Кожну справу, відкриту для перевірки, шукають у реєстрах у їхньому теперішньому стані. Нові сильні збіги та зникнення колишніх записуються у висновки.
evidence-round-stays = Сторінка показує, скільки вже зроблено, а в кінці новини: не закривайте її. Якщо зв’язок обірветься, натисніть кнопку ще раз; зроблене залишиться.
evidence-round-news-title = Новини
evidence-round-quiet = Нічого нового.
evidence-round-do = Перевірити всі зараз
evidence-round-progress = { $done } з { $total } { $total ->
        [one] справи
       *[other] справ
    }
evidence-round-case = справа
evidence-round-news = що нового
evidence-round-gained = новий
evidence-round-lost = зник
evidence-round-changed = інші підстави
evidence-round-busy = Над цією справою хтось працював; її не зачепили.
evidence-round-unwritten = Не записано: на кроці «{ $step }» нічого не записується. На цю справу треба поглянути.
evidence-round-done = Усе готово, справ: { $total }. Нових збігів: { $gained }. Зникло: { $lost }. На інших підставах: { $changed }.
evidence-round-back = Назад до справ
evidence-round-left = Не зачеплено справ: { $count }. Для них натисніть кнопку ще раз пізніше.
evidence-round-stopped = Перевірка зупинилася тут через нашу помилку. Те, що вище, зроблено; для решти натисніть кнопку ще раз.
