# Signing in, and the first page.
account-sign-in-title = Войти
account-sign-in-do = Войти
account-sign-in-handle = Имя в доме
account-sign-in-passphrase = Пароль-фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шесть цифр с вашего устройства
account-first-title = Что вас ждёт
