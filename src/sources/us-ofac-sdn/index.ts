import { readOfac } from "../shared/ofac/read.ts";
import type { ListSource } from "../source.ts";

const exports = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports";

export const usOfacSdn: ListSource = {
  kind: "list",
  id: "us-ofac-sdn",
  title: "OFAC Specially Designated Nationals and Blocked Persons List",
  owner: "US Department of the Treasury, Office of Foreign Assets Control",
  home: "https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists",
  countries: "ALL",
  dataSets: ["international_background"],
  kinds: ["person", "company"],
  routes: ["id", "name"],
  licence: "Public domain (work of the US government)",
  // The XML names its date of publication and tells identity numbers apart; the flat files
  // (SDN.CSV as `main`, with `aliases`, `addresses`, `comments`) are read too when configured.
  files: { main: `${exports}/SDN.XML` },
  optionalFiles: ["aliases", "addresses", "comments"],
  refreshEveryHours: 6,
  // 9,044 in January 2022, 14,966 in May 2024, 19,181 in August 2026. The official files of those
  // years are read too; a shrinking one is caught against the last good version.
  minimumRecords: 9_000,
  read: readOfac,
};
