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
      return (await fetch(imgURI)).blob();
    },
    destroy: () => chart.destroy(),
  };
}
