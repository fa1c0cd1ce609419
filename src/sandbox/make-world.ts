import type { FastifyReply } from "fastify";
import type { CheckCountry } from "../model/country.ts";
import { canonicalNumber } from "../model/documents.ts";
import type { DocumentType } from "../model/subject.ts";
import { fullName, nameWords } from "./full-name.ts";
import type { Fault, Population, SandboxWorld } from "./world.ts";

/** A population with its look-ups and faults. Faults that recover are counted anew in every world. */
export function makeWorld(population: Population): SandboxWorld {
  const residents = byNumber(population.residents, "national-id", (resident) => resident.nationalId);
  const companies = byNumber(population.companies, "tax-id", (company) => company.taxId);
  const vehicles = byNumber(population.vehicles, "license-plate", (vehicle) => vehicle.plate);
  const residentsNamed = byWords(population.residents, fullName);
  const companiesNamed = byWords(population.companies, (company) => company.name);
  const listed = Map.groupBy(population.listed, (party) => party.sourceId);
  const faultOf = faultsOf(population.faults);
  return {
    population,
    resident: residents,
    company: companies,
    vehicle: vehicles,
    residentsNamed,
    companiesNamed,
    listedOn: (sourceId) => listed.get(sourceId) ?? [],
    faultOf,
    actedOut: async (sourceId, number, reply) => {
      const { failed, delayMs } = faultOf(sourceId, number);
      if (delayMs > 0) return (await waited(delayMs, reply)) === "hung up";
      if (!failed) return false;
      // The reply is awaited so that a handler may return as soon as this resolves to true.
      await reply.code(503).type("text/plain; charset=utf-8").send("Service Unavailable\n");
      return true;
    },
  };
}

function byNumber<T extends { readonly country: CheckCountry }>(
  items: readonly T[],
  type: DocumentType,
  numberOf: (item: T) => string,
): (country: CheckCountry, number: string) => T | undefined {
  const key = (country: CheckCountry, number: string) =>
    `${country} ${canonicalNumber({ type, number, country })}`;
  const found = new Map(items.map((item) => [key(item.country, numberOf(item)), item]));
  return (country, number) => found.get(key(country, number));
}

function byWords<T extends { readonly country: CheckCountry }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): (country: CheckCountry, name: string) => readonly T[] {
  const withWord = new Map<string, Set<T>>();
  for (const item of items)
    for (const word of nameWords(nameOf(item))) {
      const key = `${item.country} ${word}`;
      withWord.set(key, (withWord.get(key) ?? new Set()).add(item));
    }
  return (country, name) => {
    const [first, ...others] = nameWords(name).map(
      (word) => withWord.get(`${country} ${word}`) ?? new Set<T>(),
    );
    return [...(first ?? [])].filter((item) => others.every((set) => set.has(item)));
  };
}

function faultsOf(faults: readonly Fault[]): SandboxWorld["faultOf"] {
  const key = (sourceId: string, number: string) => `${sourceId} ${plainNumber(number)}`;
  const howOf = new Map(faults.map((fault) => [key(fault.sourceId, fault.number), fault.how]));
  const failedTimes = new Map<string, number>();
  return (sourceId, number) => {
    const asked = key(sourceId, number);
    const how = howOf.get(asked);
    switch (how?.kind) {
      case undefined:
        return { failed: false, delayMs: 0 };
      case "fails":
        return { failed: true, delayMs: 0 };
      case "slow":
        return { failed: false, delayMs: how.delayMs };
      case "recovers": {
        const times = failedTimes.get(asked) ?? 0;
        if (times >= how.times) return { failed: false, delayMs: 0 };
        failedTimes.set(asked, times + 1);
        return { failed: true, delayMs: 0 };
      }
      default:
        return how satisfies never;
    }
  };
}

const plainNumber = (number: string) =>
  number
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/^0+(?=.)/, "");

/** Waits, or less when the asker hangs up: nothing may be sent then, so the reply is taken over. */
function waited(delayMs: number, reply: FastifyReply): Promise<"waited" | "hung up"> {
  return new Promise((resolve) => {
    const hangUp = () => {
      clearTimeout(timer);
      reply.hijack();
      resolve("hung up");
    };
    const timer = setTimeout(() => {
      reply.raw.off("close", hangUp);
      resolve("waited");
    }, delayMs);
    reply.raw.once("close", hangUp);
  });
}
