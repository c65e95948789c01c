import { csvOf, save } from './download';
import type { Choose, Drawing, Drawn } from './drawing';

type Draw = (drawing: Drawing, host: HTMLElement, holder: HTMLElement, choose: Choose) => Promise<Drawn>;

/** Libraries are fetched once, and only when the first chart of their kind appears. */
const load = async (drawing: Drawing): Promise<Draw> =>
  drawing.kind === 'flow' ? (await import('./flow')).draw : (await import('./apex')).draw;

/** Room for a chart on a page of A4 or Letter, in CSS pixels. */
const PAPER = '640px';

/** Draws one specification; tells the server which mark was chosen. */
class KutipChart extends HTMLElement {
  private drawn?: Drawn;
  private drawing?: Drawing;
  private drawIt?: Draw;
  private turn = 0;
  private width = 0;
  private readonly themes = new MutationObserver(() => this.redraw());
  private readonly sizes = new ResizeObserver((entries) => this.resized(entries[0].contentRect.width));
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly onScheme = () => this.redraw();
  private readonly onPrint = () => this.paper(true);
  private readonly onPrinted = () => this.paper(false);

  connectedCallback() {
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
    this.scheme.addEventListener('change', this.onScheme);
    this.sizes.observe(this);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrinted);
  }

  disconnectedCallback() {
    this.turn++;
    this.themes.disconnect();
    this.sizes.disconnect();
    this.scheme.removeEventListener('change', this.onScheme);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrinted);
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  async draw(drawing: Drawing) {
    this.drawing = drawing;
    // The bands of a flow can be reached by keyboard, which nothing inside an image can.
    this.setAttribute('role', drawing.kind === 'flow' ? 'group' : 'img');
    this.setAttribute('aria-label', drawing.title);
    const turn = ++this.turn;
    const drawIt = await load(drawing);
    // A later call, or leaving the page, while the library was on its way wins.
    if (turn !== this.turn || !this.isConnected) return;
    this.drawIt = drawIt;
    await this.paint(drawing, drawIt);
  }

  /** All of it happens at once, as a print does not wait. */
  private async paint(drawing: Drawing, drawIt: Draw) {
    const turn = ++this.turn;
    this.drawn?.destroy();
    this.drawn = undefined;
    this.replaceChildren();
    const holder = document.createElement('div');
    this.append(holder);
    this.width = this.clientWidth;
    const choose = (series: number, mark: number) =>
      this.dispatchEvent(new CustomEvent('kutip-mark', { detail: { series, mark } }));
    const drawn = await drawIt(drawing, this, holder, choose);
    if (turn === this.turn) this.drawn = drawn;
    else drawn.destroy();
  }

  async download(format: 'PNG' | 'SVG' | 'CSV') {
    if (!this.drawn || !this.drawing) return;
    const name = this.drawing.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    if (format === 'CSV') {
      save(new Blob(['\ufeff', csvOf(this.drawing)], { type: 'text/csv' }), `${name}.csv`);
    } else if (format === 'SVG') {
      const svg = this.querySelector('svg');
      if (svg) save(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
    } else {
      const picture = await this.drawn.png();
      if (picture) save(picture, `${name}.png`);
    }
  }

  /** On paper a chart has the paper's width and colours, whatever the window's are. */
  private paper(on: boolean) {
    this.style.width = on ? PAPER : '';
    this.style.colorScheme = on ? 'light' : '';
    if (this.drawing && this.drawIt) void this.paint(this.drawing, this.drawIt);
  }

  private redraw() {
    if (this.drawing && this.drawn) void this.draw(this.drawing);
  }

  /** Layout depends on width (label room, bar direction), so a real change draws anew. */
  private resized(width: number) {
    if (this.drawn && Math.abs(width - this.width) > 24) this.redraw();
  }
}

customElements.define('kutip-chart', KutipChart);
