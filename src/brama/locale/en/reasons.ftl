# Reasons of a decision, as the applicant is told them.
visit-reason-needed = What you can do is needed now.
visit-reason-ready = You are ready, and we trust you.
visit-reason-few_places = There are far fewer places than people who could take them. It is not about you.
visit-reason-other_skills = Other skills are wanted at the moment. That changes.
visit-reason-not_yet = It is too early. More practice in what you do would help.
visit-reason-safety = We fear that it would put you or people close to you in danger.
visit-reason-unclear = We could not get to know enough to decide otherwise. This is no judgement of you.
visit-reason-match = Something in your application could not be cleared up. This is no judgement of you.
visit-reason-tie = Something in your application could not be cleared up. This is no judgement of you.
visit-reason-contradiction = Something in your application could not be cleared up. This is no judgement of you.
