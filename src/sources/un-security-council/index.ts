import type { ListSource } from "../source.ts";
import { readConsolidatedXml } from "./read-consolidated-xml.ts";

export const unSecurityCouncil: ListSource = {
  kind: "list",
  id: "un-security-council",
  title: "UN Security Council Consolidated List",
  owner: "United Nations Security Council",
  home: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
  countries: "ALL",
  dataSets: ["international_background"],
  kinds: ["person", "company"],
  routes: ["id", "name"],
  licence: "United Nations terms of use",
  files: { main: "https://scsanctions.un.org/resources/xml/en/consolidated.xml" },
  refreshEveryHours: 6,
  // 726 individuals and 273 entities in January 2026.
  minimumRecords: 800,
  read: readConsolidatedXml,
};
