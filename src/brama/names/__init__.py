"""Names in every script: repair, romanisation, parts, phonetic readings, given-name families. Tables are files."""
