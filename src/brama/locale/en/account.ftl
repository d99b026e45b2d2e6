# Signing in, and the first page.
account-sign-in-title = Sign in
account-sign-in-do = Sign in
account-sign-in-handle = Handle
account-sign-in-passphrase = Passphrase
account-sign-in-code = Code
account-sign-in-code-hint = Six digits from your device
account-kept-waits = You are signed out. What you wrote is not lost: sign in, and it comes back into its form. Nothing has been done yet.
account-kept-title = You are signed in again
account-kept-why = What you wrote is waiting. It comes back into its form and is not sent until you press its button.
account-kept-show = Show me what I wrote
account-kept-leave = Leave it, to the beginning
account-lost-title = Nothing has been done yet
account-lost-why = The browser did not send the cookie by which we know our own forms. What you wrote is not lost: it comes back into its form and is not sent until you press its button.
account-lost-cookies = The browser sends no cookies: they were deleted, or are switched off. Allow them for this address, and sign in.
account-first-title = What waits for you
# What waits.
account-handed = { $count ->
        [one] One part of a case was
       *[other] { $count } parts of cases were
    } handed on while you signed in.
account-sealed = { $count ->
        [one] One thing was
       *[other] { $count } things were
    } sealed anew with new keys.
account-refused = { $count ->
        [one] One part of a case could not be handed on: it is not what was written.
       *[other] { $count } parts of cases could not be handed on: they are not what was written.
    }
account-refused-tell = Tell the security officer. Everything else works.
account-column-what = What
account-column-count = How many
account-column-since = Longest since
account-nothing = Nothing waits for you.
account-no-mail = Brama sends no mail and no message. What waits stands here and nowhere else.
account-waits-vote = Before the board, without your vote
account-waits-voted = You and others have voted: open yours, or decide
account-waits-intake = An intake to confirm
account-waits-release = Identities that the board asks for
account-waits-news = Cases in which a match came, went or changed since yesterday
account-waits-confirm = Members to confirm
account-waits-sign = New epochs to sign
account-waits-purge = Cases past their period
account-waits-epoch = Compartments that need a new epoch
account-waits-recovery = Passphrases that another keyholder began to recover
account-waits-notice = Notices of duress, approach or threats
# Passphrase and device.
account-passphrase-title = Passphrase and device
account-passphrase-why = Whoever proposed you was shown your first passphrase. Take a new one: it is made here and shown once. Your other sessions end.
account-passphrase-passphrase = Present passphrase
account-passphrase-do = Show a new passphrase
account-passphrase-new = Your new passphrase
account-passphrase-once = It was shown once. Write it down now where nobody else reads it. The old one no longer works.
account-passphrase-kept = I have written it down
account-device-title = The device with the codes
account-device-code = Signing in takes six digits from your device. Keep it apart from the paper with the passphrase.
account-device-lost = If it is lost or taken, tell the security officer or whoever appoints at once: they remove you, and appoint you anew with another device. Keyholders recover a passphrase, and never a device.
account-device-known = A browser in which you have signed in keeps a mark, so that a stranger's wrong guesses do not slow you down. It opens nothing.
account-waits-alarm = Planted cases opened
account-waits-canary = Watches of planted cases that are damaged
account-waits-granted = More pages granted than a day has
