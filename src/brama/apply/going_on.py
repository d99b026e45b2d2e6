"""THE table of how people write that something goes on, in our five languages, where an end is asked for."""

from typing import Final

GOING_ON: Final = frozenset((
    "-", "–", "—", "...", "…",
    # be
    "цяпер", "зараз", "дагэтуль", "дасюль", "дасёння", "сёння", "да сёння", "па сёння", "па сённяшні дзень", "да сённяшняга дня",
    "па цяперашні час", "да цяперашняга часу", "працягваецца", "па гэты дзень",
    # ru
    "сейчас", "теперь", "сегодня", "по сегодня", "до сегодня", "по сегодняшний день", "до сегодняшнего дня", "настоящее время",
    "по настоящее время", "до настоящего времени", "по наст. время", "по н.в", "н.в", "н. в", "по н. в", "нв", "по сей день",
    "до сих пор", "по сих пор", "по настоящий момент", "до настоящего момента", "по текущее время", "продолжается",
    # uk
    "тепер", "дотепер", "досі", "донині", "понині", "нині", "сьогодні", "до сьогодні", "по сьогодні", "по сьогоднішній день",
    "до сьогоднішнього дня", "теперішній час", "по теперішній час", "до теперішнього часу", "по цей день", "триває",
    # pl
    "teraz", "do teraz", "obecnie", "nadal", "dziś", "dzisiaj", "do dziś", "do dzisiaj", "do dnia dzisiejszego", "do chwili obecnej",
    "do obecnej chwili", "trwa", "trwa nadal", "wciąż",
    # en
    "now", "until now", "till now", "up to now", "today", "until today", "till today", "to date", "to this day", "present",
    "to present", "the present", "to the present", "until present", "current", "currently", "still", "ongoing", "continuing",
))  # fmt: skip
"""In small letters, without a full stop at the end."""
