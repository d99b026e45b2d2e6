# What is refused at a meeting, and what must be there before its acts.
refusal-words_unheard = Гэта не { $words } словы з аднаго спіса, таму нічога не вырашана. Спытайце яшчэ раз і надрукуйце тое, што чуеце.
refusal-zone_unread = { $reason ->
    [letters] У радках ёсць знакі, якіх у дакументах не бывае: { $found }. Там стаяць толькі A–Z, лічбы і <; пераключыце клавіятуру на лацінку.
   *[length] У радках разам знакаў: { $found }. У пашпарце 2 радкі па 44, у картцы 3 па 30 або 2 па 36.
  }
needs-offer_dated = сустрэча сёння або пазней, а прапанова дзейнічае не даўжэй чым да таго дня
needs-on_the_day = дзень сустрэчы яшчэ не настаў
needs-day_before = дом і гадзіну паведамляюць напярэдадні або ў сам дзень сустрэчы
needs-bookings_left = вы выбіралі ўжо двойчы, спачатку мусяць паглядзець тыя, хто чытае вашу заяву
needs-bookings_used_up = чалавек яшчэ можа выбіраць сам
needs-met_known = такога выніку няма
needs-stopped_known = такой прычыны няма
needs-call_off_known = такой прычыны няма
