"""A training as one page of HTML: all that is in it is in the file, and it runs nothing."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from string import Template
from typing import Any

from PySide6.QtCore import QDateTime

from core.errors import UsageError
from core.files.paths import ASSETS
from core.runs.keras_script import script_of_run
from core.runs.log import RunRecord
from core.runs.mistakes import RunMistakes, evaluations_with
from core.runs.protocol import Figures, Mistake
from core.runs.settings import read_settings
from core.translation import tr
from gui.style.text import duration, moment, number, percent
from gui.training.results.comparison import (
    Comparison,
    expectation,
    figure_rows,
    sentence,
    table_title,
)
from gui.training.results.curve_plot import drawable, round_step
from gui.training.results.run_view import TRAINING, VALIDATION
from gui.training.words import (
    outcome,
    preset_title,
    settings_table,
    when,
)

_TEMPLATE = ASSETS / "report.html"
_WORST = 40  # pictures
_PLOT = (430, 230)  # px
_MARGINS = (52, 12, 14, 28)  # px, left, top, right, bottom of a plot


def report_page(record: RunRecord, mistakes: RunMistakes, task_title: str) -> str:
    """Write a training, however it ended, as an HTML page without scripts, which fetches nothing.

    mistakes: its worst ones, as core.runs.mistakes keeps them. task_title: what was told apart.
    """
    comparison = Comparison()
    for evaluated in evaluations_with(record, mistakes):
        comparison = comparison.with_evaluated(evaluated)
    title = preset_title(read_settings(record.settings), record.task)
    new = comparison.test.new
    about = " · ".join((task_title, when(record), outcome(record)))
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=escape(title),
        about=escape(about),
        verdict=_verdict(record, comparison),
        figures=_figures(comparison),
        settings_title=escape(tr("Settings")),
        settings=_table(settings_table(record.task, read_settings(record.settings))),
        curves_title=escape(tr("Curves")),
        curves=_curves(record),
        matrix=_matrix(new, mistakes.classes) if new else "",
        mistakes=_pictures(mistakes.candidate),
        code=_code(record),
        end=escape(
            tr("Written by Inkling on {when}. All of this page is in this file.").format(
                when=moment(QDateTime.currentDateTime())
            )
        ),
    )


def _verdict(record: RunRecord, comparison: Comparison) -> str:
    """What came of it, in sentences."""
    if comparison.test.new is None:
        why = {
            "stopped": tr("It was cancelled, so there is no model of it."),
            "failed": tr("It failed, so there is no model of it."),
        }
        words = [why.get(record.outcome, tr("Nothing was measured."))]
    else:
        settings = read_settings(record.settings)
        words = [expectation(settings, comparison), sentence(comparison)]
    if record.seconds:
        words.append(tr("It learned for {time}.").format(time=duration(record.seconds)))
    return "".join(f"<p>{escape(each)}</p>" for each in words if each)


def _figures(comparison: Comparison) -> str:
    rows = figure_rows(comparison)
    if comparison.test.new is None:
        return ""
    first = 1 if comparison.is_alone else 0  # of the columns
    models = (tr("current"), tr("new"))[first:]
    head = "".join(f'<th class="number">{escape(each)}</th>' for each in models)
    body = "".join(
        f"<tr><td>{escape(title)}</td>"
        + "".join(f'<td class="number">{escape(text)}</td>' for text in texts[first:])
        + "</tr>"
        for title, texts, _best in rows
    )
    title = escape(table_title(comparison.is_alone))
    return f"<h2>{title}</h2><table><tr><th></th>{head}</tr>{body}</table>"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = (f"<tr><td>{escape(one)}</td><td>{escape(two)}</td></tr>" for one, two in rows)
    return f"<table>{''.join(cells)}</table>"


def _curves(record: RunRecord) -> str:
    if not record.curves:
        return f"<p>{escape(tr('It ended before its first epoch.'))}</p>"
    plots = (
        _plot(tr("Loss"), record.curves, ("loss", "validation_loss"), shares=False),
        _plot(tr("Accuracy"), record.curves, ("accuracy", "validation_accuracy"), shares=True),
    )
    legend = tr("Solid, blue: training. Dashed, orange: validation, on pictures held back.")
    return f'<div class="plots">{"".join(plots)}</div><p class="quiet">{escape(legend)}</p>'


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where values stand: the lowest and the highest, of so many epochs."""

    low: float
    high: float
    epochs: int

    def x(self, epoch: float) -> str:
        left, _, right, _ = _MARGINS
        return f"{left + (_PLOT[0] - left - right) * epoch / self.epochs:.1f}"

    def y(self, value: float) -> str:
        _, top, _, bottom = _MARGINS
        span = max(self.high - self.low, 1e-9)
        return f"{top + (_PLOT[1] - top - bottom) * (self.high - value) / span:.1f}"


def _plot(
    title: str, curves: Sequence[Mapping[str, Any]], fields: tuple[str, str], *, shares: bool
) -> str:
    width, height = _PLOT
    lines = [drawable((each["epoch"], float(each[field])) for each in curves) for field in fields]
    values = [value for points in lines for _, value in points] or [1.0]
    low, high = (min(values), 1.0) if shares else (0.0, max(values))
    plot = _Plot(low, high, max(int(curves[-1]["epoch"]), 1))
    drawn = (
        _line(plot, points, color, dash)
        for points, color, dash in zip(lines, (TRAINING, VALIDATION), ("none", "6 4"), strict=True)
    )
    label = escape(title, quote=True)
    return (
        f'<figure style="max-width: none"><svg width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-label="{label}">'
        f"{_grid(plot, shares=shares)}{''.join(drawn)}</svg>"
        f"<figcaption>{label}</figcaption></figure>"
    )


def _grid(plot: _Plot, *, shares: bool) -> str:
    """Lines at round values, and what they are; the epochs below."""
    left, _, right, _ = _MARGINS
    step = round_step(plot.high - plot.low)
    places = max(0, -math.floor(math.log10(step * (100 if shares else 1)) + 1e-9))
    parts = []
    for times in range(math.ceil(plot.low / step - 1e-9), math.floor(plot.high / step + 1e-9) + 1):
        value, y = times * step, plot.y(times * step)
        text = percent(value, places) if shares else number(value, places)
        parts.append(
            f'<line x1="{left}" x2="{_PLOT[0] - right}" y1="{y}" y2="{y}" stroke="#dfe3e8"/>'
            f'<text x="{left - 6}" y="{y}" dy="4" text-anchor="end">{escape(text)}</text>'
        )
    parts += [
        f'<text x="{plot.x(epoch)}" y="{_PLOT[1] - 8}" text-anchor="middle">{epoch}</text>'
        for epoch in sorted({0, plot.epochs // 2, plot.epochs})
    ]
    return "".join(parts)


def _line(plot: _Plot, points: Sequence[tuple[float, float]], color: str, dash: str) -> str:
    places = [(plot.x(epoch), plot.y(value)) for epoch, value in points]
    joined = " ".join(f"{x},{y}" for x, y in places)
    dots = (f'<circle cx="{x}" cy="{y}" r="2.5" fill="{color}"/>' for x, y in places)
    return (
        f'<polyline points="{joined}" fill="none" stroke="{color}" stroke-width="2" '
        f'stroke-dasharray="{dash}"/>{"".join(dots)}'
    )


def _matrix(figures: Figures, classes: Sequence[str]) -> str:
    count = len(figures.confusion)
    names = list(classes) if len(classes) == count else [str(each) for each in range(count)]
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    rows = []
    for place, row in enumerate(figures.confusion):
        most = max((each for at, each in enumerate(row) if at != place), default=0)
        cells = [_cell(each, at == place, most) for at, each in enumerate(row)]
        rows.append(f'<tr><th scope="row">{escape(names[place])}</th>{"".join(cells)}</tr>')
    caption = tr("Row: the right class. Column: the new model's answer.")
    return (
        f"<h2>{escape(tr('What is taken for what'))}</h2>"
        f'<table class="matrix"><caption>{escape(caption)}</caption>'
        f"<tr><th></th>{head}</tr>{''.join(rows)}</table>"
    )


def _cell(count: int, is_right: bool, most: int) -> str:
    if is_right:
        return f'<td class="right">{count}</td>'
    if not count:
        return "<td></td>"
    strength = 0.12 + 0.4 * count / most
    return f'<td style="background: rgba(47, 111, 237, {strength:.2f})">{count}</td>'


def _pictures(mistakes: Sequence[Mistake]) -> str:
    if not mistakes:
        return ""
    figures = (
        f'<figure><img alt="" src="data:image/png;base64,{escape(each.png, quote=True)}">'
        f"<figcaption>{escape(f'{each.label} → {each.answer}')}<br>"
        f"{escape(percent(each.probability))}</figcaption></figure>"
        for each in mistakes[:_WORST]
    )
    title = tr("Worst mistakes")
    note = tr("The right class → the new model's answer, and how sure it was.")
    return (
        f'<h2>{escape(title)}</h2><p class="quiet">{escape(note)}</p>'
        f'<div class="mistakes">{"".join(figures)}</div>'
    )


def _code(record: RunRecord) -> str:
    try:
        script = script_of_run(record)
    except UsageError as error:
        body = f"<p>{escape(str(error))}</p>"
    else:
        body = f"<pre>{escape(script)}</pre>"
    return f"<h2>{escape(tr('The code'))}</h2>{body}"
