# Signing in, and the first page.
account-sign-in-title = Sign in
account-sign-in-do = Sign in
account-sign-in-handle = Handle
account-sign-in-passphrase = Passphrase
account-sign-in-code = Code
account-sign-in-code-hint = Six digits from your device
account-first-title = What waits for you
