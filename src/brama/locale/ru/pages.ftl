# What all pages share.
pages-skip = К содержанию
pages-languages = Языки
pages-road = Дорога
pages-wrong = Нужно исправить
pages-choose = Выберите
pages-day = День
pages-month = Месяц
pages-year = Год
pages-stateless = без гражданства
pages-not-found = Такой страницы нет
pages-not-found-why = Возможно, адрес набран с ошибкой, или здесь уже ничего нет.
pages-refused = Сейчас так нельзя
pages-done-beside = Это сделано. Всё остальное, что вы написали на этой странице, снова здесь и ещё не отправлено.
pages-shown-again = Ничего ещё не сделано. Здесь снова то, что вы написали: посмотрите и отправьте ещё раз.
pages-to-start = К началу
# What is wrong with something that was typed.
error-required = Заполните это поле.
error-unchosen = Выберите ответ.
error-invalid = Проверьте, что здесь написано.
error-invalid_choice = Выберите один из предложенных ответов.
error-max_length = Это слишком длинный текст: { $limit_value ->
        [one] помещается { $limit_value } знак
        [few] помещается { $limit_value } знака
       *[other] помещается { $limit_value } знаков
    }, здесь { $show_value }.
error-null_characters_not_allowed = Здесь есть невидимый знак, который нужно убрать. Наберите текст ещё раз.
error-year = Год пишется четырьмя цифрами, не раньше { $oldest }.
error-month = Месяц бывает от 1 до 12. Если помните только год, остальное оставьте пустым.
error-day = День бывает от 1 до 31.
error-calendar = В этом месяце нет такого дня.
error-whole = Здесь нужны день, месяц и год.
