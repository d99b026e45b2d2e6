# Signing in, and the first page.
account-sign-in-title = Zaloguj się
account-sign-in-do = Zaloguj się
account-sign-in-handle = Nazwa w domu
account-sign-in-passphrase = Hasło
account-sign-in-code = Kod
account-sign-in-code-hint = Sześć cyfr z twojego urządzenia
account-first-title = Co na ciebie czeka
