/** A start that cannot succeed as the machine or the configuration is. The message is one sentence a newcomer can act on. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem'
}

/** The codes of `extensions.code` that a client may rely on. */
export type ErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'TIMEOUT' | 'UNAVAILABLE' | 'INTERNAL'

/** A request that cannot be answered as it was asked. The message names the argument, the value and the way out. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  /** Where in the request, for example `input.needs[0].concept`. */
  readonly argument: string

  constructor(code: ErrorCode, argument: string, message: string) {
    super(message)
    this.code = code
    this.argument = argument
  }
}

/** A value that cannot be used. */
export function badInput(argument: string, message: string): Refusal {
  return new Refusal('BAD_USER_INPUT', argument, `${argument}: ${message}`)
}

/** An id that names nothing. */
export function notFound(argument: string, id: string): Refusal {
  return new Refusal(
    'NOT_FOUND',
    argument,
    `${argument}: nothing has the id ${JSON.stringify(id)}; find ids with search(text: …) or entities.`,
  )
}
