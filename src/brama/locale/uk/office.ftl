# The houses: the calendar.
office-calendar-title = Зустрічі
office-calendar-why = Кожен рядок — одна справа. Імена видно лише на самій зустрічі.
office-group-missed = Минулі, без результату
office-group-today = Сьогодні
office-group-tomorrow = Завтра
office-group-later = Пізніше
office-group-waiting = Чекають на пропозицію
office-group-offered = Запропоновано, ще не обрано
office-group-empty = Нікого.
office-column-case = справа
office-column-when = коли
office-column-town = місто
office-column-place = адреса й час
office-column-since = чекає з
office-column-offers = пропозиції
office-column-day = день
office-half-am = до полудня
office-half-pm = після полудня
office-told = повідомлено
office-untold = ще не повідомлено
office-used-up = обрано двічі: спершу знову подивиться перевірка
office-free = { $count ->
    [0] немає
    [one] { $count } відкрита
    [few] { $count } відкриті
    [many] { $count } відкритих
   *[other] { $count } відкритої
  }
office-back = Усі зустрічі
office-since = чекає з
office-meanwhile = Нічого не змінено
# Offering.
office-offer-title = Запропонувати зустріч
office-offer-why = Позначте всі половини дня, які вам підходять. Людина бачить місто й половину дня та обирає одну.
office-offer-used-up = Людина обирала вже двічі. Обрати пропозицію можна буде, коли перевірка знову допустить справу до зустрічі.
office-offer-town = Місто
office-offer-town-required = Напишіть місто.
office-offer-halves = Нові місця
office-offer-shared = Місця, запропоновані й іншим
office-offer-shared-hint = Місце дістанеться тому, хто обере першим.
office-offer-until = Можна обрати до
office-offer-until-hint = Залиште порожнім — і кожне можна буде обрати до попереднього дня, сьогоднішнє — сьогодні.
office-offer-place = Адреса
office-offer-place-hint = Можна залишити порожнім. Про неї знають лише ті, хто зустрічає, доки ви її не повідомите.
office-offer-none = Позначте хоча б одну половину дня.
office-offer-do = Запропонувати
office-offered-title = Запропоновано досі
office-offered-none = Зараз нічого не запропоновано.
office-open-until = відкрито до
office-gone = зайнято або минуло
office-left = { $count ->
    [0] Людина більше не може обирати.
    [one] Людина може обрати ще { $count } раз.
    [few] Людина може обрати ще { $count } рази.
    [many] Людина може обрати ще { $count } разів.
   *[other] Людина може обрати ще { $count } разу.
  }
office-hidden-title = Чого тут не видно
office-hidden = Того, що знайшла перевірка, і всього іншого, що людина написала. Імена й документи з’являться, коли ви впізнаєте одне одного за словами.
# House and hour.
office-place-title = Адреса й час
office-place-later = Їх повідомляють не раніше ніж напередодні. Поверніться сюди
office-place-planned = Знаєте лише ви:
office-place-today = Людина ще не знає, куди прийти. Повідомте зараз. Якщо вона вже тут, переходьте нижче: повідомляти нічого не треба.
office-place-again = Повідомити наново
office-place-place = Адреса
office-place-place-hint = Як її знайти — так, як прочитає людина.
office-place-hour = Час
office-place-hour-written = Напишіть час як 10:30.
office-place-do = Повідомити людині
# Knowing each other.
office-heard-title = 1. Упізнайте одне одного
office-heard-later = У день зустрічі ця сторінка проведе вас крізь неї.
office-heard-one = Запитайте: «Які ваші слова?» Своїх поки що не кажіть і нічого не підказуйте.
office-heard-two = Людина каже два слова.
office-heard-three = Наберіть те, що почули. Якщо все правильно, сторінка покаже ваші два слова. Скажіть їх.
office-heard-four = У людини на сторінці ті самі два слова. Якщо ви скажете інші, вона піде — і вчинить правильно.
office-heard-never = Неправильне слово одразу припиняє зустріч. Слово, якого немає в списках, просто запитують ще раз.
office-heard-heard = Що вам сказали?
office-heard-heard-hint = Два слова будь-якою з п’яти мов, своїми літерами або латиницею.
office-heard-do = Перевірити слова
office-words-title = 2. Дайте відповідь
office-words-say = Слова правильні. Тепер скажіть свої:
office-words-latin = Латиницею:
office-words-then = Зачекайте, доки людина їх порівняє. Лише потім просіть документ.
# The document.
office-document-title = 3. Порівняйте з документом
office-document-why = Візьміть документ у руки. Про кожен рядок скажіть, чи він збігається.
office-document-none = Відомостей ще немає: перевірка має їх передати. Відкрийте сторінку трохи згодом.
office-claim-name = Ім’я, як його пише людина
office-claim-latin = Ім’я, як у паспорті
office-claim-birth = Дата народження
office-claim-number = Номер документа
office-claim-country = Країна
office-document-claim-agrees = збігається
office-document-claim-differs = не збігається
office-document-claim-absent = у документі немає
office-document-claim-required = Скажіть, чи це збігається.
office-document-zone = Машинозчитувані рядки
office-document-zone-hint = Два або три рядки зі знаками <<<. Наберіть їх або поставте курсор сюди й прикладіть документ до зчитувача.
office-document-photo = Обличчя і фото
office-document-photo-hint = Порівняйте на власні очі. Знімків не робимо.
office-document-photo-agrees = та сама людина
office-document-photo-differs = інша людина
office-document-photo-required = Порівняйте обличчя з фото.
office-document-photo-another = Це не та людина, чий документ: запишіть, що прийшов інший.
office-document-text = Зауваги
office-document-text-hint = Для тих, хто зустрічає. Без номерів документів.
office-document-text-required = Напишіть, хто прийшов замість людини, наскільки можете сказати.
office-document-text-number = Приберіть номер: із документа нічого не зберігається.
office-document-kept = Зберігається: що збігається, ваші зауваги, результат. Не зберігається: рядки вище, номери, знімки.
office-compare-do = Перевірити рядки
office-verify-do = Це та людина
office-someone-else-do = Прийшов інший
# The zone.
office-zone-title = Що кажуть рядки
office-zone-digit = контрольна цифра
office-zone-read = стоїть
office-zone-due = має бути
office-zone-fits = збігається
office-digit-number = номер
office-digit-birth = дата народження
office-digit-expiry = строк дії
office-digit-optional = додатковий номер
office-digit-whole = усе разом
office-fits = так
office-fits-not = ні
office-live-fits = Рядок { $line }: усі контрольні цифри збігаються.
office-live-bare = Рядок { $line }: контрольних цифр у ньому немає.
office-live-not = Рядок { $line }, знаки { $first }–{ $last }, { $field }: контрольна цифра { $read }, а має бути { $due }.
office-zone-whole = Усі контрольні цифри збігаються. Той, хто підробляє, теж уміє їх рахувати.
office-zone-slip = Одна з цифр не збігається. Найчастіше це помилка набору: порівняйте рядки літера за літерою, 0 і O, 1 і I.
office-zone-expires = Дійсний до
office-zone-expired = уже недійсний
office-met-title = Поруч із тим, що написано в заяві
office-met-part = що
office-met-ours = у заяві
office-met-theirs = у документі
office-met-verdict = разом
office-part-surname = прізвище
office-part-given = ім’я
office-part-patronymic = по батькові
office-part-birth = дата народження
office-part-country = країна
office-part-gender = стать
office-part-document = номер
office-gender-male = чоловіча
office-gender-female = жіноча
office-verdict-fits = збігається
office-verdict-look = придивіться
office-verdict-differs = різниться
office-verdict-one_side = лише з одного боку
# Other ends.
office-otherwise = Якщо пішло інакше
office-over-told = День цієї зустрічі минув. Запишіть, чим вона закінчилася.
office-over-untold = День цієї зустрічі минув, а куди прийти, людині ніхто не повідомив. Скасуйте її: це не неявка.
office-did-not-come = Людина не прийшла
office-did-not-come-later = Це можна сказати в день зустрічі.
office-did-not-come-why = Чи буде ще одна зустріч, вирішить перевірка.
office-did-not-come-do = Записати: не прийшла
office-stopped = Зупинити зустріч
office-stopped-reason = Чому?
office-stopped-reason-wrong_word = Слова були неправильні.
office-stopped-reason-wish = людина захотіла зупинити
office-stopped-reason-unsafe = було небезпечно
office-stopped-reason-other = щось інше
office-stopped-text = Зауваги
office-stopped-text-number = Приберіть номер: із документа нічого не зберігається.
office-stopped-do = Зупинити
office-call-off = Скасувати зустріч
office-call-off-why = Людина прочитає причину й зможе обрати іншу вашу пропозицію. Цю половину дня більше ніхто не зможе обрати.
office-call-off-reason = Чому?
office-call-off-reason-ill = хтось із нас хворий
office-call-off-reason-house = цього дня в домі не можна зустрітися
office-call-off-reason-unsafe = приходити небезпечно
office-call-off-reason-other = інша причина
office-call-off-do = Скасувати
# Afterwards.
office-result-verified = Це та людина
office-result-did_not_come = Людина не прийшла
office-result-someone_else = Прийшов інший
office-result-stopped = Зустріч зупинено
office-outcome-verified = Документ збігається.
office-outcome-differences = Документ у чомусь різниться; ви записали, у чому.
office-next-verified = Вам більше нічого робити не треба. Справа йде далі, до ради.
office-next-did_not_come = Перевірка це бачить і вирішить, чи допустити справу знову. Не шукайте людину.
office-next-someone_else = Перевірка це бачить і розбереться наново. Не кажіть, що саме помітили, і більше нікому з тієї зустрічі не показуйте дім.
office-next-stopped = Перевірка це бачить і вирішить, чи допустити справу знову.
office-wrong-one = Скажіть лише: «Сьогодні ми не можемо продовжувати». Не кажіть, яке слово неправильне, і не називайте своїх.
office-wrong-two = Не просіть документів і не записуйте імен. Проведіть до виходу, а самі вийдіть пізніше й іншою дорогою.
office-wrong-three = Не використовуйте цей дім для інших зустрічей, доки не поговорите з тим, хто у вас відповідає за безпеку.
office-result-closed = Імена й документи цієї справи для вас уже закриті.
office-result-onward = До інших зустрічей
