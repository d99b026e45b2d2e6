"""Making the files of a generation from persons, in stages: chunks, people, lexicon, postings."""
