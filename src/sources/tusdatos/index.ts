import type { ProviderSource } from "../source.ts";
import { gatherReport } from "./gather.ts";
import { coDelitosSexuales, coInpec, coRamaJepms } from "./registries/criminal.ts";
import {
  coContaduriaBdme,
  coContraloria,
  coDianFictitiousSuppliers,
  coPoliciaNacional,
} from "./registries/flags.ts";
import { coRegistraduriaCertificado } from "./registries/identity.ts";
import { coProcuraduriaCertificado, coRnmc } from "./registries/legal.ts";
import { coLibretaMilitar, coPeps, coSirna } from "./registries/professional.ts";
import { coDianRut } from "./registries/taxes.ts";
import { coRuntConductor, coSimit } from "./registries/traffic.ts";
import type { TusdatosRegistry, TusdatosReport } from "./report.ts";

/** The provider gives up on a report after about two minutes; a retry of what failed comes on top. */
const timeoutMs = 180_000;

const registries: readonly TusdatosRegistry[] = [
  coRegistraduriaCertificado,
  coPoliciaNacional,
  coDelitosSexuales,
  coRamaJepms,
  coInpec,
  coProcuraduriaCertificado,
  coContraloria,
  coRnmc,
  coContaduriaBdme,
  coDianRut,
  coDianFictitiousSuppliers,
  coSimit,
  coRuntConductor,
  coSirna,
  coLibretaMilitar,
  coPeps,
];

/** The road to the Colombian registries that have no machine interface, or forbid automation. */
export const tusdatos: ProviderSource<TusdatosReport> = {
  kind: "provider",
  id: "tusdatos",
  title: "Tusdatos",
  owner: "Tusdatos.co",
  home: "https://www.tusdatos.co",
  baseUrl: "https://dash-board.tusdatos.co/api",
  credentials: ["user", "password"],
  timeoutMs,
  requestsPerMinute: 60,
  registries,
  gather(subject, wanted, on) {
    const sections = registries
      .filter((registry) => wanted.includes(registry.id))
      .flatMap((registry) => registry.sections);
    return gatherReport(subject, sections, timeoutMs, on);
  },
};
