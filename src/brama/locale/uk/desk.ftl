# The desk of the screeners.
desk-none = нічого не написано
desk-who-applicant = заявник
desk-who-you = ви
desk-who-unknown = хтось, хто вже пішов
# The head of a case.
desk-case-taken = веде: { $who }
desk-case-free = ніхто не веде
desk-case-waits = { $days ->
    [0] чекає від сьогодні
    [one] чекає { $days } день
    [few] чекає { $days } дні
   *[many] чекає { $days } днів
}
desk-case-writes-be = пише білоруською
desk-case-writes-ru = пише російською
desk-case-writes-uk = пише українською
desk-case-writes-pl = пише польською
desk-case-writes-en = пише англійською
desk-case-flagged = з позначкою
desk-case-meanwhile = Поки сторінка була відкрита, у справі щось змінилося:
desk-case-kept = Написане вами збереглося нижче. Подивіться, що нового, і надішліть ще раз.
desk-case-typed = Ось що ви написали; у теперішньому стані справи для цього немає місця:
# What may be done.
desk-do-take = Узяти справу
desk-do-take_again = Узяти на другий розгляд
desk-do-take_over = Перейняти справу
desk-do-release = Відпустити
desk-do-bring = Поставити перед радою
desk-do-clear = Допустити до зустрічі
desk-do-clear_again = Допустити до нової зустрічі
desk-do-look_again = Повернути на перевірку
desk-do-note = Зберегти нотатку
desk-do-ask = Надіслати
desk-do-check = Зберегти розглянуте
desk-do-assess = Оцінити
desk-do-assess_again = Оцінити вдруге
# Who it is.
desk-who-title = Хто це
desk-who-names = як написано
desk-who-latin = у паспорті
desk-who-born = дата народження
desk-who-place = місце
desk-who-age = { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
desk-who-gender = стать
desk-who-gender-male = чоловіча
desk-who-gender-female = жіноча
desk-who-citizenship = громадянство
desk-who-documents = документи
desk-who-document-passport = паспорт
desk-who-document-id_card = ID-картка
desk-who-document-residence = посвідка на проживання
desk-who-document-other = інший документ
desk-who-contact = зв’язок
desk-who-channel-receipt = повернеться із сімома словами
desk-who-channel-matrix = Matrix
desk-who-channel-signal = Signal
desk-who-channel-simplex = SimpleX
desk-who-channel-email = електронна пошта
desk-who-channel-other = інший спосіб
desk-who-residence = живе
# Matches and timeline.
desk-matches-title = Збіги в реєстрах
desk-timeline-title = За роками
desk-timeline-from = з
desk-timeline-to = до
desk-timeline-what = що
desk-timeline-where = де
# What they wrote.
desk-story-title = Про себе, своїми словами
desk-skills-title = Уміння
desk-skills-speaks = розмовляє
desk-experience-none = без досвіду
desk-experience-some = є досвід
desk-experience-much = великий досвід
desk-field-medicine = медицина
desk-field-driving = водіння
desk-field-repair = ремонт
desk-field-radio = радіозв’язок
desk-field-drones = дрони
desk-field-cooking = кухня
desk-field-languages = мови
desk-field-law = право
desk-field-computers = комп’ютери
desk-field-building = будівництво
desk-field-teaching = викладання
desk-field-service = служба
desk-motivation-title = Навіщо
desk-referees-title = Хто може поручитися
desk-referees-name = ім’я
desk-referees-reach = як зв’язатися
desk-referees-knows = звідки знає
desk-also-title = Також написано
# Questions and answers.
desk-messages-title = Запитання і відповіді
desk-messages-asked = Запитання, автор: { $who }
desk-messages-answered = Відповідь
desk-messages-none = Поки що нічого не запитували.
desk-messages-waits = Відповіді ще немає. Запитання буде видно, коли заявник повернеться із сімома словами.
desk-files-title = Файли з відповідями
desk-files-file = Файл { $place }
desk-files-why = Кожен перемальовано наново ще на вході: прихованого в ньому немає. Те, що ви збережете на своєму пристрої, ніхто за вас не зітре.
desk-notes-title = Нотатки для своїх
desk-notes-none = Нотаток поки що немає. Заявники їх ніколи не бачать.
desk-note-text = Нотатка для колег
# For and against.
desk-weighed-title = За і проти
desk-weighed-none = Поки що нічого не вирізняється.
desk-weight-strong = сильно
desk-weight-moderate = середньо
desk-weight-weak = слабко
desk-weight-for = за
desk-weight-plain = враховано
desk-weighed-match-same = { $count ->
    [one] Є в реєстрі, і це та сама людина
   *[many] Є в реєстрах ({ $count }), і це та сама людина
}
desk-weighed-match-strong = { $count ->
    [one] { $count } сильний збіг без відповіді
    [few] { $count } сильні збіги без відповіді
   *[many] { $count } сильних збігів без відповіді
}
desk-weighed-match-cannot_tell = { $count ->
    [one] { $count } збіг, про який поки що не можна сказати
    [few] { $count } збіги, про які поки що не можна сказати
   *[many] { $count } збігів, про які поки що не можна сказати
}
desk-weighed-match-open = { $count ->
    [one] { $count } слабкий збіг без відповіді
    [few] { $count } слабкі збіги без відповіді
   *[many] { $count } слабких збігів без відповіді
}
desk-weighed-match-someone_else = { $count ->
    [one] { $count } збіг: інша людина
    [few] { $count } збіги: інші люди
   *[many] { $count } збігів: інші люди
}
desk-weighed-gap = { $months ->
    [one] { $months } місяць без відомостей, { $year }
    [few] { $months } місяці без відомостей, { $year }
   *[many] { $months } місяців без відомостей, { $year }
}
desk-weighed-no-timeline = Немає відомостей за роками
desk-weighed-no-document = Документ не названо
desk-weighed-document-seen = Документ розглянуто
desk-weighed-no-referee = Нема кому поручитися
desk-weighed-referee = { $count ->
    [one] Може поручитися { $count } людина, ще не запитали
    [few] Можуть поручитися { $count } людини, ще не запитали
   *[many] Можуть поручитися { $count } людей, ще не запитали
}
desk-weighed-referee-seen = Запитали тих, хто може поручитися ({ $count })
desk-weighed-experience = Великий досвід
# Asking.
desk-ask-title = Запитати
desk-ask-picked = Що варто запитати тут
desk-ask-others = Інші запитання
desk-ask-more = Часті запитання
desk-ask-text = Своїми словами
desk-ask-text-hint = Позначені запитання підуть разом, мовою заявника. Не пишіть нічого, з чого чужий зрозуміє, хто це.
desk-ask-compose = Перенести позначені в текст, щоб змінити
desk-ask-not = Запитувати можна, коли хтось узяв справу.
desk-question-gap = Що ви робили і де жили з { $begin } до { $end }?
desk-question-namesake = Чи є у вашій родині або серед знайомих хтось із такими самими ім’ям і прізвищем? Скільки приблизно цій людині років?
desk-question-service = Де і ким ви служили і як закінчилася служба?
desk-question-detention = Коли вас затримували, на який час і чим це закінчилося? Пишіть лише те, що хочете.
desk-question-timeline = Розкажіть, будь ласка, по порядку, із місяцем і роком, де ви навчалися, працювали і служили після школи.
desk-question-referee = Хто за кордоном знає вас, щоб ми могли про вас запитати? Не називайте нікого, для кого це небезпечно.
desk-question-names = Чи було у вас колись інше прізвище або інше написання імені? Яке і коли?
desk-question-contact = Як іще можна з вами безпечно зв’язатися, якщо цей спосіб зникне?
desk-question-skill = Розкажіть, будь ласка, докладніше, що ви робили самі, як часто і коли востаннє.
# The checklist.
desk-check-title = Що треба розглянути
desk-check-done = { $done } із { $all }
desk-check-items = Розглянуто
desk-check-items-identity = Імена і дата народження збігаються в усіх написаннях
desk-check-items-document = Документ пасує до імені й віку
desk-check-items-matches = Кожен збіг у реєстрах
desk-check-items-timeline = Відомості за роками, прогалини й накладки
desk-check-items-story = Розповідь у порівнянні з відомостями за роками та вміннями
desk-check-items-referees = Запитали тих, хто може поручитися
desk-check-items-contact = Спосіб зв’язку безпечний
desk-check-items-reach = Не видно, щоб хтось писав замість людини або тиснув на неї
desk-check-by = ({ $who })
desk-check-open = залишилося
# Assessing.
desk-assess-title = Оцінка
desk-assess-level = Наскільки добра ця справа?
desk-assess-level-strong = дуже добра
desk-assess-level-good = добра
desk-assess-level-unclear = неясна
desk-assess-level-weak = слабка
desk-assess-reasons = Чому? Усе, що правда
desk-assess-reasons-consistent = Розказане сходиться
desk-assess-reasons-referee_confirms = Поручається надійна людина
desk-assess-reasons-experience_shown = Досвід видно, а не лише заявлено
desk-assess-reasons-answers_plain = Відповіді прості й повні
desk-assess-reasons-gap_unexplained = Прогалину не пояснено
desk-assess-reasons-contradiction = Розказане суперечить собі
desk-assess-reasons-match_open = Збіг залишається під питанням
desk-assess-reasons-document_doubtful = Документ викликає сумнів
desk-assess-reasons-answers_evasive = Відповіді оминають запитання
desk-assess-reasons-pressure_likely = Можливо, на людину тиснуть
desk-assess-flagged = Чи має подивитися друга людина з перевірки?
desk-assess-flagged-hint = Справу з позначкою допускають до зустрічі лише після оцінки другої людини.
desk-assess-flagged-no = ні
desk-assess-flagged-yes = так, поставити позначку
desk-assess-second = Справа з позначкою: її має оцінити ще одна людина з перевірки, яка цього не робила.
desk-assess-none = Цю справу ще ніхто не оцінив.
# Who did what.
desk-ledger-title = Журнал
desk-ledger-opened = Сторінок відкрито сьогодні: { $used } із { $allowed }
# The list.
desk-work-title = Справи
desk-work-total = { $count ->
    [0] немає
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
}
desk-work-unsummed = ще не зведено
desk-work-waiting = { $count ->
    [one] { $count } справа щойно надійшла або змінилася. Поки її не зведено, тут немає імені або стоїть те, що було раніше, і пошук може її оминути: погляньте ще раз.
    [few] { $count } справи щойно надійшли або змінилися. Поки їх не зведено, тут немає імен або стоїть те, що було раніше, і пошук може їх оминути: погляньте ще раз.
   *[many] { $count } справ щойно надійшло або змінилося. Поки їх не зведено, тут немає імен або стоїть те, що було раніше, і пошук може їх оминути: погляньте ще раз.
}
desk-work-whose = Чиї справи
desk-work-whose-all = Усі
desk-work-whose-mine = Мої
desk-work-whose-free = Вільні
desk-work-whose-flagged = З позначкою
desk-work-next = Відкрити першу вільну
desk-work-case = справа
desk-work-step = де стоїть
desk-work-waits = чекає
desk-work-days = { $days ->
    [0] від сьогодні
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}
desk-work-promise = що обіцяє
desk-work-language = пише
desk-work-taker = веде
desk-work-ours = де черга за нами
desk-work-every = усюди
desk-work-any = будь-яка мова
desk-work-show = Показати
desk-work-none = Таких справ зараз немає.
desk-work-pages = Сторінки списку
desk-work-page = сторінка { $page }
desk-work-before = попередня
desk-work-after = наступна
desk-work-order = Як упорядковано цей список
desk-work-order-why = Спершу справи з позначкою: їм потрібна друга людина. Далі — за тим, скільки днів минуло, відколи заявник щось зробив востаннє. Великий досвід або дуже добра оцінка рахуються як іще { $most } днів, певний досвід або добра оцінка — як іще { $some }. Більше нічого не рахується.
# The search.
desk-search-title = Пошук за ім’ям
desk-search-name = Ім’я
desk-search-name-hint = Будь-яке написання, яке дала людина, будь-якими літерами; вистачить і частини. Пошук ніде не зберігається.
desk-search-do = Шукати
desk-search-back = До списку
desk-search-found = { $count ->
    [0] Нічого не знайдено
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
}
desk-search-full = Показано лише перші. Напишіть ім’я повніше.
desk-search-none = Зараз на перевірці немає нікого, чиє ім’я так пишеться чи звучить.
# What must be there first, of acts of this door alone.
needs-another_took = справу вже ведете ви
needs-taker_idle = той, хто веде справу, щось робив у ній від учора
needs-items_known = такого пункту немає
needs-registers_asked = не всі реєстри вдалося опитати. Біля збігів сказано, який із них і що робити; поки він не відповідає, ніхто не знає, чи немає в ньому цієї людини
needs-looked_at = не все зі списку розглянуто
