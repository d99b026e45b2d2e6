"""What all doors share: the page itself, its words in five languages, its forms, its headers, and how a refusal is said."""
