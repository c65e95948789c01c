/** One mark as the server sends it; its key stays there. */
export interface Mark {
  x: string;
  low: number;
  high: number;
  text: string;
  detail: string;
  sources: string;
}

export interface Series {
  name: string;
  /** Custom property that holds the colour. */
  color: string;
  unreviewed: boolean;
  marks: Mark[];
}

/** What ChartJson writes. */
export interface Drawing {
  kind: 'bar' | 'flow' | 'line' | 'area' | 'overlay' | 'scatter' | 'range';
  title: string;
  position: string;
  locale: string;
  unitKind: 'COUNT' | 'PERCENT' | 'MONEY';
  unit: string;
  currency: string | null;
  stacked?: boolean;
  horizontal?: boolean;
  steps?: boolean;
  categories?: string[];
  /** Of an overlay: how many series are lines; the others are dots on them. */
  lines?: number;
  fromName?: string;
  toName?: string;
  /** Of a flow: where the band of each position begins and ends. */
  ends?: Record<string, [string, string]>;
  series: Series[];
}

/** Tells which mark was chosen. */
export type Choose = (series: number, mark: number) => void;

/** A drawing on the page, whatever library made it. */
export interface Drawn {
  /** As a picture; null when the browser cannot make one. */
  png(): Promise<Blob | null>;
  destroy(): void;
}
