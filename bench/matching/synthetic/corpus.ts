import { dateRange } from "../../../src/model/dates.ts";
import { emptyRecord, type RecordName, type SourceRecord } from "../../../src/model/record.ts";
import type { IdentityDocument } from "../../../src/model/subject.ts";
import { anotherOrder, oneSlip } from "../queries/damage.ts";
import type { RecordSource } from "../queries/make-queries.ts";
import { below, pick, type Random, randomFrom } from "../random.ts";
import { companyName } from "./companies.ts";
import { type Culture, cultures } from "./cultures.ts";
import { type PersonName, personName } from "./people.ts";

/** People among the records; OFAC's list of 2026-08 has 39 %, national lists of debtors and the like more. */
const people = 0.7;

/**
 * A corpus of invented records, each made when it is asked for and always the same: no memory is
 * needed but for those that are kept. The vocabulary grows with the size, as that of real names does.
 */
export function syntheticCorpus(size: number): RecordSource & { records(): Iterable<SourceRecord> } {
  // Heaps' law: 8,000 surnames a culture among 100,000 records, 32,000 in a million, 84,000 in five.
  const vocabulary = Math.round(8 * size ** 0.6);
  const recordAt = (index: number) => recordOf(index, vocabulary);
  return {
    size,
    recordAt,
    *records() {
      for (let index = 0; index < size; index++) yield recordAt(index);
    },
  };
}

function recordOf(index: number, vocabulary: number): SourceRecord {
  const random = randomFrom(`record ${index}`);
  const isPerson = random() < people;
  const record = emptyRecord(
    String(index),
    isPerson ? "person" : "company",
    "international_background",
    "sanction",
  );
  return isPerson ? person(random, record, vocabulary) : company(random, record, vocabulary);
}

function person(random: Random, record: SourceRecord, vocabulary: number): SourceRecord {
  const culture = pick(random, cultures);
  const name = personName(random, culture, vocabulary);
  const [year, month, day] = [1935 + below(random, 70), 1 + below(random, 12), 1 + below(random, 28)];
  const birth = random() < 0.7 ? dateRange(year, month, day) : dateRange(year);
  return {
    ...record,
    names: [primary(name), ...aliases(random, `${name.given} ${name.family}`)],
    births: random() < 0.6 ? [birth] : [],
    gender: random() < 0.3 ? "male" : null,
    countries: random() < 0.6 ? [pick(random, culture.countries)] : [],
    documents: random() < 0.35 ? [document(random, "national-id", culture)] : [],
  };
}

function company(random: Random, record: SourceRecord, vocabulary: number): SourceRecord {
  const full = companyName(random, vocabulary * 4);
  const culture = pick(random, cultures);
  return {
    ...record,
    names: [{ full, given: null, family: null, strength: "primary" }, ...aliases(random, full)],
    countries: random() < 0.5 ? [pick(random, culture.countries)] : [],
    documents: random() < 0.5 ? [document(random, "tax-id", culture)] : [],
  };
}

function primary({ given, family }: PersonName): RecordName {
  return { full: `${given} ${family}`, given, family, strength: "primary" };
}

/** One to three further spellings for three records in ten; OFAC's have 1.3 each on average. */
function aliases(random: Random, full: string): readonly RecordName[] {
  if (random() > 0.3) return [];
  return Array.from({ length: 1 + below(random, 3) }, () => {
    const words = full.split(" ");
    const shorter = words.length > 2 ? words.filter((_, at) => at !== 1).join(" ") : full;
    const other = pick(random, [shorter, oneSlip(random, full), anotherOrder(random, words)]) ?? full;
    return { full: other, given: null, family: null, strength: "alias" };
  });
}

function document(random: Random, type: "national-id" | "tax-id", { countries }: Culture): IdentityDocument {
  const number = String(10_000_000 + below(random, 990_000_000));
  return { type, number, country: pick(random, countries) };
}
