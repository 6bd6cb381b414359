/** What the front page says about the graph as it is now. */
export interface GraphFigures {
  /** Clusters, facilities and organisations together. */
  readonly actors: number
  readonly clusters: number
  readonly facilities: number
  readonly links: number
  readonly countries: number
  readonly dataVersion: string
  /** The date up to which the sources tell: ISO 8601, to the day, month or year. */
  readonly asOf: string
}
