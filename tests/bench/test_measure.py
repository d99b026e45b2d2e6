"""The measures agree with their definitions, computed the slow way, and ties never flatter a matcher."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import measure

few_values = st.lists(st.integers(0, 6).map(float), min_size=1, max_size=30)
rates = st.sampled_from([0.0, 0.001, 0.01, 0.1, 0.25, 0.5, 1.0])


@given(few_values, few_values)
def test_the_area_is_the_share_of_pairs_in_order_with_ties_as_halves(
    positives: list[float], negatives: list[float]
) -> None:
    wins = sum((p > n) + (p == n) / 2 for p in positives for n in negatives)
    said = measure.area_under_curve(np.array(positives), np.array(negatives))
    assert said == pytest.approx(wins / (len(positives) * len(negatives)))


@given(few_values, few_values, rates)
def test_recall_is_the_best_any_allowed_threshold_gives(
    positives: list[float], negatives: list[float], rate: float
) -> None:
    thresholds = [*positives, *negatives, 7.0, -1.0]
    allowed = [t for t in thresholds if sum(n >= t for n in negatives) <= rate * len(negatives)]
    best = max(sum(p >= t for p in positives) for t in allowed) / len(positives)
    assert measure.recall_at(np.array(positives), np.array(negatives), rate) == pytest.approx(best)


def test_a_matcher_that_says_the_same_of_everything_recalls_nothing() -> None:
    assert measure.recall_at(np.ones(10), np.ones(1000), 0.01) == 0


@given(few_values, few_values, st.sampled_from([0.1, 0.5, 0.95, 1.0]))
def test_precision_is_taken_at_the_strictest_threshold_that_recalls_enough(
    positives: list[float], negatives: list[float], recall: float
) -> None:
    enough = [t for t in positives if sum(p >= t for p in positives) >= recall * len(positives) - 1e-9]
    strictest = max(enough)
    true, false = sum(p >= strictest for p in positives), sum(n >= strictest for n in negatives)
    said = measure.precision_at_recall(np.array(positives), np.array(negatives), recall)
    assert said == pytest.approx(true / (true + false))


def test_a_person_not_found_is_in_no_top() -> None:
    ranks = [1, 2, 10, 11, None]
    assert [measure.recall_in_top(ranks, top) for top in (1, 10, 50)] == [0.2, 0.6, 0.8]


@given(st.lists(st.integers(0, 50).map(float), min_size=1), st.sampled_from([0.5, 0.99, 1.0]))
def test_a_percentile_is_a_value_that_was_measured_and_covers_its_share(values: list[float], share: float) -> None:
    said = measure.percentile(values, share)
    assert said in values
    assert sum(v <= said for v in values) >= share * len(values) - 1e-9
    assert sum(v < said for v in values) < share * len(values)


def test_probabilities_that_come_true_have_no_calibration_error() -> None:
    said = np.repeat([0.25, 0.75], 4)
    true = np.array([1, 0, 0, 0, 1, 1, 1, 0], dtype=float)
    assert measure.calibration_error(said, true, np.ones(8)) == 0


def test_certainty_that_is_always_wrong_has_the_whole_error() -> None:
    assert measure.calibration_error(np.ones(5), np.zeros(5), np.ones(5)) == 1


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans(), st.integers(1, 5)), min_size=1, max_size=40))
def test_weighting_a_pair_is_counting_it_that_often(rows: list[tuple[float, bool, int]]) -> None:
    said, true, weight = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    often = weight.astype(int)
    weighted = measure.calibration_error(said, true, weight)
    counted = measure.calibration_error(said.repeat(often), true.repeat(often), np.ones(often.sum()))
    assert math.isclose(weighted, counted, abs_tol=1e-9)


def test_of_several_runs_each_thing_has_its_median() -> None:
    assert measure.medians([[1.0, 9.0], [3.0, 7.0], [2.0, 80.0]]) == [2.0, 9.0]
