import type { Topic } from "../../../model/record.ts";
import type { ProvidedRegistry, SourceFacts } from "../../source.ts";
import type { TruoraReport } from "../gather.ts";
import { readRegistry } from "../records.ts";

export type TruoraRegistry = ProvidedRegistry<TruoraReport>;

type RegistryFacts = Omit<SourceFacts, "licence" | "routes"> & {
  readonly routes?: SourceFacts["routes"];
  /** What everybody in the registry is: debtors, wanted people. */
  readonly topic?: Topic;
};

/** A registry as Truora answers for it, searched by document unless said otherwise. */
export function registry({ topic, ...facts }: RegistryFacts): TruoraRegistry {
  const whole: SourceFacts = {
    routes: ["id"],
    licence: "By contract with Truora",
    ...facts,
  };
  return { ...whole, read: (report, subject) => readRegistry(whole, topic ?? null, report, subject) };
}
