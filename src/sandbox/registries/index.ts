import type { SandboxRegistry } from "../world.ts";
import { brCnpj } from "./br-cnpj.ts";
import { brTcuInabilitados } from "./br-tcu-inabilitados.ts";
import { coProcuraduriaSiri } from "./co-procuraduria-siri.ts";
import { coRamaJudicial } from "./co-rama-judicial.ts";
import { coRegistraduriaVigencia } from "./co-registraduria-vigencia.ts";
import { coRues } from "./co-rues.ts";
import { coSecopContracts } from "./co-secop-contracts.ts";
import { crHacienda } from "./cr-hacienda.ts";
import { interpolRedNotices } from "./interpol-red-notices.ts";
import { truora } from "./truora.ts";
import { tusdatos } from "./tusdatos.ts";
import { unSecurityCouncil } from "./un-security-council.ts";
import { usOfacNonSdn } from "./us-ofac-non-sdn.ts";
import { usOfacSdn } from "./us-ofac-sdn.ts";

/** Every synthetic registry and list publisher of the sandbox. */
export const sandboxRegistries: readonly SandboxRegistry[] = [
  brCnpj,
  brTcuInabilitados,
  coProcuraduriaSiri,
  coRamaJudicial,
  coRegistraduriaVigencia,
  coRues,
  coSecopContracts,
  crHacienda,
  interpolRedNotices,
  truora,
  tusdatos,
  unSecurityCouncil,
  usOfacNonSdn,
  usOfacSdn,
];
