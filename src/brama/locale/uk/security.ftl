# Security: the ledger, members, epochs, purges, notices.
security-pages = Сторінки безпеки
security-any = будь-яке
security-no = Ні, назад
security-column-entry = Запис
security-column-day = День
security-column-act = Що зроблено
security-column-member = Хто
security-column-key = Ключ
security-column-upto = До запису
security-column-organisation = Організація
security-column-duties = Обов’язки
security-column-state = Стан
security-column-do = Зробити
security-column-case = Справа
security-column-step = Крок
security-column-last = Остання дія
# The ledger.
security-ledger-title = Журнал
security-ledger-why = Що зроблено, ким, якого дня. Про кого це, тут не написано.
security-ledger-none = Таких записів немає.
security-ledger-more = Старіші записи
security-nobody = заявник або ніхто
security-filter-title = Показати лише
security-filter-do = Показати
security-filter-act = Що зроблено
security-filter-member = Хто
security-filter-since = Від
security-filter-until = До
# Its head.
security-heads-title = Кінець журналу й підписи
security-head-title = Де закінчується журнал
security-head = Запис { $seq }.
security-head-verify = Наново прочитати весь журнал
security-partners-title = Підписано партнерами
security-partners-why = Партнери підписують на власних комп’ютерах. Те, що після останнього підпису, ще може переписати той, у кого цей сервер.
security-partners-none = Жоден партнер ще не підписав. Ззовні ніхто не помітить, що журнал переписано.
security-unwitnessed = { $unwitnessed ->
        [0] Усі записи підписано.
        [one] Ще не підписано записів: { $unwitnessed }.
       *[other] Ще не підписано записів: { $unwitnessed }.
    } Підписано до запису { $witnessed }.
security-verdict-whole = Журнал цілий: кожен запис іде за попереднім. Записів: { $entries }.
security-verdict-changed = Запис { $entry } змінено.
security-verdict-missing = Немає записів від { $first } до { $last }.
security-verdict-reordered = Запис { $entry } стоїть на місці { $stands_at }: порядок змінено.
security-verdict-inserted = Записи від { $first } до { $last } вставлено пізніше.
security-verdict-truncated = Журнал закінчується записом { $last }, а має { $said }: кінець відрізано.
security-verdict-beyond_head = Записи від { $first } до { $last } стоять за кінцем.
security-verdict-head_missing = Ніде не сказано, де закінчується журнал.
security-verdict-head_differs = Позначка кінця не пасує до запису { $entry }: одне з двох підмінено.
security-verdict-rewritten = Записи від { $first } до { $last } переписано: партнер підписав інші.
security-verdict-witness_false = Підпис під записом { $entry } зробив не партнер { $partner }.
security-verdict-bare = Запис { $entry } — про те, що зробив хтось зі співробітників, але підпису під ним немає.
security-verdict-do = Залиште базу як є, запитайте партнерів, який кінець журналу вони підписали останнім, і порівняйте з копією.
# Alarms.
security-alarms-title = Тривоги
security-alarms-why = Підкладені справи — це вигадані люди, і ніхто не має причини відкривати їхні сторінки. Хто відкрив, названий тут, і лише вам.
security-alarms-do = Спершу спитайте. Не кажіть у домі, які справи підкладено; якщо причини не було, видаліть людину й зажадайте нового ключа.
security-alarms-purged = уже знищено
security-alarms-unsigned = без їхнього підпису: хтось написав це від їхнього імені
security-alarms-watched = { $count ->
        [one] Під наглядом { $count } підкладена справа.
        [few] Під наглядом { $count } підкладені справи.
       *[other] Під наглядом { $count } підкладених справ.
    }
security-alarms-none = Жодної не відкривали.
security-alarms-damaged = Пошкоджено нагляд за підкладеними справами: { $count }. Про того, хто їх відкриє, не дізнається ніхто. Спитайте, хто міг писати в базу, і підкладіть інші справи.
security-alarms-unwatched = Підкладених справ під наглядом немає: тут не буде видно, хто читає без причини.
security-granted-title = Сторінки понад дозволене за останні 30 днів
security-granted-none = За останні 30 днів нікому не дозволяли більше ніж { $most }.
security-column-more = Додано
security-column-by = Хто додав
security-column-opened = Уже відкрито
# Members.
security-members-title = Люди
security-members-why = Відомі під псевдонімом, і більше про них нічого не відомо. Один пропонує, другий підтверджує; жоден не може увійти замість нового.
security-state-proposed = чекає на другу людину
security-state-present = тут
security-state-removed = видалено
security-confirm-do = Підтвердити
security-recover-do = Відновити парольну фразу
security-remove-do = Видалити
security-propose-title = Запропонувати людину
security-propose-why = Вам один раз покажуть парольну фразу, і ви передасте її самі. Код передасть той, хто підтвердить.
security-propose-do = Запропонувати
security-propose-handle = Псевдонім
security-propose-handle-hint = Обирає сама людина, і це ніколи не справжнє ім’я. Використовується один раз.
security-propose-organisation = Організація
security-propose-duties = Обов’язки
security-propose-duties-hint = Хто перевіряє, не зустрічає й не вирішує; більшість має один обов’язок.
security-once-proposed = Парольна фраза: { $handle }
security-once-proposed-why = Передайте особисто. Хтось інший із тих, хто призначає, підтвердить; тоді нова людина її змінить.
security-once-confirmed = Код: { $handle }
security-once-confirmed-why = Він потрапляє в пристрій нової людини, руками або камерою, поки людина поруч із вами.
security-once-key = Вручну: виберіть у пристрої «за часом» і введіть цей ключ:
security-once-recovered = Нова парольна фраза: { $handle }
security-once-recovered-why = Передайте особисто. Код пристрою лишився той самий. Попросіть одразу взяти власну нову парольну фразу на сторінці «Що чекає».
security-once = Запишіть або передайте, перш ніж піти зі сторінки: удруге цього ніхто не покаже.
security-once-back = До людей
security-remove-title = Видалити назавжди: { $handle }?
security-remove-why = Сеанси й ключі зникнуть одразу, і знадобляться нові ключі. Цей псевдонім більше не використають.
security-remove-sure = Видалити назавжди
security-begun-title = Відновлення розпочато: { $handle }
security-begun-why = Поки що нічого не змінилося, і самотужки ви нічого не відновите. Попросіть особисто іншого хранителя: протягом семи днів він натисне «Відновити парольну фразу» біля цього псевдоніма й завершить.
# Epochs.
security-epochs-title = Ключі груп
security-epochs-why = Кожна група має пару ключів. Коли хтось іде, ті, хто лишився, створюють нову, а двоє, хто призначає, її підписують.
security-epochs-due = Потрібен новий ключ
security-epochs-next = Його створить той, хто належить до групи, коли ввійде. Тоді підпишуть двоє, хто призначає.
security-epochs-made = Створені, чекають на два підписи
security-epochs-signed = підписано вами
security-epochs-sign = Підписати
security-epochs-serving = Діють зараз
security-epoch = { $number }:
security-compartment-screening = перевірка
security-compartment-meeting = зустрічі
security-compartment-board = рада
security-compartment-training = навчання
security-compartment-welfare = опіка
security-compartment-members = псевдоніми людей
security-order-title = Зажадати нового ключа
security-order-why = Коли ключ міг побачити той, хто не мав.
security-order-compartment = Група
security-order-do = Зажадати
# Purging.
security-purges-title = Знищення
security-purges-why = Спершу знищується ключ справи, потім те, що він відкривав. Повернути не можна. Копія файлу ключів повернула б: не тримайте її.
security-purges-due = Строк минув
security-purges-do = Знищити всі ці
security-purges-none = Немає нічого, чий строк минув.
security-scrub-due = Від стертого на диску ще могли лишитися сліди; жоден ключ їх уже не відкриє. Дій, які щось стирали після останнього перезапису диска: { $count }.
security-scrub-do = Перезаписати зараз
security-purge-title = Одна справа
security-purge-reference = Номер справи
security-purge-reference-missing = Справи з таким номером тут немає, або її щойно знищили.
security-purge-do = Знищити цю справу
security-purge-one = Знищити { $reference }?
security-purge-all = Знищити { $count ->
        [one] { $count } справу
        [few] { $count } справи
        [many] { $count } справ
       *[other] { $count } справи
    }?
security-purge-why = Повернути не можна, навіть із копії.
security-purge-sure = Знищити назавжди
security-periods-title = Скільки без дій
security-period = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
# Notices.
security-notices-title = Повідомлення
security-notices-why = Сказано лише вам. Той, хто змушував заявника, бачив те саме, що при невідомих словах. Не робіть нічого, що виказало б ваше знання.
security-notices-none = Повідомлень немає.
security-notices-more = Ще не прочитано: звернень { $count }. Відкрийте цю сторінку знову.
security-notice-duress = примус
security-notice-duress-why = У справі { $reference } набрано слова з підміною.
security-notice-approached = вербування або погрози
security-notice-approached-why = Заявник у справі { $reference } пише:
security-notice-damaged = пошкоджено
security-notice-damaged-why = Звернення цього дня, які не відкриваються: { $count }. Серед них могло бути звернення під примусом. Їх пошкоджено, або їх хтось підклав. Скажіть тому, хто відповідає за безпеку.
security-notice-unread = неможливо прочитати
security-notice-unread-why = Слова заявників цього дня, які неможливо прочитати: { $count }. Їх пошкоджено, або вони не від того, хто нібито їх написав. Скажіть тому, хто відповідає за безпеку.
security-recover-waits = Хтось почав, чекає на вас
security-recover-title = Нова парольна фраза для { $handle }?
security-recover-begun = Розпочато ({ $by }):
security-recover-finish-why = Ви завершуєте те, що почав інший: нова парольна фраза створюється й показується вам один раз, а всі сеанси цієї людини закінчуються.
security-recover-begin-why = Ви починаєте; поки що нічого не змінюється. Інший хранитель завершить протягом семи днів.
security-recover-ask = Робіть це, лише якщо людина попросила вас особисто. Якщо ніхто не просив, спитайте іншого хранителя і скажіть відповідальному за безпеку.
security-recover-finish = Створити нову фразу
security-recover-begin = Почати
