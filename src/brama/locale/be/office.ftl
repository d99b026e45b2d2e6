# The houses: the calendar.
office-calendar-title = Сустрэчы
office-calendar-why = Кожны радок — адна справа. Імёны паказваюцца толькі на самой сустрэчы.
office-group-missed = Мінулыя, без выніку
office-group-today = Сёння
office-group-tomorrow = Заўтра
office-group-later = Пазней
office-group-waiting = Чакаюць прапановы
office-group-offered = Прапанавана, яшчэ не выбрана
office-group-empty = Нікога.
office-column-case = справа
office-column-when = калі
office-column-town = горад
office-column-place = адрас і час
office-column-since = чакае з
office-column-offers = прапановы
office-column-day = дзень
office-half-am = да поўдня
office-half-pm = пасля поўдня
office-told = паведамлена
office-untold = яшчэ не паведамлена
office-used-up = выбрана двойчы: спачатку яшчэ раз глядзіць праверка
office-free = { $count ->
    [0] няма
    [one] { $count } адкрытая
    [few] { $count } адкрытыя
    [many] { $count } адкрытых
   *[other] { $count } адкрытай
  }
office-back = Усе сустрэчы
office-since = чакае з
office-meanwhile = Нічога не зменена
# Offering.
office-offer-title = Прапанаваць сустрэчу
office-offer-why = Адзначце ўсе паловы дня, якія вам падыходзяць. Чалавек бачыць горад і палову дня і выбірае адну.
office-offer-used-up = Чалавек выбіраў ужо двойчы. Прапановы можна будзе выбраць, калі праверка зноў дапусціць справу да сустрэчы.
office-offer-town = Горад
office-offer-town-required = Напішыце горад.
office-offer-halves = Новыя месцы
office-offer-shared = Месцы, прапанаваныя і іншым
office-offer-shared-hint = Хто выбера першы, таго і месца.
office-offer-until = Можна выбраць да
office-offer-until-hint = Пакіньце пустым — і кожнае можна будзе выбраць да папярэдняга дня, сённяшняе — сёння.
office-offer-place = Адрас
office-offer-place-hint = Можна пакінуць пустым. Пра яго ведаюць толькі тыя, хто сустракае, пакуль вы яго не паведаміце.
office-offer-none = Адзначце хаця б адну палову дня.
office-offer-do = Прапанаваць
office-offered-title = Прапанавана дагэтуль
office-offered-none = Цяпер нічога не прапанавана.
office-open-until = адкрыта да
office-gone = занята або мінула
office-left = { $count ->
    [0] Чалавек больш не можа выбіраць.
    [one] Чалавек можа выбраць яшчэ { $count } раз.
    [few] Чалавек можа выбраць яшчэ { $count } разы.
    [many] Чалавек можа выбраць яшчэ { $count } разоў.
   *[other] Чалавек можа выбраць яшчэ { $count } раза.
  }
office-hidden-title = Чаго тут не відаць
office-hidden = Вынікаў праверкі і ўсяго астатняга, што чалавек напісаў. Імёны і дакументы з’явяцца, калі вы пазнаеце адно аднаго па словах.
# House and hour.
office-place-title = Адрас і час
office-place-later = Іх паведамляюць не раней чым напярэдадні. Вярніцеся сюды
office-place-planned = Ведаеце толькі вы:
office-place-today = Чалавек яшчэ не ведае, куды прыйсці. Паведаміце цяпер. Калі ён ужо тут, пераходзьце ніжэй: паведамляць нічога не трэба.
office-place-again = Паведаміць нанова
office-place-place = Адрас
office-place-place-hint = Як яго знайсці — так, як прачытае чалавек.
office-place-hour = Час
office-place-hour-written = Напішыце час як 10:30.
office-place-do = Паведаміць чалавеку
# Knowing each other.
office-heard-title = 1. Пазнайце адно аднаго
office-heard-later = У дзень сустрэчы гэтая старонка правядзе вас праз яе.
office-heard-one = Спытайце: «Якія вашы словы?» Сваіх пакуль не кажыце і нічога не падказвайце.
office-heard-two = Чалавек кажа два словы.
office-heard-three = Набярыце тое, што пачулі. Калі ўсё правільна, старонка пакажа вашы два словы. Скажыце іх.
office-heard-four = У чалавека на старонцы тыя самыя два словы. Калі вы скажаце іншыя, ён пойдзе — і зробіць слушна.
office-heard-never = Няправільнае слова адразу спыняе сустрэчу. Слова, якога няма ў спісах, проста пытаюць яшчэ раз.
office-heard-heard = Што вам сказалі?
office-heard-heard-hint = Два словы на любой з пяці моў, сваімі літарамі або лацінкай.
office-heard-do = Праверыць словы
office-words-title = 2. Адкажыце
office-words-say = Словы правільныя. Цяпер скажыце свае:
office-words-latin = Лацінкай:
office-words-then = Пачакайце, пакуль чалавек іх параўнае. Толькі потым прасіце дакумент.
# The document.
office-document-title = 3. Параўнайце з дакументам
office-document-why = Вазьміце дакумент у рукі. Пра кожны радок скажыце, ці ён сходзіцца.
office-document-none = Звестак яшчэ няма: праверка мусіць іх перадаць. Адкрыйце старонку крыху пазней.
office-claim-name = Імя, як яго піша чалавек
office-claim-latin = Імя, як у пашпарце
office-claim-birth = Дата нараджэння
office-claim-number = Нумар дакумента
office-claim-country = Краіна
office-document-claim-agrees = сходзіцца
office-document-claim-differs = не сходзіцца
office-document-claim-absent = у дакуменце няма
office-document-claim-required = Скажыце, ці гэта сходзіцца.
office-document-zone = Радкі для машыннага чытання
office-document-zone-hint = Два або тры радкі са знакамі <<<. Набярыце іх або пастаўце курсор сюды і прыкладзіце дакумент да счытвальніка.
office-document-photo = Твар і фота
office-document-photo-hint = Параўнайце сваімі вачыма. Здымкаў не робім.
office-document-photo-agrees = той самы чалавек
office-document-photo-differs = іншы чалавек
office-document-photo-required = Параўнайце твар з фота.
office-document-photo-another = Гэта не той чалавек, чый дакумент: запішыце, што прыйшоў іншы.
office-document-text = Заўвагі
office-document-text-hint = Для тых, хто сустракае. Без нумароў дакументаў.
office-document-text-required = Напішыце, хто прыйшоў замест чалавека, наколькі можаце сказаць.
office-document-text-number = Прыбярыце нумар: з дакумента нічога не захоўваецца.
office-document-kept = Захоўваецца: што сходзіцца, вашы заўвагі, вынік. Не захоўваецца: радкі вышэй, нумары, здымкі.
office-compare-do = Праверыць радкі
office-verify-do = Гэта той чалавек
office-someone-else-do = Прыйшоў іншы
# The zone.
office-zone-title = Што кажуць радкі
office-zone-digit = кантрольная лічба
office-zone-read = стаіць
office-zone-due = павінна быць
office-zone-fits = сходзіцца
office-digit-number = нумар
office-digit-birth = дата нараджэння
office-digit-expiry = тэрмін дзеяння
office-digit-optional = дадатковы нумар
office-digit-whole = усё разам
office-fits = так
office-fits-not = не
office-live-fits = Радок { $line }: усе кантрольныя лічбы сходзяцца.
office-live-bare = Радок { $line }: кантрольных лічбаў у ім няма.
office-live-not = Радок { $line }, знакі { $first }–{ $last }, { $field }: кантрольная лічба { $read }, а павінна быць { $due }.
office-zone-whole = Усе кантрольныя лічбы сходзяцца. Падробшчык таксама ўмее іх лічыць.
office-zone-slip = Адна з лічбаў не сходзіцца. Найчасцей гэта апіска: параўнайце радкі літара за літарай, 0 і O, 1 і I.
office-zone-expires = Сапраўдны да
office-zone-expired = ужо несапраўдны
office-met-title = Побач з тым, што напісана ў заяве
office-met-part = што
office-met-ours = у заяве
office-met-theirs = у дакуменце
office-met-verdict = разам
office-part-surname = прозвішча
office-part-given = імя
office-part-patronymic = імя па бацьку
office-part-birth = дата нараджэння
office-part-country = краіна
office-part-gender = пол
office-part-document = нумар
office-gender-male = мужчынскі
office-gender-female = жаночы
office-verdict-fits = сходзіцца
office-verdict-look = прыгледзьцеся
office-verdict-differs = розніцца
office-verdict-one_side = толькі з аднаго боку
# Other ends.
office-otherwise = Калі пайшло інакш
office-over-told = Дзень гэтай сустрэчы прайшоў. Запішыце, чым яна скончылася.
office-over-untold = Дзень гэтай сустрэчы прайшоў, а куды прыйсці, чалавеку ніхто не паведаміў. Адмяніце яе: гэта не няяўка.
office-did-not-come = Чалавек не прыйшоў
office-did-not-come-later = Гэта можна сказаць у дзень сустрэчы.
office-did-not-come-why = Ці будзе яшчэ адна сустрэча, вырашыць праверка.
office-did-not-come-do = Запісаць: не прыйшоў
office-stopped = Спыніць сустрэчу
office-stopped-reason = Чаму?
office-stopped-reason-wrong_word = Словы былі няправільныя.
office-stopped-reason-wish = чалавек захацеў спыніць
office-stopped-reason-unsafe = было небяспечна
office-stopped-reason-other = нешта іншае
office-stopped-text = Заўвагі
office-stopped-text-number = Прыбярыце нумар: з дакумента нічога не захоўваецца.
office-stopped-do = Спыніць
office-call-off = Адмяніць сустрэчу
office-call-off-why = Чалавек прачытае прычыну і зможа выбраць іншую вашу прапанову. Гэтую палову дня больш ніхто не зможа выбраць.
office-call-off-reason = Чаму?
office-call-off-reason-ill = хтосьці з нас хворы
office-call-off-reason-house = у гэты дзень у доме нельга сустрэцца
office-call-off-reason-unsafe = прыходзіць небяспечна
office-call-off-reason-other = іншая прычына
office-call-off-do = Адмяніць
# Afterwards.
office-result-verified = Гэта той чалавек
office-result-did_not_come = Чалавек не прыйшоў
office-result-someone_else = Прыйшоў іншы
office-result-stopped = Сустрэча спынена
office-outcome-verified = Дакумент сходзіцца.
office-outcome-differences = Дакумент у нечым розніцца; вы запісалі, у чым.
office-next-verified = Вам больш нічога рабіць не трэба. Справа ідзе далей, да рады.
office-next-did_not_come = Праверка гэта бачыць і вырашыць, ці дапусціць справу зноў. Не шукайце чалавека.
office-next-someone_else = Праверка гэта бачыць і разбярэцца нанова. Не кажыце, што менавіта заўважылі, і больш нікому з той сустрэчы не паказвайце дом.
office-next-stopped = Праверка гэта бачыць і вырашыць, ці дапусціць справу зноў.
office-wrong-one = Скажыце толькі: «Сёння мы не можам працягваць». Не кажыце, якое слова няправільнае, і не называйце сваіх.
office-wrong-two = Не прасіце дакументаў і не запісвайце імён. Правядзіце да выхаду, а самі выйдзіце пазней і іншай дарогай.
office-wrong-three = Не выкарыстоўвайце гэты дом для іншых сустрэч, пакуль не пагаворыце з тым, хто ў вас адказвае за бяспеку.
office-result-closed = Імёны і дакументы гэтай справы для вас ужо закрытыя.
office-result-onward = Да іншых сустрэч
