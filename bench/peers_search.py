"""The peers' answers to queries on one list of persons. Runs in the peers' own environment, imports nothing of Brama.

    PEERS_PYTHON bench/peers_search.py index.jsonl queries.jsonl found.json --methods trigrams words brute blocking

Both files hold persons as FollowTheMoney JSON lines; only names and birth dates are used. Every method gets names
folded to Latin letters by ICU except nomenklatura's index, which folds by itself.
"""

import argparse
import json
import logging
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson
import tantivy
from normality import ascii_text
from rapidfuzz import fuzz, process

TOP = 50
Row = dict[str, Any]
Answers = Iterator[list[str]]
Search = Callable[[list[Row]], Answers]


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("index", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=[*METHODS])
    asked = parser.parse_args()
    queries = list(_rows(asked.queries))
    asked.out.write_text(
        json.dumps({method: _timed(METHODS[method], asked.index, queries) for method in asked.methods})
    )


def _timed(method: Callable[[Path], Search], index: Path, queries: list[Row]) -> Row:
    begun = time.perf_counter()
    answers = method(index)(queries)
    built = time.perf_counter()
    found, waits = [], []
    for _ in queries:
        start = time.perf_counter()
        found.append(next(answers))
        waits.append(time.perf_counter() - start)
    return {"build_seconds": built - begun, "found": found, "seconds": waits}


def _rows(path: Path) -> Iterator[Row]:
    with path.open("rb") as file:
        yield from map(orjson.loads, file)


def _latin(row: Row) -> str:
    return " ".join(
        "".join(c if c.isalnum() else " " for c in ascii_text(" ".join(row["properties"]["name"])) or "")
        .lower()
        .split()
    )


def _dates(row: Row) -> list[str]:
    """Full dates and their years, as words of their own."""
    births: list[str] = row["properties"].get("birthDate", [])
    return [*births, *(birth[:4] for birth in births if len(birth) > 4)]


def _trigrams(path: Path) -> Search:
    tokenizer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(3, 3)).build()
    index, schema = _tantivy(_rows(path), tokenizer, lambda row: f" {_latin(row)} ")

    def clauses(row: Row) -> Iterator[tuple[str, Any]]:
        text = f" {_latin(row)} "
        yield from (
            ("text", tantivy.Query.term_query(schema, "text", text[at : at + 3])) for at in range(len(text) - 2)
        )

    return lambda queries: _ask(index, schema, clauses, queries)


def _words(path: Path) -> Search:
    tokenizer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index, schema = _tantivy(_rows(path), tokenizer, _latin)

    def clauses(row: Row) -> Iterator[tuple[str, Any]]:
        for word in _latin(row).split():
            yield "text", tantivy.Query.term_query(schema, "text", word)
            if len(word) > 3:
                yield "text", tantivy.Query.fuzzy_term_query(schema, "text", word, distance=1)

    return lambda queries: _ask(index, schema, clauses, queries)


def _tantivy(rows: Iterable[Row], tokenizer: Any, text: Callable[[Row], str]) -> tuple[Any, Any]:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("text", tokenizer_name="ours", index_option="freq")
    builder.add_text_field("date", tokenizer_name="raw", index_option="basic")
    schema = builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("ours", tokenizer)
    writer = index.writer(heap_size=500_000_000, num_threads=1)
    for row in rows:
        writer.add_document(tantivy.Document(id=row["id"], text=text(row), date=_dates(row)))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index, schema


def _ask(index: Any, schema: Any, clauses: Callable[[Row], Iterator[tuple[str, Any]]], queries: list[Row]) -> Answers:
    searcher = index.searcher()
    for row in queries:
        asked = [query for _, query in clauses(row)]
        asked += [tantivy.Query.term_query(schema, "date", date) for date in _dates(row)]
        hits = searcher.search(
            tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in asked]), TOP
        ).hits
        yield [searcher.doc(address)["id"][0] for _, address in hits]


def _brute(path: Path) -> Search:
    listed = list(_rows(path))
    names, ids = [_latin(row) for row in listed], [row["id"] for row in listed]

    def answers(queries: list[Row]) -> Answers:
        for row in queries:
            yield [ids[at] for _, _, at in process.extract(_latin(row), names, scorer=fuzz.token_sort_ratio, limit=TOP)]

    return answers


def _blocking(path: Path) -> Search:
    """nomenklatura's DuckDB index: it answers a batch at once, so the first wait holds them all."""
    from followthemoney import Dataset, StatementEntity  # only this method loads the reference data
    from nomenklatura.blocker.index import Index

    logging.disable(logging.INFO)
    dataset = Dataset.make({"name": "bench", "title": "bench"})

    def entities(rows: Iterable[Row], prefix: str = "") -> Iterator[Any]:
        return (StatementEntity.from_data(dataset, row | {"id": prefix + row["id"]}) for row in rows)

    class View:
        def entities(self, include_schemata: object = None) -> Iterator[Any]:  # noqa: ARG002  as nomenklatura calls it
            return entities(_rows(path))

    index: Any = Index(View(), Path(tempfile.mkdtemp()), {"max_candidates": TOP})
    index.build()

    def answers(queries: list[Row]) -> Answers:
        numbered = ({**row, "id": f"{number}"} for number, row in enumerate(queries))
        found = {
            str(asked): [str(match) for match, _ in matches]
            for asked, matches in index.match_entities(entities(numbered, "query-"))
        }
        yield from (found.get(f"query-{number}", []) for number in range(len(queries)))

    return answers


METHODS: dict[str, Callable[[Path], Search]] = {
    "trigrams": _trigrams,
    "words": _words,
    "brute": _brute,
    "blocking": _blocking,
}

if __name__ == "__main__":
    main()
