/** Where the API answers. */
export const API_PATH = '/graphql'

/** All that a client is told of an error that is ours. */
export const MASKED_MESSAGE = 'An error of ours; the request id finds it in our log.'
