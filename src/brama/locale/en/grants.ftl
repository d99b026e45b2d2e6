# Pages that a screener may open above the daily number, and who grants them.
grants-title = Grant more pages
grants-why = A screener opens { $most } pages with an identity a day alone; for more, a second screener says yes. Ask why they are needed. It counts today only, is signed with your key and stands in the ledger with your handle.
grants-handle = Screener
grants-more = How many pages more
grants-more-hint = Only as many as the work of today needs.
grants-more-range = A number from 1 to { $most }.
grants-do = Grant for today
grants-today = Granted today
grants-none = Nothing was granted today.
grants-given = { $handle }: { $more } more, granted by { $by }. Opened so far: { $opened }.
grants-back = To the list
grants-used-title = Enough pages for today
grants-used-why = Nothing was opened and nothing was lost: tomorrow you go on. If this case cannot wait, ask one of these screeners. They grant it at the desk, under “Grant more pages”.
grants-used-nobody = There is no other screener now. Tell the security officer.
