"""The sealed list of cases of one compartment: what it keeps of each, how that is summed up, sorted, searched and bundled."""
