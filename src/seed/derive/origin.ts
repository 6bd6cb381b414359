/** Who wrote the rows of a seed. */
export const ORIGIN = 'seed'
