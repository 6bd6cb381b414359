// A process that runs a command and tells its pid, for tests that end it. With the argument "listens", it ends in order.
import { runCommand } from '../../../src/graph/embedded/command.js'

const say = (line: string) => process.stdout.write(`${line}\n`)

if (process.argv[2] === 'listens') process.once('SIGTERM', () => setTimeout(() => process.exit(0), 100))
await runCommand('sh', ['-c', 'echo $$; exec sleep 60'], { silenceMaxMs: 60_000, onLine: say })
