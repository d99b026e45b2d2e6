# What all pages share.
pages-skip = До змісту
pages-languages = Мови
pages-road = Дорога
pages-wrong = Треба виправити
pages-choose = Виберіть
pages-day = День
pages-month = Місяць
pages-year = Рік
pages-stateless = без громадянства
pages-not-found = Такої сторінки немає
pages-not-found-why = Можливо, адресу набрано з помилкою, або тут уже нічого немає.
pages-refused = Зараз так не можна
pages-done-beside = Це зроблено. Усе інше, що ви написали на цій сторінці, знову тут і ще не надіслано.
pages-shown-again = Нічого ще не зроблено. Тут знову те, що ви написали: перегляньте й надішліть ще раз.
pages-to-start = На початок
# What is wrong with something that was typed.
error-required = Заповніть це поле.
error-unchosen = Виберіть відповідь.
error-invalid = Перевірте, що тут написано.
error-invalid_choice = Виберіть одну із запропонованих відповідей.
error-max_length = Це задовгий текст: { $limit_value ->
        [one] уміщується { $limit_value } знак
        [few] уміщуються { $limit_value } знаки
       *[other] уміщується { $limit_value } знаків
    }, тут { $show_value }.
error-null_characters_not_allowed = Тут є невидимий знак, який треба прибрати. Наберіть текст ще раз.
error-year = Рік пишеться чотирма цифрами, не раніше { $oldest }.
error-month = Місяць буває від 1 до 12. Якщо пам’ятаєте лише рік, решту залиште порожньою.
error-day = День буває від 1 до 31.
error-calendar = У цьому місяці немає такого дня.
error-whole = Тут потрібні день, місяць і рік.
