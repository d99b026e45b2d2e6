# What is refused at a meeting, and what must be there before its acts.
refusal-words_unheard = Це не { $words } слова з одного списку, тож нічого не вирішено. Запитайте ще раз і наберіть те, що чуєте.
refusal-zone_unread = { $reason ->
    [letters] У рядках є знаки, яких у документах не буває: { $found }. Там стоять лише A–Z, цифри й <; перемкніть клавіатуру на латиницю.
   *[length] У рядках разом знаків: { $found }. У паспорті 2 рядки по 44, у картці 3 по 30 або 2 по 36.
  }
needs-offer_dated = зустріч сьогодні або пізніше, а пропозиція діє не довше ніж до того дня
needs-on_the_day = день зустрічі ще не настав
needs-day_before = адресу й час повідомляють напередодні або в сам день зустрічі
needs-bookings_left = ви обирали вже двічі, спершу мають подивитися ті, хто читає вашу заяву
needs-bookings_used_up = людина ще може обирати сама
needs-met_known = такого результату немає
needs-stopped_known = такої причини немає
needs-remarks_bare = у заувагах немає номерів документів, а в порівнянні — лише його коди
needs-call_off_known = такої причини немає
