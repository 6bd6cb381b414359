import { z } from 'zod'
import { citation } from '../citation.js'

const sharingRule = z.strictObject({ name: z.string(), statement: z.string(), cite: citation })

const model = z.strictObject({
  sharing: sharingRule,
  portfolioCandidates: z.number().int().positive(),
})

/** A rule that a suggestion follows from. */
export type SharingRule = z.infer<typeof sharingRule>

/** How partner matching goes beyond the ranking. */
export type MatchingModel = z.infer<typeof model>

/** Checks `matching.yaml`. Throws where it is not of this shape. */
export function matchingFrom(read: unknown): MatchingModel {
  return model.parse(read)
}
