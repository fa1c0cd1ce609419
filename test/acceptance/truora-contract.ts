import type { CheckBody, ScoreRow } from "./truora-client.ts";

/** What a data set of each severity scores. */
const severityScores: Readonly<Record<string, number>> = {
  unknown: 1,
  none: 1,
  very_low: 0.8,
  low: 0.6,
  medium: 0.4,
  high: 0.199,
  very_high: 0,
};

/** From harmless to worst. */
export const severities = Object.keys(severityScores);

type Weighted = readonly (readonly [string, number])[];

// The published weights in the published order. Brazil's professional_background is published with
// 0.2, with which the column adds up to 1.1; 0.1 balances it. Costa Rica, ALL and companies of other
// countries are not published.
const persons: Readonly<Record<string, Weighted>> = {
  BR: person([0.1, 0.5, 0.1, 0.2], {
    professional_background: 0.1,
    alert_in_media: 0,
    taxes_and_finances: 0,
  }),
  CL: person([0.2, 0.6, 0.1, 0.1], { alert_in_media: 0, taxes_and_finances: 0 }),
  CO: person([0.2, 0.6, 0.1, 0.1], {
    professional_background: 0,
    affiliations_and_insurances: 0,
    alert_in_media: 0,
    taxes_and_finances: 0,
  }),
  MX: person([0.2, 0.5, 0.1, 0.1], {
    alert_in_media: 0,
    affiliations_and_insurances: 0,
    taxes_and_finances: 0.1,
  }),
  PE: person([0.2, 0.6, 0.1, 0.1], {
    professional_background: 0,
    affiliations_and_insurances: 0,
    alert_in_media: 0,
  }),
};

const companies: Readonly<Record<string, Weighted>> = {
  BR: Object.entries({ business_background: 0.7, international_background: 0.3, alert_in_media: 0 }),
  CO: Object.entries({
    business_background: 0.3,
    criminal_record: 0.4,
    legal_background: 0.1,
    international_background: 0.1,
    alert_in_media: 0,
    taxes_and_finances: 0.1,
    traffic_fines: 0,
  }),
  MX: Object.entries({
    taxes_and_finances: 0.1,
    business_background: 0.2,
    criminal_record: 0.3,
    legal_background: 0.3,
    international_background: 0.1,
    alert_in_media: 0,
  }),
};

const vehicleEndings: Readonly<Record<string, string>> = {
  BR: "vehicle_permits",
  CL: "taxes_and_finances",
  CO: "vehicle_permits",
  PE: "vehicle_permits",
};

/** Data sets with their weights, in the order of `scores[]`; null where the vendor publishes nothing. */
export function publishedWeights(type: string, country: string): Weighted | null {
  if (type === "person") return persons[country] ?? null;
  if (type === "company") return companies[country] ?? null;
  if (type === "vehicle" && country !== "ALL") return vehicle(vehicleEndings[country]);
  return null;
}

function person(
  [identity, criminal, legal, international]: readonly [number, number, number, number],
  rest: Readonly<Record<string, number>>,
): Weighted {
  return Object.entries({
    personal_identity: identity,
    criminal_record: criminal,
    legal_background: legal,
    international_background: international,
    ...rest,
  });
}

function vehicle(ending: string | undefined): Weighted {
  return Object.entries({
    vehicle_information: 0.1,
    personal_identity: 0.2,
    traffic_fines: 0.1,
    driving_licenses: 0.1,
    criminal_record: 0.4,
    international_background: 0.1,
    ...(ending ? { [ending]: 0 } : {}),
  });
}

/** The three totals by the contract's formula, from the rows of `scores[]` and the weights. */
export function totals(rows: readonly ScoreRow[], weights: Weighted) {
  const weightOf = new Map(weights);
  const total = (scoreOf: (row: ScoreRow) => number) => {
    let lost = 0;
    for (const row of rows) lost += (weightOf.get(row.data_set) ?? 0) * (1 - scoreOf(row));
    return Math.floor((1 - lost) * 1000) / 1000;
  };
  return {
    score: total((row) => row.score),
    id_score: total((row) => row.by_id.score),
    name_score: total((row) => row.by_name.score),
  };
}

/** What contradicts the contract in a check that is running or final, in sentences; empty when nothing does. */
export function scoringFaults(check: CheckBody): readonly string[] {
  const rows = check.scores ?? [];
  const weights = publishedWeights(check.type, check.country);
  const faults = rows.flatMap(rowFaults);
  if (!weights) return faults;
  const names = rows.map((row) => row.data_set).join(" ");
  const published = weights.map(([name]) => name).join(" ");
  if (names !== published) faults.push(`data sets are ${names} instead of ${published}`);
  for (const [name, value] of Object.entries(totals(rows, weights))) {
    const given = check[name as keyof ReturnType<typeof totals>];
    if (given !== value) faults.push(`${name} is ${given} instead of ${value}`);
  }
  return faults;
}

const results = ["pending", "found", "not_found", "error", "delayed", "ignored"];

function rowFaults(row: ScoreRow): string[] {
  const { by_id, by_name, data_set } = row;
  const sides = [by_id, by_name];
  const found = sides.filter((side) => side.result === "found");
  const score = found.length > 0 ? Math.min(...found.map((side) => side.score)) : by_id.score;
  const faults: string[] = [];
  for (const one of [row, ...sides]) {
    if (!results.includes(one.result)) faults.push(`${data_set} has the result ${one.result}`);
    if (severityScores[one.severity] !== one.score)
      faults.push(`${data_set} has severity ${one.severity} and score ${one.score}`);
  }
  if (row.score !== score) faults.push(`${data_set} scores ${row.score} instead of ${score}`);
  if ((row.result === "found") !== found.length > 0)
    faults.push(`${data_set} is ${row.result} while its sides are ${sides.map((side) => side.result)}`);
  return faults;
}
