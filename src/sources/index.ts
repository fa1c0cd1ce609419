import { brCnpj } from "./br-cnpj/index.ts";
import { brTcuInabilitados } from "./br-tcu-inabilitados/index.ts";
import { coProcuraduriaSiri } from "./co-procuraduria-siri/index.ts";
import { coRamaJudicial } from "./co-rama-judicial/index.ts";
import { coRegistraduriaVigencia } from "./co-registraduria-vigencia/index.ts";
import { coRues } from "./co-rues/index.ts";
import { coSecopContracts } from "./co-secop-contracts/index.ts";
import { crHacienda } from "./cr-hacienda/index.ts";
import { interpolRedNotices } from "./interpol-red-notices/index.ts";
import type { Source } from "./source.ts";
import { truora } from "./truora/index.ts";
import { tusdatos } from "./tusdatos/index.ts";
import { unSecurityCouncil } from "./un-security-council/index.ts";
import { usOfacNonSdn } from "./us-ofac-non-sdn/index.ts";
import { usOfacSdn } from "./us-ofac-sdn/index.ts";

/** Every source there is, in the order that results are shown in: one folder, one line. */
export const sources: readonly Source[] = [
  coRegistraduriaVigencia,
  coProcuraduriaSiri,
  coRamaJudicial,
  coRues,
  coSecopContracts,
  tusdatos,
  brCnpj,
  brTcuInabilitados,
  crHacienda,
  truora,
  usOfacSdn,
  usOfacNonSdn,
  unSecurityCouncil,
  interpolRedNotices,
];
