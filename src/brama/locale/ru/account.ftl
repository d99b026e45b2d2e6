# Signing in, and the first page.
account-sign-in-title = Войти
account-sign-in-do = Войти
account-sign-in-handle = Псевдоним
account-sign-in-passphrase = Парольная фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шесть цифр с вашего устройства
account-kept-waits = Сеанс закончился. Написанное не пропало: войдите, и оно снова окажется в своей форме. Ничего ещё не сделано.
account-kept-title = Вы снова вошли
account-kept-why = То, что вы писали, ждёт. Оно вернётся в свою форму и не будет отправлено, пока вы сами не нажмёте.
account-kept-show = Показать написанное
account-kept-leave = Не нужно, к началу
account-lost-title = Ничего ещё не сделано
account-lost-why = Браузер не прислал куки, по которым мы узнаём свои формы. Написанное не пропало: оно вернётся в свою форму и не будет отправлено, пока вы сами не нажмёте.
account-lost-cookies = Браузер не присылает куки: они удалены или отключены. Разрешите их для этого адреса и войдите.
account-first-title = Что вас ждёт
# What waits.
account-handed = Пока вы входили, { $count ->
        [one] передана { $count } часть дел
        [few] переданы { $count } части дел
        [many] передано { $count } частей дел
       *[other] передано { $count } части дел
    }.
account-sealed = Запечатано заново новыми ключами: { $count ->
        [one] { $count }
       *[other] { $count }
    }.
account-refused = { $count ->
        [one] { $count } часть дела не удалось передать: она не та, которую писали.
        [few] { $count } части дел не удалось передать: они не те, которые писали.
       *[other] { $count } частей дел не удалось передать: они не те, которые писали.
    }
account-refused-tell = Скажите об этом тому, кто отвечает за безопасность. Остальное работает.
account-column-what = Что
account-column-count = Сколько
account-column-since = Дольше всего с
account-nothing = Новых дел для вас нет.
account-no-mail = Brama не шлёт писем и сообщений. То, что ждёт, видно только здесь.
account-waits-vote = Перед советом, без вашего голоса
account-waits-voted = Вы и другие проголосовали: откройте свой голос или решите
account-waits-intake = Набор, который нужно подтвердить
account-waits-release = Просьбы совета открыть, кто это
account-waits-news = Дела, в которых со вчерашнего дня совпадение появилось, исчезло или изменилось
account-waits-confirm = Люди, которых нужно подтвердить
account-waits-sign = Новые ключи на подпись
account-waits-purge = Дела, срок которых истёк
account-waits-epoch = Группы, которым нужен новый ключ
account-waits-recovery = Парольные фразы, которые начал восстанавливать другой хранитель
account-waits-notice = Сообщения о принуждении, вербовке или угрозах
# Passphrase and device.
account-passphrase-title = Парольная фраза и устройство
account-passphrase-why = Тот, кто вас предложил, видел вашу первую парольную фразу. Возьмите новую: она создаётся здесь и показывается один раз. Ваши другие сеансы закончатся.
account-passphrase-passphrase = Нынешняя парольная фраза
account-passphrase-do = Показать новую парольную фразу
account-passphrase-new = Ваша новая парольная фраза
account-passphrase-once = Она показана один раз. Запишите её сейчас там, где никто другой не прочтёт. Старая уже не действует.
account-passphrase-kept = Записано
account-device-title = Устройство с кодами
account-device-code = Для входа нужны шесть цифр с вашего устройства. Держите его отдельно от бумаги с парольной фразой.
account-device-lost = Если оно потеряно или отнято, сразу скажите ответственному за безопасность или тому, кто назначает: вас удалят и назначат заново с другим устройством. Хранители восстанавливают парольную фразу, но не устройство.
account-device-known = Браузер, в котором вы входили, хранит метку, чтобы чужие неудачные попытки вас не замедляли. Она ничего не открывает.
account-waits-alarm = Открытые подложенные дела
account-waits-granted = Разрешено открыть больше страниц, чем положено на день
account-waits-canary = Повреждено наблюдение за подложенными делами
