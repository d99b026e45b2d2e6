# The houses: the calendar.
office-calendar-title = Встречи
office-calendar-why = Каждая строка — одно дело. Имена видны только на самой встрече.
office-group-missed = Прошедшие, без результата
office-group-today = Сегодня
office-group-tomorrow = Завтра
office-group-later = Позже
office-group-waiting = Ждут предложения
office-group-offered = Предложено, ещё не выбрано
office-group-empty = Никого.
office-column-case = дело
office-column-when = когда
office-column-town = город
office-column-place = адрес и время
office-column-since = ждёт с
office-column-offers = предложения
office-column-day = день
office-half-am = до полудня
office-half-pm = после полудня
office-told = сообщено
office-untold = ещё не сообщено
office-used-up = выбрано дважды: сначала снова посмотрит проверка
office-free = { $count ->
    [0] нет
    [one] { $count } открытое
    [few] { $count } открытых
    [many] { $count } открытых
   *[other] { $count } открытого
  }
office-back = Все встречи
office-since = ждёт с
office-meanwhile = Ничего не изменено
# Offering.
office-offer-title = Предложить встречу
office-offer-why = Отметьте все половины дня, которые вам подходят. Человек видит город и половину дня и выбирает одну.
office-offer-used-up = Человек выбирал уже дважды. Выбрать предложение можно будет, когда проверка снова допустит дело к встрече.
office-offer-town = Город
office-offer-town-required = Напишите город.
office-offer-halves = Новые места
office-offer-shared = Места, предложенные и другим
office-offer-shared-hint = Место достанется тому, кто выберет первым.
office-offer-until = Можно выбрать до
office-offer-until-hint = Оставьте пустым — и каждое можно будет выбрать до предыдущего дня, сегодняшнее — сегодня.
office-offer-place = Адрес
office-offer-place-hint = Можно оставить пустым. О нём знают только те, кто встречает, пока вы его не сообщите.
office-offer-none = Отметьте хотя бы одну половину дня.
office-offer-do = Предложить
office-offered-title = Предложено до сих пор
office-offered-none = Сейчас ничего не предложено.
office-open-until = открыто до
office-gone = занято или прошло
office-left = { $count ->
    [0] Человек больше не может выбирать.
    [one] Человек может выбрать ещё { $count } раз.
    [few] Человек может выбрать ещё { $count } раза.
    [many] Человек может выбрать ещё { $count } раз.
   *[other] Человек может выбрать ещё { $count } раза.
  }
office-hidden-title = Чего здесь не видно
office-hidden = Того, что нашла проверка, и всего остального, что человек написал. Имена и документы появятся, когда вы узнаете друг друга по словам.
# House and hour.
office-place-title = Адрес и время
office-place-later = Их сообщают не раньше чем накануне. Вернитесь сюда
office-place-planned = Знаете только вы:
office-place-today = Человек ещё не знает, куда прийти. Сообщите сейчас. Если он уже здесь, переходите ниже: сообщать ничего не нужно.
office-place-again = Сообщить заново
office-place-place = Адрес
office-place-place-hint = Как его найти — так, как прочтёт человек.
office-place-hour = Время
office-place-hour-written = Напишите время как 10:30.
office-place-do = Сообщить человеку
# Knowing each other.
office-heard-title = 1. Узнайте друг друга
office-heard-later = В день встречи эта страница проведёт вас через неё.
office-heard-one = Спросите: «Какие ваши слова?» Своих пока не говорите и ничего не подсказывайте.
office-heard-two = Человек называет два слова.
office-heard-three = Наберите то, что услышали. Если всё верно, страница покажет ваши два слова. Скажите их.
office-heard-four = У человека на странице те же два слова. Если вы скажете другие, он уйдёт — и поступит правильно.
office-heard-never = Неверное слово сразу прекращает встречу. Слово, которого нет в списках, просто спрашивают ещё раз.
office-heard-heard = Что вам сказали?
office-heard-heard-hint = Два слова на любом из пяти языков, своими буквами или латиницей.
office-heard-do = Проверить слова
office-words-title = 2. Ответьте
office-words-say = Слова верные. Теперь скажите свои:
office-words-latin = Латиницей:
office-words-then = Подождите, пока человек их сравнит. Только после этого просите документ.
# The document.
office-document-title = 3. Сравните с документом
office-document-why = Возьмите документ в руки. О каждой строке скажите, сходится ли она.
office-document-none = Сведений ещё нет: проверка должна их передать. Откройте страницу немного позже.
office-claim-name = Имя, как его пишет человек
office-claim-latin = Имя, как в паспорте
office-claim-birth = Дата рождения
office-claim-number = Номер документа
office-claim-country = Страна
office-document-claim-agrees = сходится
office-document-claim-differs = не сходится
office-document-claim-absent = в документе нет
office-document-claim-required = Скажите, сходится ли это.
office-document-zone = Машиночитаемые строки
office-document-zone-hint = Две или три строки со знаками <<<. Наберите их или поставьте курсор сюда и приложите документ к считывателю.
office-document-photo = Лицо и фото
office-document-photo-hint = Сравните своими глазами. Снимков не делаем.
office-document-photo-agrees = тот же человек
office-document-photo-differs = другой человек
office-document-photo-required = Сравните лицо с фото.
office-document-photo-another = Это не тот, чей документ: запишите, что пришёл другой.
office-document-text = Замечания
office-document-text-hint = Для тех, кто встречает. Без номеров документов.
office-document-text-required = Напишите, кто пришёл вместо человека, насколько можете сказать.
office-document-text-number = Уберите номер: из документа ничего не хранится.
office-document-kept = Хранится: что сходится, ваши замечания, результат. Не хранится: строки выше, номера, снимки.
office-compare-do = Проверить строки
office-verify-do = Это тот человек
office-someone-else-do = Пришёл другой
# The zone.
office-zone-title = Что говорят строки
office-zone-digit = контрольная цифра
office-zone-read = стоит
office-zone-due = должна быть
office-zone-fits = сходится
office-digit-number = номер
office-digit-birth = дата рождения
office-digit-expiry = срок действия
office-digit-optional = дополнительный номер
office-digit-whole = всё вместе
office-fits = да
office-fits-not = нет
office-live-fits = Строка { $line }: все контрольные цифры сходятся.
office-live-bare = Строка { $line }: контрольных цифр в ней нет.
office-live-not = Строка { $line }, знаки { $first }–{ $last }, { $field }: контрольная цифра { $read }, а должна быть { $due }.
office-zone-whole = Все контрольные цифры сходятся. Тот, кто подделывает, тоже умеет их считать.
office-zone-slip = Одна из цифр не сходится. Чаще всего это опечатка: сравните строки буква за буквой, 0 и O, 1 и I.
office-zone-expires = Действителен до
office-zone-expired = уже недействителен
office-met-title = Рядом с тем, что написано в заявлении
office-met-part = что
office-met-ours = в заявлении
office-met-theirs = в документе
office-met-verdict = вместе
office-part-surname = фамилия
office-part-given = имя
office-part-patronymic = отчество
office-part-birth = дата рождения
office-part-country = страна
office-part-gender = пол
office-part-document = номер
office-gender-male = мужской
office-gender-female = женский
office-verdict-fits = сходится
office-verdict-look = присмотритесь
office-verdict-differs = различается
office-verdict-one_side = только с одной стороны
# Other ends.
office-otherwise = Если пошло иначе
office-over-told = День этой встречи прошёл. Запишите, чем она кончилась.
office-over-untold = День этой встречи прошёл, а куда прийти, человеку никто не сообщил. Отмените её: это не неявка.
office-did-not-come = Человек не пришёл
office-did-not-come-later = Это можно сказать в день встречи.
office-did-not-come-why = Будет ли ещё одна встреча, решит проверка.
office-did-not-come-do = Записать: не пришёл
office-stopped = Остановить встречу
office-stopped-reason = Почему?
office-stopped-reason-wrong_word = Слова были неверные.
office-stopped-reason-wish = человек захотел остановить
office-stopped-reason-unsafe = было небезопасно
office-stopped-reason-other = что-то другое
office-stopped-text = Замечания
office-stopped-text-number = Уберите номер: из документа ничего не хранится.
office-stopped-do = Остановить
office-call-off = Отменить встречу
office-call-off-why = Человек прочтёт причину и сможет выбрать другое ваше предложение. Эту половину дня больше никто не сможет выбрать.
office-call-off-reason = Почему?
office-call-off-reason-ill = кто-то из нас болен
office-call-off-reason-house = в этот день в доме нельзя встретиться
office-call-off-reason-unsafe = приходить небезопасно
office-call-off-reason-other = другая причина
office-call-off-do = Отменить
# Afterwards.
office-result-verified = Это тот человек
office-result-did_not_come = Человек не пришёл
office-result-someone_else = Пришёл другой
office-result-stopped = Встреча остановлена
office-outcome-verified = Документ сходится.
office-outcome-differences = Документ в чём-то различается; вы записали, в чём.
office-next-verified = Вам больше ничего делать не нужно. Дело идёт дальше, к совету.
office-next-did_not_come = Проверка это видит и решит, допустить ли дело снова. Не ищите человека.
office-next-someone_else = Проверка это видит и разберётся заново. Не говорите, что именно заметили, и больше никому с той встречи не показывайте дом.
office-next-stopped = Проверка это видит и решит, допустить ли дело снова.
office-wrong-one = Скажите только: «Сегодня мы не можем продолжать». Не говорите, какое слово неверное, и не называйте своих.
office-wrong-two = Не просите документов и не записывайте имён. Проводите к выходу, а сами выйдите позже и другой дорогой.
office-wrong-three = Не используйте этот дом для других встреч, пока не поговорите с тем, кто у вас отвечает за безопасность.
office-result-closed = Имена и документы этого дела для вас уже закрыты.
office-result-onward = К другим встречам
