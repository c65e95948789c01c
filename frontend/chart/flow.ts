import { sankey } from 'd3-sankey';
import { bandPath, element, hatching, picture } from './svg';
import { colour, tip } from './paint';
import type { Choose, Drawing, Drawn } from './drawing';

/** A name at one side; the sides are apart, so no circle can come up. */
interface Side {
  id: string;
  name: string;
  giver: boolean;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

interface Band {
  source: string | Side;
  target: string | Side;
  value: number;
  series: number;
  mark: number;
  width: number;
  y0: number;
  y1: number;
}

/** A band thinner than this can be neither seen nor hit. */
const LEAST = 2;
const ROW = 30;

export async function draw(drawing: Drawing, host: HTMLElement, holder: HTMLElement, choose: Choose): Promise<Drawn> {
  const width = Math.max(260, host.clientWidth);
  const gutter = width < 520 ? 92 : 150;
  const { sides, bands } = graphOf(drawing);
  const rows = Math.max(sides.filter((s) => s.giver).length, sides.filter((s) => !s.giver).length);
  const height = Math.min(760, Math.max(200, rows * ROW + 40));
  sankey<Side, Band>()
    .nodeId((side) => side.id)
    .nodeAlign((side) => (side.giver ? 0 : 1))
    .nodeWidth(8)
    .nodePadding(rows > 20 ? 8 : 14)
    .extent([[gutter, 26], [width - gutter, height - 12]])({ nodes: sides, links: bands });
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'sans-serif' });
  headings(svg, drawing, host, width, gutter);
  paint(svg, drawing, host, bands);
  sides.forEach((side) => svg.append(...labelled(side, host, gutter)));
  holder.className = 'kutip-flow';
  holder.append(svg);
  listen(svg, holder, drawing, choose);
  return { png: () => picture(svg, width, height, colour(host, '--kutip-surface')), destroy: () => holder.remove() };
}

function graphOf(drawing: Drawing): { sides: Side[]; bands: Band[] } {
  const sides = new Map<string, Side>();
  const side = (name: string, giver: boolean) => {
    const id = (giver ? 'from ' : 'to ') + name;
    if (!sides.has(id)) sides.set(id, { id, name, giver, x0: 0, x1: 0, y0: 0, y1: 0 });
    return id;
  };
  const bands = drawing.series.flatMap((series, s) => series.marks.map((mark, m) => {
    const [from, to] = drawing.ends?.[mark.x] ?? ['', ''];
    return { source: side(from, true), target: side(to, false), value: mark.high, series: s, mark: m, width: 0, y0: 0, y1: 0 };
  }));
  return { sides: [...sides.values()], bands };
}

function headings(svg: Element, drawing: Drawing, host: HTMLElement, width: number, gutter: number) {
  const fill = colour(host, '--kutip-chart-text');
  const heading = (text: string, x: number, anchor: string) => {
    const label = element('text', { x, y: 12, 'text-anchor': anchor, 'font-size': 12, 'font-weight': 600, fill });
    label.textContent = text;
    svg.append(label);
  };
  heading(drawing.fromName ?? '', gutter - 8, 'end');
  heading(drawing.toName ?? '', width - gutter + 8, 'start');
}

/** Accepted bands are filled, unreviewed ones hatched. */
function paint(svg: Element, drawing: Drawing, host: HTMLElement, bands: Band[]) {
  const fills = drawing.series.map((series, i) => {
    const tone = colour(host, series.color);
    return series.unreviewed ? hatching(svg, tone, i) : tone;
  });
  bands.forEach((band, i) => {
    const series = drawing.series[band.series];
    const mark = series.marks[band.mark];
    const [from, to] = [band.source as Side, band.target as Side];
    const half = Math.max(LEAST, band.width) / 2;
    svg.append(element('path', {
      class: 'kutip-band',
      d: bandPath(from.x1, band.y0, to.x0, band.y1, half),
      fill: fills[band.series],
      'fill-opacity': series.unreviewed ? 0.75 : 0.45,
      'data-series': band.series,
      'data-mark': band.mark,
      role: 'button',
      tabindex: i === 0 ? 0 : -1,
      'aria-label': [mark.x, mark.text, series.name, mark.sources].filter(Boolean).join(', '),
    }));
  });
}

function labelled(side: Side, host: HTMLElement, gutter: number): Element[] {
  const bar = element('rect', {
    x: side.x0, y: side.y0, width: side.x1 - side.x0, height: Math.max(LEAST, side.y1 - side.y0),
    fill: colour(host, '--kutip-neutral'), rx: 1,
  });
  const most = Math.floor((gutter - 14) / 7);
  const label = element('text', {
    x: side.giver ? side.x0 - 8 : side.x1 + 8,
    y: (side.y0 + side.y1) / 2,
    dy: '0.35em',
    'text-anchor': side.giver ? 'end' : 'start',
    'font-size': 12,
    fill: colour(host, '--kutip-ink'),
  });
  label.textContent = side.name.length > most ? `${side.name.slice(0, most - 1)}…` : side.name;
  const whole = element('title', {});
  whole.textContent = side.name;
  label.append(whole);
  return [bar, label];
}

/** One stop for the tab key; arrows walk from band to band. */
function listen(svg: Element, holder: HTMLElement, drawing: Drawing, choose: Choose) {
  const bands = [...svg.querySelectorAll<SVGPathElement>('.kutip-band')];
  const beside = document.createElement('div');
  beside.className = 'kutip-flow-tip';
  beside.hidden = true;
  holder.append(beside);
  const at = (band: SVGElement) => [Number(band.dataset.series), Number(band.dataset.mark)] as const;
  const show = (band: SVGElement, x: number, y: number) => {
    const [series, mark] = at(band);
    beside.replaceChildren(tip(drawing.series[series], mark) ?? '');
    beside.hidden = false;
    const room = holder.getBoundingClientRect();
    beside.style.left = `${Math.max(0, Math.min(x - room.left + 12, room.width - beside.offsetWidth))}px`;
    beside.style.top = `${y - room.top + 14}px`;
  };
  const hide = () => { beside.hidden = true; };
  bands.forEach((band, i) => {
    band.addEventListener('click', () => choose(...at(band)));
    band.addEventListener('pointermove', (event) => show(band, event.clientX, event.clientY));
    band.addEventListener('pointerleave', hide);
    band.addEventListener('blur', hide);
    band.addEventListener('focus', () => {
      bands.forEach((other) => other.setAttribute('tabindex', other === band ? '0' : '-1'));
      const box = band.getBoundingClientRect();
      if (band.matches(':focus-visible')) show(band, box.left + box.width / 2, box.top + box.height / 2);
    });
    band.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step) bands[(i + step + bands.length) % bands.length].focus();
      else if (event.key === 'Enter' || event.key === ' ') choose(...at(band));
      else return;
      event.preventDefault();
    });
  });
}
