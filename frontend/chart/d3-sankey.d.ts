/** The part of d3-sankey that flows are drawn with. */
declare module 'd3-sankey' {
  interface Sankey<N, L> {
    (graph: { nodes: N[]; links: L[] }): { nodes: N[]; links: L[] };
    nodeId(id: (node: N) => string): this;
    nodeWidth(width: number): this;
    nodePadding(padding: number): this;
    nodeAlign(align: (node: N) => number): this;
    extent(extent: [[number, number], [number, number]]): this;
  }
  export function sankey<N, L>(): Sankey<N, L>;
}
