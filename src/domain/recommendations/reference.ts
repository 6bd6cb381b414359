import { z } from 'zod'
import { citation } from '../citation.js'
import { cited } from '../cited.js'

const words = z.string().trim().min(1)

const shape = z.array(
  z
    .strictObject({
      number: words,
      kind: z.enum(['CONCLUSION', 'RECOMMENDATION']),
      says: words,
      answeredBy: z
        .array(z.strictObject({ field: z.string().regex(/^[A-Z]\w+\.[a-z]\w+$/), question: words }))
        .min(1),
      cite: citation,
    })
    .transform(cited),
)

export type Recommendation = z.infer<typeof shape>[number]

const NUMBERS = ['C1', 'C2', 'C3', 'C4', '1', '2i', '2ii', '3']

/** Conclusions and recommendations of the report. Throws where one is missing or repeated. */
export function recommendationsFrom(read: unknown): readonly Recommendation[] {
  const recommendations = shape.parse(read)
  if (recommendations.map(({ number }) => number).join() === NUMBERS.join()) return recommendations
  throw new Error(`recommendations.yaml should hold ${NUMBERS.join()}, in this order, each once.`)
}
