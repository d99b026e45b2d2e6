# Identities that the board asks screening for.
releases-title = Просьбы открыть, кто это
releases-why = Совет не видит, кто заявитель. То, что вы разрешите, откроется один раз и только тому, кто просил; в журнале останется ваш псевдоним. Без разрешения просьба исчезнет через день.
releases-asks = Просит { $handle }:
releases-until = до
releases-do = Разрешить: { $handle }
releases-done = Разрешено. Кто просил, может открыть это один раз на странице дела.
releases-none = Никто не просит.
releases-reason-match_disputed = спорное совпадение
releases-reason-same_person_twice = возможно, один человек дважды
releases-reason-known_to_the_board = возможно, совет знает человека
releases-reason-safety = чья-то безопасность
