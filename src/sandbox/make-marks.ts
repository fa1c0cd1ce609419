import type { Topic } from "../model/record.ts";
import type { CountryBook } from "./countries/country-book.ts";
import { makeDate } from "./make-dates.ts";
import type { Random } from "./random.ts";
import type { Mark } from "./world.ts";

/** Topics in which somebody has to be the one who sues. */
const twoSided: readonly Topic[] = ["civil-case", "labour-case", "family-case"];
const plaintiffShare = 0.4;

/** One entry on a topic, worded as in that country; throws `RangeError` for a topic its book has not. */
export function makeMark(random: Random, book: CountryBook, topic: Topic): Mark {
  const form = book.entries[topic];
  if (!form) throw new RangeError(`no form of ${topic} in ${book.country}`);
  const place = random.pick(book.cities);
  const date = makeDate(random, 2012, 2025);
  return {
    topic,
    date,
    reference: form.reference(random, Number(date.slice(0, 4)), place),
    authority: form.authority.replace("{place}", place.name),
    place: place.name,
    description: random.pick(form.descriptions),
    side: twoSided.includes(topic) && random.chance(plaintiffShare) ? "plaintiff" : "defendant",
  };
}

/** One or two entries of the country's faults of that kind, for that share of those who ask. */
export function makeFaultMarks(
  random: Random,
  book: CountryBook,
  kind: keyof CountryBook["faults"],
  share: number,
): readonly Mark[] {
  if (!random.chance(share)) return [];
  const topics = random.sample(book.faults[kind], random.chance(0.3) ? 2 : 1);
  return topics.map((topic) => makeMark(random, book, topic));
}
