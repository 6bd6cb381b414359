import { createServer } from 'node:net'
import { hasCode } from './error-code.js'

/** The preferred port of loopback where nothing listens on it, any free one otherwise. */
export async function freePort(preferred: number): Promise<number> {
  try {
    return await tryPort(preferred)
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE', 'EACCES')) return await tryPort(0)
    throw error
  }
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      const found = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(found))
    })
  })
}
