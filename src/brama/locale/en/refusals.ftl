# What is refused, by its code.
refusal-refused = That was refused. Nothing was changed.
refusal-ours = This is a mistake of ours, not yours. Try again in a minute.
refusal-request = The browser sent something unreadable or too large. Go back to the page and try again.
refusal-form = This page is too old, or the browser takes no cookies. Allow them, open the page anew and repeat.
refusal-sign_in_refused = Handle, passphrase and code do not belong together. Check all three, and wait for the next code.
refusal-form_too_long = Together your answers are too long for one application. Shorten this by about { $letters } letters; nothing that you typed is lost.
