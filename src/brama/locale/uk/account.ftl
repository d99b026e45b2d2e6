# Signing in, and the first page.
account-sign-in-title = Увійти
account-sign-in-do = Увійти
account-sign-in-handle = Ім’я в домі
account-sign-in-passphrase = Парольна фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шість цифр із вашого пристрою
account-first-title = Що на вас чекає
