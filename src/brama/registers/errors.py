"""What the registers room refuses, by code and facts.

    Refusal
    ├── InputRefused                input_refused        what comes from outside
    │   ├── FileRefused
    │   │   ├── FileMissing         file_missing         file
    │   │   ├── NotAFile            not_a_file           file, found (folder, other)
    │   │   ├── FileUnreadable      file_unreadable      file, reason (EACCES, EIO ... or damaged_gzip)
    │   │   ├── FileEmpty           file_empty           file
    │   │   ├── WrongFile           wrong_file           file, expected (text, ofac, un), found (zip, pdf, parquet, xls,
    │   │   │                                            bzip2, xz, zstd, doctype, ofac_addresses,
    │   │   │                                            ofac_comments, other, or the root of an XML file)
    │   │   ├── MissingPart         missing_part         files, expected (ofac_sdn): none of the files is this part
    │   │   └── TwiceGiven          twice_given          files: two for one part, or one file given twice
    │   ├── FormatRefused
    │   │   ├── UnknownFormat       unknown_format       format, formats (the known ones)
    │   │   ├── FormatUnclear       format_unclear       files, formats (what each looks like; "" for nothing known)
    │   │   ├── UnknownEncoding     unknown_encoding     encoding, encodings (the known ones)
    │   │   └── MapNotUsed          map_not_used         format: columns were mapped for a format that has none
    │   ├── ColumnsRefused
    │   │   ├── MissingColumn       missing_column       file, line, column (in the mapping), columns (in the file)
    │   │   ├── UnknownField        unknown_field        column, field, fields (the known ones)
    │   │   ├── NoNameColumn        no_name_column       file, line, columns (in the file)
    │   │   ├── NoIdColumn          no_id_column         file, line, columns (in the file)
    │   │   └── TwoPersons          two_persons          file, line, columns (that stand twice)
    │   └── BadLine                 bad_line             file, line, column (0: the whole line), reason
    │       ├── NotUtf8             not_utf8             file, line, column (in bytes), looks_like (cp1251, koi8-u,
    │       │                                            cp866, cp1250, utf-16-le, utf-16-be, "")
    │       ├── OtherEncoding       other_encoding       as BadLine; never passed over
    │       ├── ChangesGiven        changes_given        as BadLine; never passed over
    │       └── BrokenXml           broken_xml           as BadLine; never passed over
    └── RegisterRefused             register_refused     what lies on the disk
        ├── BadRegisterName         bad_register_name    register: small letters, digits, - and _, 64 at
        │                                                most, first a letter or digit
        ├── NoSuchRegister          no_such_register     register
        ├── RegisterBusy            register_busy        register: another build of it is running
        ├── NoSuchGeneration        no_such_generation   register, generation, newest
        ├── GenerationTooOld        generation_too_old   register, generation, oldest
        ├── BuildRefused
        │   ├── NobodyRead          nobody_read          register: no person was read
        │   ├── NobodyLeft          nobody_left          register: the changes take out everybody
        │   ├── UnreadableText      unreadable_text      id: half a surrogate in a text of this person
        │   ├── NoSpace             no_space             file, reason (ENOSPC, EDQUOT, EFBIG)
        │   ├── CannotWrite         cannot_write         file, reason (EACCES, EROFS, EIO ...)
        │   └── BuildWorkerLost     build_worker_lost    workers: a process died, most likely for want of memory
        └── IndexDamaged            index_damaged        file, reason (missing, size, checksum, unreadable, not_listed,
            │                                            unknown_kind, content): to be added again
            └── OtherLayout         other_layout         file, layout, known: written by another version of Brama

Reasons of `BadLine`, also the keys under which `Tally` keeps them when bad lines are skipped:

    json             not JSON, or out of bounds: nested too deep, a number too large, half a surrogate
    not_object       JSON, but not an object
    no_schema        an entity without `schema`
    no_id            an identifier that is missing, empty, no text or longer than 512
    no_properties    `properties` that are missing or no object
    value_not_text   a value that is neither text nor a list of texts
    line_too_long    longer than 16 MiB
    nul_byte         a NUL byte
    encoding         not in the encoding that was asked for or that the file announces; always raised
    open_quote       a quoted cell that does not end within 64 lines or 128 KiB
    stray_quote      something behind the quote that ends a cell
    too_many_cells   more cells than columns
    too_few_cells    fewer cells than columns
    duplicate_id     an identifier that an earlier row of the table has
    xml              not well-formed, an element larger than 16 MiB or within too many others; always raised
    change           a change to a register where a whole one is read; always raised
    unknown_op       a change that is not ADD, MOD or DEL
    no_entity        a change or a pair without its entity
    not_a_person     a pair with a side that is no person
    no_number        a row of OFAC's without its ent_num
"""

from brama.refusals import Refusal


class InputRefused(Refusal):
    """Something given from outside cannot be read as asked."""

    code = "input_refused"


class FileRefused(InputRefused):
    """A whole file."""

    code = "file_refused"


class FileMissing(FileRefused):
    """There is nothing of that name."""

    code = "file_missing"


class NotAFile(FileRefused):
    """A folder, a device or a pipe: registers are read twice, so a pipe cannot be one."""

    code = "not_a_file"


class FileUnreadable(FileRefused):
    """The system will not give it, or what it gives is damaged."""

    code = "file_unreadable"


class FileEmpty(FileRefused):
    """Not one byte."""

    code = "file_empty"


class WrongFile(FileRefused):
    """A file, but of another kind than expected."""

    code = "wrong_file"


class MissingPart(FileRefused):
    """A format of several files, without the one that matters."""

    code = "missing_part"


class TwiceGiven(FileRefused):
    """The same part twice: one of the two would silently not count, or everything would count twice."""

    code = "twice_given"


class FormatRefused(InputRefused):
    """A way of reading that is not known or does not apply."""

    code = "format_refused"


class UnknownFormat(FormatRefused):
    """No reader of that name."""

    code = "unknown_format"


class FormatUnclear(FormatRefused):
    """The files look like nothing known, or like different formats."""

    code = "format_unclear"


class UnknownEncoding(FormatRefused):
    """No encoding of that name, or none that text comes in."""

    code = "unknown_encoding"


class MapNotUsed(FormatRefused):
    """A mapping that would be ignored."""

    code = "map_not_used"


class ColumnsRefused(InputRefused):
    """The columns of a table."""

    code = "columns_refused"


class MissingColumn(ColumnsRefused):
    """The mapping names a column that the header does not have."""

    code = "missing_column"


class UnknownField(ColumnsRefused):
    """The mapping names a field that persons do not have."""

    code = "unknown_field"


class NoNameColumn(ColumnsRefused):
    """No column was understood as a name."""

    code = "no_name_column"


class NoIdColumn(ColumnsRefused):
    """A table of changes of which nobody can say whom they are about."""

    code = "no_id_column"


class TwoPersons(ColumnsRefused):
    """A table with two persons on a row, who would be read as one."""

    code = "two_persons"


class BadLine(InputRefused):
    """One line, row or element. The only refusal that can be counted and passed over."""

    code = "bad_line"


class NotUtf8(BadLine):
    """Text in another encoding, perhaps the one it looks like."""

    code = "not_utf8"


class OtherEncoding(BadLine):
    """Bytes that mean nothing in the encoding that was asked for; what follows them cannot be trusted either."""

    code = "other_encoding"


class ChangesGiven(BadLine):
    """Changes to a register, where a whole one was to be read."""

    code = "changes_given"


class BrokenXml(BadLine):
    """Where the tree of a file is broken there is no next line to go on with."""

    code = "broken_xml"


class RegisterRefused(Refusal):
    """Something asked of a register."""

    code = "register_refused"


class BadRegisterName(RegisterRefused):
    """A name that is no name of a folder everywhere."""

    code = "bad_register_name"


class NoSuchRegister(RegisterRefused):
    """Nothing of that name was ever added, or it was removed."""

    code = "no_such_register"


class RegisterBusy(RegisterRefused):
    """Somebody else is adding to it at this moment."""

    code = "register_busy"


class NoSuchGeneration(RegisterRefused):
    """A number that was not given yet."""

    code = "no_such_generation"


class GenerationTooOld(RegisterRefused):
    """The list of what changed is kept for the last few generations only."""

    code = "generation_too_old"


class BuildRefused(RegisterRefused):
    """A build came to nothing; what served before serves on."""

    code = "build_refused"


class NobodyRead(BuildRefused):
    """Not one person."""

    code = "nobody_read"


class NobodyLeft(BuildRefused):
    """Changes that take out everybody: a register of nobody is removed and not kept."""

    code = "nobody_left"


class UnreadableText(BuildRefused):
    """A text that is not Unicode."""

    code = "unreadable_text"


class NoSpace(BuildRefused):
    """The disk or the quota is full."""

    code = "no_space"


class CannotWrite(BuildRefused):
    """The system will not let us write."""

    code = "cannot_write"


class BuildWorkerLost(BuildRefused):
    """One of the processes ended."""

    code = "build_worker_lost"


class IndexDamaged(RegisterRefused):
    """A file of a generation is not what was written."""

    code = "index_damaged"


class OtherLayout(IndexDamaged):
    """Files that this version of the program cannot read."""

    code = "other_layout"
