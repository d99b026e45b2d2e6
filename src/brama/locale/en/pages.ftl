# What all pages share.
pages-skip = Skip to the content
pages-languages = Languages
pages-road = The road
pages-wrong = Something needs mending
pages-choose = Choose
pages-day = Day
pages-month = Month
pages-year = Year
pages-stateless = no citizenship
pages-not-found = There is no such page
pages-not-found-why = The address may be mistyped, or nothing is here any more.
pages-refused = That cannot be done now
pages-done-beside = That is done. What else you wrote on this page is here again, and is not sent yet.
pages-shown-again = Nothing has been done yet. What you wrote is here again: look at it, and send it once more.
pages-to-start = To the beginning
# What is wrong with something that was typed.
error-required = Fill this in.
error-unchosen = Choose an answer.
error-invalid = Check what is written here.
error-invalid_choice = Choose one of the answers offered.
error-max_length = This is too long: { $limit_value } characters fit, these are { $show_value }.
error-null_characters_not_allowed = There is an invisible character in it. Type the text again.
error-year = A year has four digits and is { $oldest } or later.
error-month = A month is a number from 1 to 12. If you remember only the year, leave the rest empty.
error-day = A day is a number from 1 to 31.
error-calendar = This month has no such day.
error-whole = Day, month and year are needed here.
