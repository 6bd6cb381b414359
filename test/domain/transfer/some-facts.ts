import type { ActorFacts, FactLink } from '../../../src/domain/transfer/facts.js'

/** An actor that nothing is known of but what a test says. */
export function someFacts(changes: Partial<ActorFacts> = {}): ActorFacts {
  return {
    id: 'x',
    label: 'Organisation',
    name: 'X',
    sortName: 'x',
    kinds: [],
    level: null,
    isActive: true,
    links: [],
    targetLinkIds: [],
    ...changes,
  }
}

export function ofKinds(...kinds: readonly string[]): Pick<ActorFacts, 'kinds'> {
  return { kinds: kinds.map((kind) => ({ kind, basis: 'STATED' })) }
}

export function someLink(changes: Partial<FactLink>): FactLink {
  return {
    id: 'link-x',
    kind: 'OFFERS',
    direction: 'OUT',
    role: null,
    basis: 'STATED',
    otherId: 'y',
    otherName: 'Y',
    otherLabel: 'Concept',
    otherWords: [],
    ...changes,
  }
}
