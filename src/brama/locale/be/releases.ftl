# Identities that the board asks screening for.
releases-title = Просьбы адкрыць, хто гэта
releases-why = Рада не бачыць, хто заяўнік. Тое, што вы дазволіце, адкрыецца адзін раз і толькі таму, хто прасіў; у журнале застанецца ваш псеўданім. Без дазволу просьба знікне праз дзень.
releases-asks = Просіць { $handle }:
releases-until = да
releases-do = Дазволіць: { $handle }
releases-done = Дазволена. Хто прасіў, можа адкрыць гэта адзін раз на старонцы справы.
releases-none = Ніхто не просіць.
releases-reason-match_disputed = спрэчнае супадзенне
releases-reason-same_person_twice = магчыма, адзін чалавек двойчы
releases-reason-known_to_the_board = магчыма, рада ведае чалавека
releases-reason-safety = нечая бяспека
