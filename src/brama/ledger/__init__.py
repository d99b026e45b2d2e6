"""The ledger: append only, hash-chained, countersigned by partners. No act without its entry, and no personal word in any."""
