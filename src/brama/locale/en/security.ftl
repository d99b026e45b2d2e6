# Security: the ledger, members, epochs, purges, notices.
security-pages = Pages of security
security-any = any
security-no = No, go back
security-column-entry = Entry
security-column-day = Day
security-column-act = What was done
security-column-member = Member
security-column-key = Key
security-column-upto = Up to entry
security-column-organisation = Organisation
security-column-duties = Duties
security-column-state = State
security-column-do = To do
security-column-case = Case
security-column-step = Step
security-column-last = Last act
# The ledger.
security-ledger-title = Ledger
security-ledger-why = What was done, by whom, on which day. Of whom it was about, nothing stands here.
security-ledger-none = No entry is like that.
security-ledger-more = Older entries
security-nobody = applicant, or nobody
security-filter-title = Show only
security-filter-do = Show
security-filter-act = What was done
security-filter-member = Member
security-filter-since = From
security-filter-until = Until
# Its head.
security-heads-title = End and signatures
security-head-title = Where the ledger ends
security-head = Entry { $seq }.
security-head-verify = Read the whole ledger anew
security-partners-title = Countersigned by partners
security-partners-why = Partners countersign on their own machines. What came after the last signature can still be rewritten by whoever holds this machine.
security-partners-none = No partner has countersigned yet. Nobody outside would notice a rewritten ledger.
security-unwitnessed = { $unwitnessed ->
        [0] Every entry is countersigned.
        [one] One entry is not countersigned yet.
       *[other] { $unwitnessed } entries are not countersigned yet.
    } Countersigned up to entry { $witnessed }.
security-verdict-whole = The ledger is whole: every entry follows the one before. Entries: { $entries }.
security-verdict-changed = Entry { $entry } was changed.
security-verdict-missing = Entries { $first } to { $last } are missing.
security-verdict-reordered = Entry { $entry } stands at { $stands_at }: the order was changed.
security-verdict-inserted = Entries { $first } to { $last } were put in later.
security-verdict-truncated = The ledger ends with entry { $last }, but should with { $said }: its end was cut off.
security-verdict-beyond_head = Entries { $first } to { $last } stand behind the end.
security-verdict-head_missing = Nothing says where the ledger ends.
security-verdict-head_differs = The head does not fit entry { $entry }: one of the two was replaced.
security-verdict-rewritten = Entries { $first } to { $last } were rewritten: a partner signed others.
security-verdict-witness_false = A countersignature of entry { $entry } was not made by the partner { $partner }.
security-verdict-bare = Entry { $entry } says what somebody of the house did, and bears no signature.
security-verdict-do = Keep the database as it is, ask the partners for the last heads they signed, and compare with a backup.
# Alarms.
security-alarms-title = Alarms
security-alarms-why = Planted cases are people whom somebody invented, and nobody has a reason to open their pages. Whoever opens one is named here, to you alone.
security-alarms-do = Ask before you judge. Do not say in the house which cases are planted; if there was no reason, remove the member and order a new epoch.
security-alarms-purged = purged since
security-alarms-unsigned = not signed by them: somebody wrote it in their name
security-alarms-watched = { $count ->
        [one] One planted case is watched.
       *[other] { $count } planted cases are watched.
    }
security-alarms-none = None was opened.
security-alarms-damaged = { $count ->
        [one] One watch of a planted case is damaged
       *[other] { $count } watches of planted cases are damaged
    }: whoever opens these cases is told to nobody. Ask who could write the database, and plant other cases.
security-alarms-unwatched = No planted case is watched: whoever reads without a reason would not be noticed here.
security-granted-title = Openings above the budget in the last 30 days
security-granted-none = Nobody was granted more than { $most } pages a day in the last 30 days.
security-column-more = More
security-column-by = Granted by
security-column-opened = Opened so far
# Members.
security-members-title = Members
security-members-why = Known by a handle, and by nothing else. One proposes, another confirms; neither can sign in as the new member.
security-state-proposed = waits for a second person
security-state-present = is here
security-state-removed = removed
security-confirm-do = Confirm
security-recover-do = Recover the passphrase
security-remove-do = Remove
security-propose-title = Propose a member
security-propose-why = You will be shown the passphrase once, and hand it over yourself. Whoever confirms hands over the code.
security-propose-do = Propose
security-propose-handle = Handle
security-propose-handle-hint = Chosen by the person, never a real name. It is used once.
security-propose-organisation = Organisation
security-propose-duties = Duties
security-propose-duties-hint = Who screens does not meet and does not decide; most people hold one duty.
security-once-proposed = Passphrase of { $handle }
security-once-proposed-why = Hand it over in person. Another who may appoint confirms; then the new member changes it.
security-once-confirmed = Code of { $handle }
security-once-confirmed-why = It goes into the new member's own device, by hand or by camera, while they are with you.
security-once-key = By hand: choose “time-based” in the device and type this key:
security-once-recovered = New passphrase of { $handle }
security-once-recovered-why = Hand it over in person. The code of the member’s device stays as it was. Tell them to take a new passphrase of their own at once, on the page “What waits”.
security-once = Write it down or hand it over before you leave this page: nobody can show it again.
security-once-back = To the members
security-remove-title = Remove { $handle } for good?
security-remove-why = Sessions and keys go at once, and new epochs become due. The handle is never used again.
security-remove-sure = Remove for good
security-begun-title = Recovery of { $handle } has begun
security-begun-why = Nothing has changed yet, and alone you recover nothing. Ask another keyholder in person: within seven days they press “Recover the passphrase” beside this handle and finish.
# Epochs.
security-epochs-title = Keys
security-epochs-why = Each compartment has a key pair, its epoch. When somebody leaves, whoever remains makes a new one, and two who may appoint sign it.
security-epochs-due = A new epoch is due
security-epochs-next = Whoever holds the compartment makes it by signing in. Then two who may appoint sign.
security-epochs-made = Made, and waiting for two signatures
security-epochs-signed = signed by you
security-epochs-sign = Sign
security-epochs-serving = Serving now
security-epoch = { $number }:
security-compartment-screening = screening
security-compartment-meeting = meetings
security-compartment-board = board
security-compartment-training = training
security-compartment-welfare = welfare
security-compartment-members = handles of members
security-order-title = Order a new epoch
security-order-why = When a key may have been seen by somebody who should not have.
security-order-compartment = Compartment
security-order-do = Order
# Purging.
security-purges-title = Purges
security-purges-why = A purge destroys the key of a case first, then what it opened. Nobody brings it back. A copy of the file of keys would: keep none.
security-purges-due = Past their period
security-purges-do = Purge all of these
security-purges-none = Nothing is past its period.
security-scrub-due = Traces of what was erased may still lie on the disk; no key opens them any more. Acts that erased something since the disk was last overwritten: { $count }.
security-scrub-do = Overwrite now
security-purge-title = One case
security-purge-reference = Reference of the case
security-purge-reference-missing = There is no case of this reference here, or it has been purged a moment ago.
security-purge-do = Purge this case
security-purge-one = Purge { $reference }?
security-purge-all = Purge { $count ->
        [one] one case
       *[other] { $count } cases
    }?
security-purge-why = Nobody can bring it back, not from a backup either.
security-purge-sure = Purge for good
security-periods-title = How long without an act
security-period = { $days ->
        [one] one day
       *[other] { $days } days
    }
# Notices.
security-notices-title = Notices
security-notices-why = You alone are told. Whoever forced the applicant saw what an unknown receipt shows. Do nothing that shows you know.
security-notices-none = There is no notice.
security-notices-more = Not yet read: look-ups { $count }. Open this page again.
security-notice-duress = duress
security-notice-duress-why = The words for duress were typed in for case { $reference }.
security-notice-approached = approached or threatened
security-notice-approached-why = The applicant of case { $reference } writes:
security-notice-damaged = damaged
security-notice-damaged-why = Look-ups of this day that do not open: { $count }. One of them may have been under duress. They are damaged, or somebody has put them there. Tell the security officer.
security-notice-unread = cannot be read
security-notice-unread-why = Words of applicants of this day that cannot be read: { $count }. They are damaged, or not by who seems to have written them. Tell the security officer.
security-recover-waits = Begun by another, waits for you
security-recover-title = A new passphrase for { $handle }?
security-recover-begun = Begun by { $by }:
security-recover-finish-why = You finish what the other has begun: a new passphrase is made and shown to you once, and all sessions of this member end.
security-recover-begin-why = You begin; nothing changes yet. Another keyholder finishes within seven days.
security-recover-ask = Do it only when the member has asked you in person. If nobody asked you, ask the other keyholder and tell the security officer.
security-recover-finish = Make the new passphrase
security-recover-begin = Begin
