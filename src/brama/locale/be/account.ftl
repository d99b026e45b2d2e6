# Signing in, and the first page.
account-sign-in-title = Увайсці
account-sign-in-do = Увайсці
account-sign-in-handle = Імя ў доме
account-sign-in-passphrase = Пароль-фраза
account-sign-in-code = Код
account-sign-in-code-hint = Шэсць лічбаў з вашай прылады
account-first-title = Што вас чакае
