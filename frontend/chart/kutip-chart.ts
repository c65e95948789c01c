import type ApexChartsType from 'apexcharts';
import { optionsOf } from './options';
import { csvOf, save } from './download';
import type { Drawing } from './drawing';

/** ApexCharts is fetched once, and only when the first chart appears. */
let library: Promise<typeof ApexChartsType> | undefined;
const load = () => (library ??= import('apexcharts').then((module) => module.default));

/** Draws one specification; tells the server which mark was chosen. */
class KutipChart extends HTMLElement {
  private chart?: ApexChartsType;
  private drawing?: Drawing;
  private turn = 0;
  private width = 0;
  private readonly themes = new MutationObserver(() => this.redraw());
  private readonly sizes = new ResizeObserver((entries) => this.resized(entries[0].contentRect.width));
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly onScheme = () => this.redraw();

  connectedCallback() {
    this.setAttribute('role', 'img');
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
    this.scheme.addEventListener('change', this.onScheme);
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    this.turn++;
    this.themes.disconnect();
    this.sizes.disconnect();
    this.scheme.removeEventListener('change', this.onScheme);
    this.chart?.destroy();
    this.chart = undefined;
  }

  async draw(drawing: Drawing) {
    this.drawing = drawing;
    this.setAttribute('aria-label', drawing.title);
    const turn = ++this.turn;
    const Library = await load();
    // A later call, or leaving the page, while the library was on its way wins.
    if (turn !== this.turn || !this.isConnected) return;
    this.chart?.destroy();
    this.replaceChildren();
    const holder = document.createElement('div');
    this.append(holder);
    this.width = this.clientWidth;
    const choose = (series: number, mark: number) =>
      this.dispatchEvent(new CustomEvent('kutip-mark', { detail: { series, mark } }));
    this.chart = new Library(holder, optionsOf(drawing, this, choose));
    await this.chart.render();
  }

  async download(format: 'PNG' | 'SVG' | 'CSV') {
    if (!this.chart || !this.drawing) return;
    const name = this.drawing.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    if (format === 'CSV') {
      save(new Blob(['\ufeff', csvOf(this.drawing)], { type: 'text/csv' }), `${name}.csv`);
    } else if (format === 'SVG') {
      const svg = this.querySelector('svg');
      if (svg) save(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
    } else {
      const { imgURI } = (await this.chart.dataURI({ scale: 2 })) as { imgURI: string };
      save(await (await fetch(imgURI)).blob(), `${name}.png`);
    }
  }

  private redraw() {
    if (this.drawing && this.chart) void this.draw(this.drawing);
  }

  /** Layout depends on width (label room, bar direction), so a real change draws anew. */
  private resized(width: number) {
    if (this.chart && Math.abs(width - this.width) > 24) this.redraw();
  }
}

customElements.define('kutip-chart', KutipChart);
