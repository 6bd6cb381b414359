import { list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { ENTITY_LABELS } from './words.js'

/** What counts as stating an aspect of a cooperation, in the words of the graph. */
export type AspectTests = {
  /** Kinds of link from the cooperation that tell what it is good for. */
  readonly benefitKinds: readonly string[]
  /** Kinds of link to the cooperation that bring money. */
  readonly fundKinds: readonly string[]
  readonly moneyUnits: readonly string[]
  readonly peopleUnits: readonly string[]
  /** Kinds of link to the cooperation from a political body that count as its support. */
  readonly supportKinds: readonly string[]
  readonly supportBodies: readonly string[]
  /** Standings of a party that count as its support. */
  readonly supportStandings: readonly string[]
}

/** What `CooperationFilter` says, in the words of the graph; null where the caller does not restrict. */
export type CooperationRestriction = AspectTests & {
  /** A whole day. */
  readonly asOf: string
  readonly undertakingKinds: readonly string[]
  readonly networkKinds: readonly string[]
  readonly types: readonly string[] | null
  readonly countries: readonly string[] | null
  readonly participants: readonly string[] | null
  readonly countriesMin: number
  readonly lacksValue: boolean
  readonly lacksResources: boolean
  readonly lacksSupport: boolean
}

/**
 * A page of what actors work together in on a day, by name: undertakings, networks and agreements. What a thing must be
 * is one CASE: labels joined by OR would be read from several indexes and sorted.
 */
export const cooperationsByName = statement({
  name: 'cooperationsByName',
  parameters: parameters<
    CooperationRestriction & {
      readonly sortName: string | null
      readonly id: string | null
      readonly limit: number
    }
  >(),
  text: cypher`
    MATCH (n:Entity)
    WHERE n.sortName >= coalesce($sortName, '') AND n.id IS NOT NULL
      AND ($sortName IS NULL OR n.sortName > $sortName OR n.id > $id)
      AND CASE
        WHEN n:Undertaking THEN n.kind IN $undertakingKinds AND ($types IS NULL OR 'UNDERTAKING' IN $types)
        WHEN n:Agreement THEN $types IS NULL OR 'AGREEMENT' IN $types
        WHEN n:Organisation THEN any(kind IN n.kinds WHERE kind IN $networkKinds) AND ($types IS NULL OR 'NETWORK' IN $types)
        ELSE false END
      AND coalesce(n.startedOn, n.validFrom, n.foundedOn, '') <= $asOf
      AND (CASE WHEN coalesce(n.endedOn, n.validTo) IS NULL THEN coalesce(n.status, '') <> 'ENDED'
        ELSE coalesce(n.endedOn, n.validTo) >= left($asOf, size(coalesce(n.endedOn, n.validTo))) END)
      AND ($participants IS NULL OR EXISTS {
        MATCH (n)<-[r:PARTNER_IN|MANAGES|MEMBER_OF|PARTY_TO]-(m:Entity)
        WHERE m.id IN $participants AND coalesce(r.standing, '') <> 'WITHDRAWN'
          AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      })
      AND (NOT ($lacksValue OR $lacksResources OR $lacksSupport)
        OR ($lacksValue AND NOT EXISTS {
          MATCH (n)-[r:OFFERS|TARGETS|CONCERNS|SPECIALISES_IN]->(:Entity)
          WHERE type(r) IN $benefitKinds
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        })
        OR ($lacksResources AND NOT EXISTS {
          MATCH (n)<-[r:FUNDS|FOUNDED|SUPPORTS|HOSTS]-(:Entity)
          WHERE type(r) IN $fundKinds
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        } AND NOT EXISTS {
          MATCH (n)<-[:ABOUT]-(o:Observation)
          WHERE (o.unit IN $moneyUnits OR o.unit IN $peopleUnits) AND coalesce(o.high, o.low) > 0
        })
        OR ($lacksSupport AND NOT EXISTS {
          MATCH (n)<-[r:MANAGES|FUNDS|FOUNDED|SUPPORTS|HOSTS|PARTNER_IN|MEMBER_OF|PARTY_TO]-(m:Organisation)
          WHERE type(r) IN $supportKinds AND any(kind IN m.kinds WHERE kind IN $supportBodies)
            AND (type(r) <> 'PARTY_TO' OR r.standing IN $supportStandings)
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        }))
    WITH n, COLLECT {
      MATCH (n)<-[r:PARTNER_IN|MANAGES|MEMBER_OF|PARTY_TO]-(m:Entity)
      WHERE m.countryId IS NOT NULL AND coalesce(r.standing, '') <> 'WITHDRAWN'
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      RETURN DISTINCT m.countryId
    } AS countryIds
    WHERE size(countryIds) >= $countriesMin
      AND ($countries IS NULL OR any(countryId IN countryIds WHERE countryId IN $countries))
    RETURN n.sortName, n.id, countryIds, coalesce(n.startedOn, n.validFrom, n.foundedOn), coalesce(n.endedOn, n.validTo)
    ORDER BY n.sortName, n.id
    LIMIT $limit`,
  columns: {
    sortName: text,
    id: text,
    countryIds: list(text),
    start: maybe(text),
    end: maybe(text),
  },
})

export const cooperationCount = statement({
  name: 'cooperationCount',
  parameters: parameters<CooperationRestriction>(),
  text: cypher`
    MATCH (n:Undertaking|Agreement|Organisation)
    WHERE CASE
        WHEN n:Undertaking THEN n.kind IN $undertakingKinds AND ($types IS NULL OR 'UNDERTAKING' IN $types)
        WHEN n:Agreement THEN $types IS NULL OR 'AGREEMENT' IN $types
        WHEN n:Organisation THEN any(kind IN n.kinds WHERE kind IN $networkKinds) AND ($types IS NULL OR 'NETWORK' IN $types)
        ELSE false END
      AND coalesce(n.startedOn, n.validFrom, n.foundedOn, '') <= $asOf
      AND (CASE WHEN coalesce(n.endedOn, n.validTo) IS NULL THEN coalesce(n.status, '') <> 'ENDED'
        ELSE coalesce(n.endedOn, n.validTo) >= left($asOf, size(coalesce(n.endedOn, n.validTo))) END)
      AND ($participants IS NULL OR EXISTS {
        MATCH (n)<-[r:PARTNER_IN|MANAGES|MEMBER_OF|PARTY_TO]-(m:Entity)
        WHERE m.id IN $participants AND coalesce(r.standing, '') <> 'WITHDRAWN'
          AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      })
      AND (NOT ($lacksValue OR $lacksResources OR $lacksSupport)
        OR ($lacksValue AND NOT EXISTS {
          MATCH (n)-[r:OFFERS|TARGETS|CONCERNS|SPECIALISES_IN]->(:Entity)
          WHERE type(r) IN $benefitKinds
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        })
        OR ($lacksResources AND NOT EXISTS {
          MATCH (n)<-[r:FUNDS|FOUNDED|SUPPORTS|HOSTS]-(:Entity)
          WHERE type(r) IN $fundKinds
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        } AND NOT EXISTS {
          MATCH (n)<-[:ABOUT]-(o:Observation)
          WHERE (o.unit IN $moneyUnits OR o.unit IN $peopleUnits) AND coalesce(o.high, o.low) > 0
        })
        OR ($lacksSupport AND NOT EXISTS {
          MATCH (n)<-[r:MANAGES|FUNDS|FOUNDED|SUPPORTS|HOSTS|PARTNER_IN|MEMBER_OF|PARTY_TO]-(m:Organisation)
          WHERE type(r) IN $supportKinds AND any(kind IN m.kinds WHERE kind IN $supportBodies)
            AND (type(r) <> 'PARTY_TO' OR r.standing IN $supportStandings)
            AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        }))
    WITH n, COLLECT {
      MATCH (n)<-[r:PARTNER_IN|MANAGES|MEMBER_OF|PARTY_TO]-(m:Entity)
      WHERE m.countryId IS NOT NULL AND coalesce(r.standing, '') <> 'WITHDRAWN'
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      RETURN DISTINCT m.countryId
    } AS countryIds
    WHERE size(countryIds) >= $countriesMin
      AND ($countries IS NULL OR any(countryId IN countryIds WHERE countryId IN $countries))
    RETURN count(n)`,
  columns: { count: number },
})

/** A link of a cooperation: its id and the name of the other end. */
const linkEnds = list(tuple(text, text))

/** What is stated of the aspects of cooperations: for each part the first links and figures by name, and how many there are. */
export const cooperationFacts = statement({
  name: 'cooperationFacts',
  parameters: parameters<
    AspectTests & { readonly ids: readonly string[]; readonly asOf: string; readonly limit: number }
  >(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    CALL (n) {
      MATCH (n)-[r:OFFERS|TARGETS|CONCERNS|SPECIALISES_IN]->(m:Entity)
      WHERE type(r) IN $benefitKinds
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      WITH r, m
      ORDER BY m.sortName, r.id
      RETURN count(r) AS benefitCount, collect([r.id, m.name])[..$limit] AS benefits
    }
    CALL (n) {
      MATCH (n)<-[r:FUNDS|FOUNDED|SUPPORTS|HOSTS]-(m:Entity)
      WHERE type(r) IN $fundKinds
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      WITH r, m
      ORDER BY m.sortName, r.id
      RETURN count(r) AS fundCount, collect([r.id, m.name])[..$limit] AS funds
    }
    CALL (n) {
      MATCH (n)<-[:ABOUT]-(o:Observation)
      WHERE (o.unit IN $moneyUnits OR o.unit IN $peopleUnits) AND coalesce(o.high, o.low) > 0
      WITH o
      ORDER BY coalesce(o.from, ''), o.id
      RETURN count(CASE WHEN o.unit IN $moneyUnits THEN 1 END) AS moneyCount,
        count(CASE WHEN o.unit IN $peopleUnits THEN 1 END) AS peopleCount,
        collect(CASE WHEN o.unit IN $moneyUnits THEN o.id END)[..$limit] AS money,
        collect(CASE WHEN o.unit IN $peopleUnits THEN o.id END)[..$limit] AS people
    }
    CALL (n) {
      MATCH (n)<-[r:MANAGES|FUNDS|FOUNDED|SUPPORTS|HOSTS|PARTNER_IN|MEMBER_OF|PARTY_TO]-(m:Organisation)
      WHERE type(r) IN $supportKinds AND any(kind IN m.kinds WHERE kind IN $supportBodies)
        AND (type(r) <> 'PARTY_TO' OR r.standing IN $supportStandings)
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      WITH r, m
      ORDER BY m.sortName, r.id
      RETURN count(r) AS supportCount, collect([r.id, m.name])[..$limit] AS supports
    }
    CALL (n) {
      MATCH (n)<-[r:PARTNER_IN|MANAGES|MEMBER_OF|PARTY_TO]-(m:Entity)
      WHERE coalesce(r.standing, '') <> 'WITHDRAWN'
        AND coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
      RETURN count(DISTINCT m) AS participantCount,
        count(DISTINCT CASE WHEN r.standing IN ['SIGNED', 'RATIFIED'] THEN m END) AS signedCount
    }
    RETURN id, head([label IN labels(n) WHERE label IN ['Undertaking', 'Organisation', 'Agreement']]), n.name,
      participantCount, signedCount, benefitCount, benefits, fundCount, funds, moneyCount, money, peopleCount, people,
      supportCount, supports`,
  columns: {
    id: text,
    label: oneOf(ENTITY_LABELS),
    name: text,
    participantCount: number,
    signedCount: number,
    benefitCount: number,
    benefits: linkEnds,
    fundCount: number,
    funds: linkEnds,
    moneyCount: number,
    money: list(text),
    peopleCount: number,
    people: list(text),
    supportCount: number,
    supports: linkEnds,
  },
})

export type CooperationFactsRow = RowsOf<typeof cooperationFacts>
