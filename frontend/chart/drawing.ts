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
  kind: 'bar' | 'line' | 'area' | 'scatter' | 'range';
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
  series: Series[];
}
