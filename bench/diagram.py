"""The reliability diagram as SVG, written by hand so that the bench needs no plotting library."""

SIZE, EDGE = 360, 48
Row = tuple[float, float, float]


def reliability_svg(rows: list[Row], error: float, prior: float) -> str:
    """A dot for every bin at (said, true), its area by the weight of the bin; the diagonal is a promise kept."""
    ticks = "".join(_tick(step / 5) for step in range(6))
    dots = "".join(_dot(*row) for row in rows)
    line = " ".join(f"{_x(said):.1f},{_y(true):.1f}" for said, true, _ in rows)
    side, middle = SIZE + 2 * EDGE, EDGE + SIZE / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" font-family="sans-serif" font-size="12">'
        f"<title>Reliability: expected calibration error {error:.3f}, prior {prior:g}</title>"
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<rect x="{EDGE}" y="{EDGE}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#888"/>'
        f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#888" stroke-dasharray="4 4"/>{ticks}'
        f'<polyline points="{line}" fill="none" stroke="#1b5e8a"/>{dots}'
        f'<g text-anchor="middle"><text x="{middle}" y="{side - 8}">probability said</text>'
        f'<text x="14" y="{middle}" transform="rotate(-90 14 {middle})">share that was true</text>'
        f'<text x="{middle}" y="28">expected calibration error {error:.3f}, prior {prior:g}</text></g></svg>\n'
    )


def _dot(said: float, true: float, share: float) -> str:
    radius = 3 + 20 * share**0.5 / 2
    return f'<circle cx="{_x(said):.1f}" cy="{_y(true):.1f}" r="{radius:.1f}" fill="#1b5e8a" fill-opacity=".55"/>'


def _tick(value: float) -> str:
    across = f'<text x="{_x(value):.1f}" y="{_y(0) + 16}" text-anchor="middle">{value:.1f}</text>'
    return across + f'<text x="{EDGE - 6}" y="{_y(value) + 4:.1f}" text-anchor="end">{value:.1f}</text>'


def _x(value: float) -> float:
    return EDGE + SIZE * value


def _y(value: float) -> float:
    return EDGE + SIZE * (1 - value)
