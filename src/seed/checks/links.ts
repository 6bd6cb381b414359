import { endsInWords, isOneOf, LINK_RULES, type LinkRule } from '../../graph/link-rules.js'
import type { EntityEnd } from '../entities.js'
import type { Report } from '../problem.js'
import type { LinkStatement } from '../statements.js'
import type { Checked } from './checked.js'

/** The ends, the role and the other columns of each link are those its kind may have. */
export function checkLinks({ statements, entities }: Checked, report: Report): void {
  for (const statement of statements) {
    const rule = LINK_RULES[statement.kind]
    const from = entities.get(statement.from)
    const to = entities.get(statement.to)
    checkColumns(statement, rule, report)
    if (statement.from === statement.to) {
      report(statement.at('to'), `${statement.kind} leads from ${statement.from} to itself; correct one end`)
    } else if (from !== undefined && to !== undefined) checkEnds(statement, from, to, report)
  }
}

function checkEnds({ kind, at }: LinkStatement, from: EntityEnd, to: EntityEnd, report: Report) {
  const rule = LINK_RULES[kind]
  if (!isOneOf(from, rule.from)) {
    report(at('from'), `${kind} from ${described(from)}; it leads from ${endsInWords(rule.from)}`)
  }
  if (!isOneOf(to, rule.to)) {
    report(at('to'), `${kind} to ${described(to)}; it leads to ${endsInWords(rule.to)}`)
  } else if (kind === 'PART_OF' && from.label !== to.label) {
    report(
      at('to'),
      `${kind} from ${described(from)} to ${described(to)}; a part is of the kind of the whole`,
    )
  } else if (kind === 'BROADER' && from.kinds[0] !== to.kinds[0]) {
    report(at('to'), `${kind} from ${described(from)} to ${described(to)}; use related between schemes`)
  }
}

function checkColumns(statement: LinkStatement, rule: LinkRule, report: Report) {
  const { kind, role, detail, at } = statement
  if (role !== null && !rule.roles?.some((one) => one === role)) {
    const choice =
      rule.roles === undefined ? 'leave it empty' : `write ${rule.roles.join(', ')} or leave it empty`
    report(at('role'), `${kind} has no role ${role}; ${choice}`)
  }
  for (const column of ['standing', 'form', 'access'] as const) {
    if (statement[column] !== null && !rule.also?.includes(column)) {
      report(at(column), `${kind} has no ${column}; leave it empty`)
    }
  }
  if (kind === 'LINKED_TO' && detail === null) {
    report(at('detail'), 'LINKED_TO says nothing by itself; say in detail how, or choose another kind')
  }
}

function described({ id, label, kinds }: EntityEnd): string {
  return kinds.length === 0 ? `${id} (${label})` : `${id} (${label}: ${kinds.join(', ')})`
}
