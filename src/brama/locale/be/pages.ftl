# What all pages share.
pages-skip = Да зместу
pages-languages = Мовы
pages-road = Дарога
pages-wrong = Трэба паправіць
pages-choose = Выберыце
pages-day = Дзень
pages-month = Месяц
pages-year = Год
pages-stateless = без грамадзянства
pages-not-found = Такой старонкі няма
pages-not-found-why = Магчыма, адрас набраны з памылкай, або тут ужо нічога няма.
pages-refused = Зараз так нельга
pages-done-beside = Гэта зроблена. Усё астатняе, што вы напісалі на гэтай старонцы, зноў тут і яшчэ не адпраўлена.
pages-shown-again = Нічога яшчэ не зроблена. Тут зноў тое, што вы напісалі: паглядзіце і адпраўце яшчэ раз.
pages-to-start = Да пачатку
# What is wrong with something that was typed.
error-required = Запоўніце гэтае поле.
error-unchosen = Выберыце адказ.
error-invalid = Праверце, што тут напісана.
error-invalid_choice = Выберыце адзін з прапанаваных адказаў.
error-max_length = Гэта задоўгі тэкст: { $limit_value ->
        [one] змяшчаецца { $limit_value } знак
        [few] змяшчаюцца { $limit_value } знакі
       *[other] змяшчаецца { $limit_value } знакаў
    }, тут { $show_value }.
error-null_characters_not_allowed = Тут ёсць нябачны знак, які трэба прыбраць. Набярыце тэкст яшчэ раз.
error-year = Год пішацца чатырма лічбамі, не раней за { $oldest }.
error-month = Месяц бывае ад 1 да 12. Калі памятаеце толькі год, пакіньце астатняе пустым.
error-day = Дзень бывае ад 1 да 31.
error-calendar = У гэтым месяцы няма такога дня.
error-whole = Тут патрэбныя дзень, месяц і год.
