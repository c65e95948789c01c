import type { ApexOptions } from 'apexcharts';
import { axisNumber, colour, tooltip } from './paint';
import type { Choose, Drawing, Mark, Series } from './drawing';

/** A drawn point and the index of the mark behind it; marks are sparse, points of bars are not. */
interface Point {
  x: string | number;
  y: number | number[] | null;
  mark: number;
}

const FONT = 'var(--aura-font-family)';

/** The specification as ApexCharts wants it, in the colours that the page has now. */
export function optionsOf(drawing: Drawing, host: HTMLElement, choose: Choose): ApexOptions {
  const narrow = host.clientWidth < 520;
  const points = drawing.series.map((series) => pointsOf(drawing, series));
  const markAt = (series: number, point: number) => points[series]?.[point]?.mark ?? -1;
  const click = (series: number, point: number) => {
    const mark = markAt(series, point);
    if (mark >= 0) choose(series, mark);
  };
  const text = colour(host, '--kutip-chart-text');
  return {
    // Stacking finds series by name, so accepted and unreviewed ones must not share theirs.
    series: drawing.series.map((series, i) => ({
      name: `${i} ${series.name}`,
      data: points[i] as never,
      ...(drawing.kind === 'overlay' ? { type: isLine(drawing, i) ? 'line' : 'scatter' } : {}),
      ...(sideBySide(drawing) ? { group: series.name } : {}),
    })),
    chart: {
      type: drawing.kind === 'range' ? 'rangeBar' : drawing.kind === 'overlay' ? 'line' : drawing.kind as 'bar',
      stacked: drawing.stacked || sideBySide(drawing),
      height: heightOf(drawing),
      fontFamily: FONT,
      foreColor: text,
      background: 'transparent',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      events: {
        dataPointSelection: (_event, _chart, at) => click(at.seriesIndex, at.dataPointIndex),
        markerClick: (_event, _chart, at) => click(at.seriesIndex, at.dataPointIndex),
      },
    },
    colors: drawing.series.map((series) => colour(host, series.color)),
    ...looks(drawing, host),
    dataLabels: { enabled: false },
    legend: { show: false },
    grid: { borderColor: colour(host, '--kutip-chart-grid'), padding: { left: 8, right: 12, top: -12 },
      xaxis: { lines: { show: !!drawing.horizontal || drawing.kind === 'range' } },
      yaxis: { lines: { show: !drawing.horizontal && drawing.kind !== 'range' } } },
    states: { hover: { filter: { type: 'lighten' } }, active: { filter: { type: 'none' } } },
    tooltip: {
      shared: false,
      intersect: drawing.kind !== 'line' && drawing.kind !== 'area',
      custom: ({ seriesIndex, dataPointIndex }: { seriesIndex: number; dataPointIndex: number }) =>
        tooltip(drawing.series[seriesIndex], markAt(seriesIndex, dataPointIndex)),
    },
    ...axes(drawing, host, narrow),
  };
}

/** Of an overlay, the first series are lines and the others dots. */
function isLine(drawing: Drawing, series: number): boolean {
  return series < (drawing.lines ?? 0);
}

/** Bars that are not stacked still carry what is unreviewed of the same name on top. */
function sideBySide(drawing: Drawing): boolean {
  return drawing.kind === 'bar' && !drawing.stacked;
}

function pointsOf(drawing: Drawing, series: Series): Point[] {
  const value = (mark: Mark) => (drawing.kind === 'range' ? [mark.low, mark.high] : mark.high);
  if (drawing.kind !== 'bar') {
    const time = drawing.kind !== 'range';
    return series.marks.map((mark, i) => ({ x: time ? Date.parse(mark.x) : mark.x, y: value(mark), mark: i }));
  }
  const at = new Map(series.marks.map((mark, i) => [mark.x, i]));
  return (drawing.categories ?? []).map((category) => {
    const mark = at.get(category);
    return mark === undefined
      ? { x: category, y: null, mark: -1 }
      : { x: category, y: series.marks[mark].high, mark };
  });
}

/** Unreviewed series are hatched where there is an area, hollow or dashed where there is none. */
function looks(drawing: Drawing, host: HTMLElement): ApexOptions {
  const open = drawing.series.map((series) => series.unreviewed);
  const colours = drawing.series.map((series) => colour(host, series.color));
  if (drawing.kind === 'scatter') {
    return {
      markers: { size: 6, strokeWidth: 2, strokeColors: colours, hover: { sizeOffset: 2 } },
      fill: { type: 'solid', opacity: open.map((yes) => (yes ? 0.15 : 0.9)) },
    };
  }
  if (drawing.kind === 'overlay') {
    const line = drawing.series.map((_, i) => isLine(drawing, i));
    return {
      stroke: { width: line.map((yes) => (yes ? 2 : 0)), curve: 'straight', dashArray: open.map((yes) => (yes ? 5 : 0)) },
      markers: {
        size: line.map((yes, i) => (yes ? (drawing.series[i].marks.length > 80 ? 0 : 3) : 6)),
        strokeWidth: 2, strokeColors: colours, hover: { sizeOffset: 2 },
        fillOpacity: open.map((yes) => (yes ? 0.15 : 0.9)),
      },
      fill: { type: 'solid', opacity: open.map((yes, i) => (line[i] ? 1 : yes ? 0.15 : 0.9)) },
    };
  }
  if (drawing.kind === 'line' || drawing.kind === 'area') {
    return {
      stroke: { width: 2, curve: drawing.steps ? 'stepline' : 'straight', dashArray: open.map((yes) => (yes ? 5 : 0)) },
      markers: { size: 4, strokeWidth: 0 },
      fill: { type: 'solid', opacity: drawing.kind === 'area' ? 0.18 : 1 },
    };
  }
  return {
    fill: {
      type: open.map((yes) => (yes ? 'pattern' : 'solid')),
      pattern: { style: open.map((yes) => (yes ? 'slantedLines' : 'solid')) as never, width: 5, height: 5, strokeWidth: 2 },
    },
    stroke: { show: true, width: 1, colors: colours },
    plotOptions: {
      bar: {
        horizontal: drawing.kind === 'range' || !!drawing.horizontal,
        barHeight: '62%',
        columnWidth: columnWidth(drawing),
        borderRadius: 2,
        borderRadiusApplication: 'end',
        rangeBarGroupRows: drawing.kind === 'range',
      },
    },
  };
}

function columnWidth(drawing: Drawing): string {
  const count = drawing.categories?.length ?? 0;
  return count <= 3 ? '18%' : count <= 8 ? '40%' : '66%';
}

function names(drawing: Drawing): number {
  return new Set(drawing.series.map((series) => series.name)).size;
}

function heightOf(drawing: Drawing): number {
  const rows = drawing.kind === 'range'
    ? new Set(drawing.series.flatMap((series) => series.marks.map((mark) => mark.x))).size
    : drawing.horizontal ? (drawing.categories?.length ?? 0) * (sideBySide(drawing) ? Math.max(1, names(drawing) / 2) : 1) : 0;
  return rows > 0 ? Math.max(160, rows * 28 + 48) : 280;
}

function axes(drawing: Drawing, host: HTMLElement, narrow: boolean): ApexOptions {
  const number = axisNumber(drawing, narrow);
  const style = { fontSize: '12px' };
  const names = { style, maxWidth: Math.round(Math.min(260, Math.max(110, host.clientWidth * (narrow ? 0.5 : 0.36)))) };
  if (drawing.kind === 'bar' && drawing.horizontal) {
    return {
      xaxis: { categories: drawing.categories, ...steps(drawing, narrow ? 2 : 4), labels: { style, formatter: (v) => number(Number(v)), hideOverlappingLabels: true }, axisBorder: { show: false }, axisTicks: { show: false } },
      yaxis: { labels: names },
    };
  }
  if (drawing.kind === 'range') {
    return {
      xaxis: { type: 'numeric', ...(fromZero(drawing) ? { min: 0 } : {}), tickAmount: narrow ? 2 : 4, labels: { style, formatter: (v) => number(Number(v)) }, axisBorder: { show: false } },
      yaxis: { labels: names },
    };
  }
  const yaxis = { labels: { style, formatter: (v: number) => number(v) }, forceNiceScale: true, tickAmount: 5 };
  if (drawing.kind === 'bar') {
    return {
      xaxis: { categories: drawing.categories, labels: { style, rotate: 0, trim: false, hideOverlappingLabels: false, formatter: thinned(drawing, host.clientWidth) }, axisTicks: { show: false }, tooltip: { enabled: false } },
      yaxis,
    };
  }
  const [from, to] = span(drawing);
  return {
    xaxis: { type: 'numeric', min: from, max: to, tickAmount: narrow ? 3 : 6, labels: { style, rotate: 0, formatter: day(drawing, to - from) }, axisBorder: { show: true }, tooltip: { enabled: false } },
    yaxis,
  };
}

/** Ranges are seen against zero as bars are, at every width. */
function fromZero(drawing: Drawing): boolean {
  return drawing.series.every((series) => series.marks.every((mark) => mark.low >= 0));
}

/** A handful of whole things gets a step each, not a scale twice as long as the longest bar. */
function steps(drawing: Drawing, usual: number): { tickAmount: number; min?: number; max?: number } {
  const totals = (drawing.categories ?? []).map((name) =>
    drawing.series.flatMap((series) => series.marks).filter((mark) => mark.x === name).map((mark) => mark.high));
  const most = Math.max(0, ...totals.map((values) => values.reduce((sum, value) => sum + value, 0)));
  const few = drawing.unitKind === 'COUNT' && !!drawing.stacked && most > 0 && most <= 4;
  return few && totals.every((values) => values.every((value) => value >= 0))
    ? { tickAmount: most, min: 0, max: most }
    : { tickAmount: usual };
}

/** Shows only as many names as fit, evenly; the others stay in the tooltip and the table. */
function thinned(drawing: Drawing, width: number) {
  const names = drawing.categories ?? [];
  const longest = Math.max(1, ...names.map((name) => name.length));
  const every = Math.max(1, Math.ceil((names.length * (longest * 7 + 14)) / Math.max(120, width - 60)));
  const shown = new Set(names.filter((_, i) => (names.length - 1 - i) % every === 0));
  return (name: string) => (shown.has(name) ? name : '');
}

/** The time that the marks cover, with room at both ends so that none is cut. */
function span(drawing: Drawing): [number, number] {
  const times = drawing.series.flatMap((series) => series.marks.map((mark) => Date.parse(mark.x)));
  const from = Math.min(...times);
  const to = Math.max(...times);
  const room = Math.max((to - from) * 0.03, 2 * 86_400_000);
  return [from - room, to + room];
}

function day(drawing: Drawing, length: number) {
  const long = length > 150 * 86_400_000;
  const form = new Intl.DateTimeFormat(drawing.locale, long
    ? { month: 'short', year: 'numeric', timeZone: 'UTC' }
    : { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (value: string | number) => form.format(new Date(Number(value)));
}
