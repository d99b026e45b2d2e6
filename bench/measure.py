"""The measures of this bench. Higher scores mean more alike; equal scores are counted against the one who gave them."""

import math
import statistics
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
BINS = 10


def area_under_curve(positives: Scores, negatives: Scores) -> float:
    """The chance that a random positive scores above a random negative; a tie is half a win."""
    ordered = np.sort(negatives)
    below = np.searchsorted(ordered, positives, "left")
    not_above = np.searchsorted(ordered, positives, "right")
    return float((below + not_above).mean() / (2 * len(negatives)))


def threshold_at(negatives: Scores, false_positive_rate: float) -> float:
    """The score that a pair must exceed so that at most this share of the negatives does; -inf if all may."""
    allowed = math.floor(false_positive_rate * len(negatives) + 1e-9)
    return float(np.sort(negatives)[::-1][allowed]) if allowed < len(negatives) else -math.inf


def recall_at(positives: Scores, negatives: Scores, false_positive_rate: float) -> float:
    """The share of positives above the threshold; those that tie with the first forbidden negative are lost."""
    return float((positives > threshold_at(negatives, false_positive_rate)).mean())


def precision_at_recall(positives: Scores, negatives: Scores, recall: float) -> float:
    """Precision at the strictest threshold that still finds this share of the positives."""
    needed = max(1, math.ceil(recall * len(positives) - 1e-9))
    threshold = np.sort(positives)[::-1][needed - 1]
    true, false = int((positives >= threshold).sum()), int((negatives >= threshold).sum())
    return true / (true + false)


def recall_in_top(ranks: Sequence[int | None], top: int) -> float:
    """The share of queries whose person stands among the first `top` answers; ranks start at 1, None is not found."""
    return sum(rank is not None and rank <= top for rank in ranks) / len(ranks)


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered) - 1e-9) - 1)]


def medians(runs: Sequence[Sequence[float]]) -> list[float]:
    """Of several runs that measured the same things in the same order, the median of each thing."""
    return [statistics.median(several) for several in zip(*runs, strict=True)]


def calibration_error(probabilities: Scores, labels: Scores, weights: Scores) -> float:
    """Expected calibration error: the weighted mean gap between what was said and what was true, over equal bins."""
    return float(sum(share * abs(said - true) for said, true, share in reliability(probabilities, labels, weights)))


def reliability(probabilities: Scores, labels: Scores, weights: Scores) -> list[tuple[float, float, float]]:
    """Of every bin that holds something: probability said, share that was true, share of all the weight."""
    bin_of = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    rows = []
    for number in np.unique(bin_of):
        mine = bin_of == number
        weight = weights[mine].sum()
        said, true = (probabilities * weights)[mine].sum() / weight, (labels * weights)[mine].sum() / weight
        rows.append((float(said), float(true), float(weight / weights.sum())))
    return rows
