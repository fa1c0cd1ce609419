import type { SourceRecord } from "../../../model/record.ts";
import { silent } from "../schema.ts";

// The circuits of the courts that supervise sentences, by the keys that clients know them under.
const cities = [
  "armenia",
  "barranquilla",
  "bogota",
  "bucaramanga",
  "buga",
  "cali",
  "cartagena",
  "florencia",
  "ibague",
  "ladorada",
  "manizales",
  "medellin",
  "monteria",
  "neiva",
  "palmira",
  "pasto",
  "pereira",
  "popayan",
  "quibdo",
  "santamarta",
  "tunja",
  "valledupar",
  "villavicencio",
].map((city) => `${city}jepms`);

/** The city key of a record of these courts: its first place, `bogotajepms` or `Bogotá`. */
export function cityOf(record: SourceRecord): string | null {
  return cityKey(record.places[0] ?? "");
}

/**
 * True for every city that has something on file, `"Error"` for one whose courts did not answer, false
 * for the others. A record without a city is on file somewhere: `otrasjepms`.
 */
export function translateCities(records: readonly SourceRecord[]): Record<string, boolean | typeof silent> {
  const found = new Set(records.map((record) => cityOf(record) ?? "otrasjepms"));
  const unheard = new Set(records.flatMap(silentCities));
  const keys = [...new Set([...cities, ...found, ...unheard])].sort();
  const saidOf = (key: string) => found.has(key) || (unheard.has(key) ? silent : false);
  return Object.fromEntries(keys.map((key) => [key, saidOf(key)]));
}

/** Cities whose courts gave no answer while others did: the source names them in each record. */
function silentCities(record: SourceRecord): readonly string[] {
  const table = record.tables.find(({ title }) => title === "Despachos sin respuesta");
  return (table?.rows ?? []).flat().flatMap(({ value }) => cityKey(value) ?? []);
}

function cityKey(place: string): string | null {
  const letters = place
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  if (letters === "") return null;
  return letters.endsWith("jepms") ? letters : `${letters}jepms`;
}
