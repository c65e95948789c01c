import ApexCharts from 'apexcharts';
import { optionsOf } from './options';
import type { Choose, Drawing, Drawn } from './drawing';

/** Draws bars, lines, dots and ranges. */
export async function draw(drawing: Drawing, host: HTMLElement, holder: HTMLElement, choose: Choose): Promise<Drawn> {
  const chart = new ApexCharts(holder, optionsOf(drawing, host, choose));
  await chart.render();
  return {
    async png() {
      const { imgURI } = (await chart.dataURI({ scale: 2 })) as { imgURI: string };
      return new Blob([bytesOf(imgURI)], { type: 'image/png' });
    },
    destroy: () => chart.destroy(),
  };
}

/** What a data address holds; fetching it would be a connection that the page's policy refuses. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
