# Signing in, and the first page.
account-sign-in-title = Увійти
account-sign-in-do = Увійти
account-sign-in-handle = Псевдонім
account-sign-in-passphrase = Парольна фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шість цифр із вашого пристрою
account-kept-waits = Сеанс закінчився. Написане не зникло: увійдіть, і воно знову буде у своїй формі. Нічого ще не зроблено.
account-kept-title = Ви знову увійшли
account-kept-why = Те, що ви писали, чекає. Воно повернеться у свою форму й не буде надіслане, доки ви самі не натиснете.
account-kept-show = Показати написане
account-kept-leave = Не треба, на початок
account-lost-title = Нічого ще не зроблено
account-lost-why = Браузер не надіслав кукі, за якими ми впізнаємо свої форми. Написане не зникло: воно повернеться у свою форму й не буде надіслане, доки ви самі не натиснете.
account-lost-cookies = Браузер не надсилає кукі: їх видалено або вимкнено. Дозвольте їх для цієї адреси та увійдіть.
account-first-title = Що на вас чекає
# What waits.
account-handed = Поки ви входили, { $count ->
        [one] передано { $count } частину справ
        [few] передано { $count } частини справ
        [many] передано { $count } частин справ
       *[other] передано { $count } частини справ
    }.
account-sealed = Запечатано наново новими ключами: { $count ->
        [one] { $count }
       *[other] { $count }
    }.
account-refused = { $count ->
        [one] { $count } частину справи не вдалося передати: вона не та, яку писали.
        [few] { $count } частини справ не вдалося передати: вони не ті, які писали.
       *[other] { $count } частин справ не вдалося передати: вони не ті, які писали.
    }
account-refused-tell = Скажіть про це тому, хто відповідає за безпеку. Решта працює.
account-column-what = Що
account-column-count = Скільки
account-column-since = Найдовше від
account-nothing = Нових справ для вас немає.
account-no-mail = Brama не надсилає листів і повідомлень. Те, що чекає, видно лише тут.
account-waits-vote = Перед радою, без вашого голосу
account-waits-voted = Ви та інші проголосували: відкрийте свій голос або вирішіть
account-waits-intake = Набір, який треба підтвердити
account-waits-release = Прохання ради відкрити, хто це
account-waits-news = Справи, у яких від учора збіг з’явився, зник або змінився
account-waits-confirm = Люди, яких треба підтвердити
account-waits-sign = Нові ключі на підпис
account-waits-purge = Справи, строк яких минув
account-waits-epoch = Групи, яким потрібен новий ключ
account-waits-recovery = Парольні фрази, які почав відновлювати інший хранитель
account-waits-notice = Повідомлення про примус, вербування або погрози
# Passphrase and device.
account-passphrase-title = Парольна фраза й пристрій
account-passphrase-why = Той, хто вас запропонував, бачив вашу першу парольну фразу. Візьміть нову: вона створюється тут і показується один раз. Ваші інші сеанси завершаться.
account-passphrase-passphrase = Теперішня парольна фраза
account-passphrase-do = Показати нову парольну фразу
account-passphrase-new = Ваша нова парольна фраза
account-passphrase-once = Її показано один раз. Запишіть її зараз там, де ніхто інший не прочитає. Стара вже не діє.
account-passphrase-kept = Записано
account-device-title = Пристрій із кодами
account-device-code = Для входу потрібні шість цифр із вашого пристрою. Тримайте його окремо від паперу з парольною фразою.
account-device-lost = Якщо його втрачено чи відібрано, одразу скажіть відповідальному за безпеку або тому, хто призначає: вас видалять і призначать наново з іншим пристроєм. Хранителі відновлюють парольну фразу, але не пристрій.
account-device-known = Браузер, у якому ви входили, зберігає мітку, щоб чужі невдалі спроби вас не сповільнювали. Вона нічого не відкриває.
account-waits-alarm = Відкриті підкладені справи
account-waits-granted = Дозволено відкрити більше сторінок, ніж належить на день
account-waits-canary = Пошкоджено нагляд за підкладеними справами
