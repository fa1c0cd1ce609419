import { readOfac } from "../shared/ofac/read.ts";
import type { ListSource } from "../source.ts";

const exports = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports";

export const usOfacNonSdn: ListSource = {
  kind: "list",
  id: "us-ofac-non-sdn",
  title: "OFAC Consolidated Non-SDN Sanctions List",
  owner: "US Department of the Treasury, Office of Foreign Assets Control",
  home: "https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists",
  countries: "ALL",
  dataSets: ["international_background"],
  kinds: ["person", "company"],
  routes: ["id", "name"],
  licence: "Public domain (work of the US government)",
  // As with the SDN list, the flat set (CONS_PRIM.CSV, CONS_ALT.CSV …) is read too when configured.
  files: { main: `${exports}/CONSOLIDATED.XML` },
  optionalFiles: ["aliases", "addresses", "comments"],
  refreshEveryHours: 24,
  // 443 in March 2025.
  minimumRecords: 300,
  read: readOfac,
};
