# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = Для цього потрібна інша людина, не ви.
refusal-already_decided = Це вже хтось вирішив.
refusal-release_missing = Відкривати нічого: вже відкрито, або день закінчився. Попросіть ще раз.
needs-first_vote = ви вже проголосували
needs-vote_shut = тут немає вашого закритого голосу
needs-others_voted = більше ніхто не голосував
needs-disagreed = немає двох відкритих голосів, що розходяться
needs-quorum = потрібні два однакові голоси
needs-match_was_put = напишіть поставлене запитання й відповідь
