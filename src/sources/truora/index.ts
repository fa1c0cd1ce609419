import type { ProviderSource } from "../source.ts";
import { gatherReport, type TruoraReport } from "./gather.ts";
import { brazil } from "./registries/brazil.ts";
import { chile } from "./registries/chile.ts";
import { colombia } from "./registries/colombia.ts";
import { costaRica } from "./registries/costa-rica.ts";
import { mexico } from "./registries/mexico.ts";
import { peru } from "./registries/peru.ts";

const registries = [...brazil, ...chile, ...colombia, ...costaRica, ...mexico, ...peru];

/** Truora as the road to registries that have no machine interface. */
export const truora: ProviderSource<TruoraReport> = {
  kind: "provider",
  id: "truora",
  title: "Truora Checks",
  owner: "Truora",
  home: "https://www.truora.com/",
  baseUrl: "https://api.checks.truora.com",
  credentials: ["key"],
  optionalCredentials: ["databases"],
  // The wait for the check, eight minutes at most, and the pages of its details.
  timeoutMs: 540_000,
  requestsPerMinute: 600,
  registries,
  // Truora asks everything it has of a country; naming single registries is not in its interface.
  // All of ours are known to the report, so that one report serves whichever is read from it.
  gather: (subject, _registryIds, on) =>
    gatherReport(
      subject,
      registries.map((registry) => registry.id),
      on,
    ),
};
