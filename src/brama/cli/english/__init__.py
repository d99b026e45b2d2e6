"""English for what the rooms hand up as codes: refusals, findings of the doctor and of the ledger, where an application stands."""
