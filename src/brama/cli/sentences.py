"""English for refusals: one row a code, each a sentence that says where it is and what to do.

Facts of the refusal fill the gaps; `where` is the file with line and column, as far as known. What stands in a line or
in a header is never said: it may be a person's.
"""

SENTENCES = {
    "refused": "{where} was refused; check what was asked for.",
    "input_refused": "{where} cannot be read as asked; check the file and its format.",
    # a file
    "file_refused": "{where} cannot be read; check the file.",
    "file_missing": "{where}: there is no such file; check the name.",
    "not_a_file": "{where} is {found}, not a file; name a file that can be read from the start again.",
    "file_unreadable": "{where} cannot be read ({reason}); see to that and try again.",
    "file_empty": "{where} is empty; check that it was written to its end.",
    "wrong_file": "{where} is {found} where {expected} was expected; give another file or another --format.",
    "missing_part": "{files}: of the files of this format, {expected} is missing; give it as well.",
    "twice_given": "{files}: two files for one part; give each once.",
    # a format
    "format_refused": "This way of reading is not known; choose another --format.",
    "unknown_format": "There is no format {format}; choose one of {formats} with --format.",
    "format_unclear": "{files}: the format cannot be told from the files; name it with --format.",
    "unknown_encoding": "There is no encoding {encoding}; choose one of {encodings}.",
    "map_not_used": "Files of format {format} have no columns to map; leave --map away.",
    # columns
    "columns_refused": "{where}: the columns cannot be used; say what they mean with --map COLUMN=field.",
    "missing_column": "{where}, line 1: there is no column {column}; name one that the header has.",
    "unknown_field": "Column {column} is mapped to {field}, which no person has; choose one of {fields}.",
    "no_name_column": "{where}, line 1: no column was understood as a name; say which is with --map COLUMN=name.",
    # a line
    "bad_line": "{where}: {reason}; mend it, or leave such lines out with --skip-bad (add, screen).",
    "not_utf8": "{where}: the text is not UTF-8{looks_like}; say what it is with --encoding.",
    # a register
    "register_refused": "Register {register} cannot be used so; `brama registers list` shows what there is.",
    "bad_register_name": "{register} is no name for a register; use small letters, digits, - and _, 64 at most.",
    "no_such_register": "There is no register {register} here; `brama registers list` shows what there is.",
    "register_busy": "Register {register} is being changed by somebody else; try again when that is done.",
    "no_such_generation": "Register {register} has no generation {generation}, only up to {newest}; name an older one.",
    "generation_too_old": "What changed in {register} since generation {generation} is forgotten; ask since {oldest}.",
    "build_refused": "Register {register} was not built, what served before serves on; try again.",
    "nobody_read": "No person was read for register {register}, which stays as it was; check the files.",
    "unreadable_text": "A record holds text that is not Unicode, the register stays as it was; mend the file.",
    "no_space": "{where} cannot be written ({reason}), the register stays as it was; make room and try again.",
    "cannot_write": "{where} cannot be written ({reason}), the register stays as it was; see to that and try again.",
    "build_worker_lost": "A process of the build died, perhaps for want of memory, nothing has changed; try again.",
    "index_damaged": "{where} is not what was written ({reason}); add the register again from its source.",
    "other_layout": "{where} was written by another version of Brama; add the register again from its source.",
    # screening
    "register_changed": "Register {register} was changed while it was being asked; ask again.",
    "worker_lost": "A process that was screening died, for want of memory perhaps; ask for fewer persons at once.",
}

FOUND = {
    "folder": "a folder",
    "other": "something else",
    "text": "text",
    "ftm": "FollowTheMoney JSON lines",
    "csv": "a table (CSV)",
    "ofac": "a list of OFAC's",
    "un": "the UN's list",
    "ofac_sdn": "OFAC's sdn.csv",
    "ofac_addresses": "OFAC's file of addresses",
    "ofac_comments": "OFAC's file of remarks",
    "zip": "a zip archive (or a spreadsheet)",
    "doctype": "XML with a document type, which is never read",
    "xml": "XML",
    "pdf": "a PDF",
    "parquet": "a Parquet file",
    "xls": "an old spreadsheet",
    "bzip2": "a bzip2 archive",
    "xz": "an xz archive",
    "zstd": "a zstd archive",
}

REASONS = {
    "json": "this is not valid JSON",
    "not_object": "this is JSON, but not an object",
    "no_schema": "the entity has no schema",
    "no_id": "the record has no identifier",
    "no_properties": "the entity has no properties",
    "value_not_text": "a value is neither text nor a list of texts",
    "line_too_long": "the line is longer than 16 MiB",
    "nul_byte": "there is a NUL byte in the line",
    "encoding": "the text cannot be read in its encoding",
    "open_quote": "a quoted cell does not end",
    "stray_quote": "something stands after the quote that ends a cell",
    "too_many_cells": "there are more cells than columns",
    "too_few_cells": "there are fewer cells than columns",
    "duplicate_id": "an earlier row has the same identifier",
    "xml": "this is not well-formed XML, or an element is too large",
    "unknown_op": "the change is not ADD, MOD or DEL",
    "no_entity": "the entity is missing",
    "not_a_person": "one side of the pair is not a person",
    "no_number": "the row has no number",
    "damaged_gzip": "its compression is damaged",
    # a file of an index
    "missing": "it is missing",
    "size": "its size is wrong",
    "checksum": "its checksum is wrong",
    "unreadable": "it cannot be read",
    "not_listed": "the manifest does not list it",
    "unknown_kind": "its kind is unknown",
    "content": "its parts contradict one another",
    "layout": "its layout is another",
}
