import type { Drawing, Series } from './drawing';

/**
 * The colour of a custom property as it is now. A probe is needed: the property itself may hold
 * light-dark() or a mix, which only a real colour resolves.
 */
export function colour(host: HTMLElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  host.append(probe);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const value = getComputedStyle(probe).color;
  probe.remove();
  if (!canvas) return value;
  // Through a pixel, as ApexCharts understands neither oklch() nor color().
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return '#' + [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** Short numbers for axes, in the page's language; where room is short the title alone names the currency. */
export function axisNumber(drawing: Drawing, narrow: boolean): (value: number) => string {
  const money = drawing.unitKind === 'MONEY' && drawing.currency && !narrow;
  const form = new Intl.NumberFormat(drawing.locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(money ? { style: 'currency', currency: drawing.currency! } : {}),
  });
  const suffix = drawing.unitKind === 'PERCENT' ? ' %' : '';
  // Scales leave a rounding rest around zero, which would print as "-0".
  return (value) => (Number.isFinite(value) ? form.format(Math.abs(value) < 0.05 ? 0 : value) + suffix : '');
}

/** What stands beside the pointer: names and texts come from articles, so never as markup. */
export function tip(series: Series | undefined, index: number): HTMLElement | null {
  const mark = series?.marks[index];
  if (!series || !mark) return null;
  const box = document.createElement('div');
  box.className = 'kutip-tip';
  const line = (text: string, name: string) => {
    if (!text) return;
    const part = document.createElement('div');
    part.className = name;
    part.textContent = text;
    box.append(part);
  };
  line(mark.detail || mark.x, 'kutip-tip-head');
  line(mark.text, 'kutip-tip-value');
  line([series.name, mark.sources].filter(Boolean).join(' · '), 'kutip-tip-note');
  return box;
}

/** The same for a library that wants markup; it was escaped by being made of text nodes. */
export function tooltip(series: Series | undefined, index: number): string {
  return tip(series, index)?.outerHTML ?? '';
}
