import type { DataSet } from "../../model/data-set.ts";
import type { Fact, FactTable, Topic } from "../../model/record.ts";
import type { CaseCategory } from "./schema.ts";

/** What is found in a data set when neither the registry nor the facts say anything closer. */
const usual: Record<DataSet, Topic> = {
  affiliations_and_insurances: "affiliation",
  alert_in_media: "media",
  business_background: "company-registration",
  criminal_record: "criminal-case",
  driving_licenses: "driving-license",
  international_background: "sanction",
  legal_background: "civil-case",
  personal_identity: "identity",
  professional_background: "affiliation",
  taxes_and_finances: "tax-registration",
  traffic_fines: "traffic-fine",
  vehicle_information: "vehicle-registration",
  vehicle_permits: "permit",
};

export interface Found {
  readonly dataSet: DataSet;
  readonly category: CaseCategory | null;
  /** What an identity register says of the document. */
  readonly identity: string;
  readonly tables: readonly FactTable[];
  /** What the registry is about, whatever its facts say: debtors, warrants. */
  readonly registryTopic: Topic | null;
}

/** What was found says about the subject; a stolen vehicle is both registered and stolen. */
export function topicsOf(found: Found): readonly Topic[] {
  const { dataSet, category, registryTopic } = found;
  if (registryTopic !== null) return [registryTopic];
  const facts = found.tables.flatMap((table) => table.rows.flat());
  switch (dataSet) {
    case "criminal_record":
      return [category?.participation === "plaintiff" ? "plaintiff-case" : crimeTopic(category, facts)];
    case "legal_background":
      return [category?.participation === "plaintiff" ? "plaintiff-case" : courtTopic(category)];
    case "personal_identity":
      return [identityTopic(found.identity, facts)];
    case "business_background":
      return [statesOf(facts).some((state) => inactive.test(state)) ? "company-inactive" : usual[dataSet]];
    case "taxes_and_finances":
      return [facts.some((fact) => owing.test(fact.label) && affirms(fact)) ? "tax-default" : usual[dataSet]];
    case "driving_licenses":
      return [
        statesOf(facts).some((state) => cancelled.test(state)) ? "driving-license-suspended" : usual[dataSet],
      ];
    case "vehicle_information":
      return facts.some(isTheft) ? [usual[dataSet], "vehicle-stolen"] : [usual[dataSet]];
    default:
      return [usual[dataSet]];
  }
}

// Words of the registries in Spanish and Portuguese, and of the provider in English.
const convicted = /\b(condenad[oa]s?|condenat[óo]ri[oa]s?|sentenciad[oa]s?|convicted|conviction)\b/i;
const cleared = /absuelt|absolv|absolut[óo]ri|acquitt|sobrese|\b(no|n[ãa]o|not|sin|sem)\b[^.;]{0,12}conden/i;
const warrant =
  /orden de (captura|aprehensi[óo]n|detenci[óo]n)|requisitoria|mandado de pris[ãa]o|arrest warrant/i;
const sexual = /sexual|estupro|violaci[óo]n de (menor|persona)/i;
const family = /famil|aliment|divorci|div[óo]rcio|custodia|guarda de/i;
const labour = /labor|labour|trabalh|trabajo/i;
const dead = /\bdead\b|deceas|falecid|fallecid|muert|[óo]bito|difunt|defunci/i;
const cancelled = /cancel|anulad|\bnul[ao]\b|suspen|inactiv|\birregular/i;
const inactive =
  /baixad|inapt|\bnula\b|cancel|disuelt|dissolv|liquidad|t[ée]rmino de giro|inactiv|suspen|\bbaja\b(?! california)/i;
const owing = /moros|omis[oa]|deuda|coactiv|d[íi]vida|d[ée]bito/i;
const theft = /\b(rob(o|ad[oa])|hurt(o|ad[oa])|furt(o|ad[oa])|roub(o|ad[oa])|stolen|theft)\b/i;
// `Estado` is also a Mexican state, hence Baja California above.
const state = /situaci|situaç|estado|status|condici|vigencia/i;
const denial = /^(no|n[ãa]o|sin|sem|nada|none|ning[uú]n[oa]?|nenhum[a]?|false|negativo|0([.,]0+)?|-+)(\b|$)/i;

function crimeTopic(category: CaseCategory | null, facts: readonly Fact[]): Topic {
  const words = [category?.words ?? "", ...facts.map((fact) => fact.value)];
  if (words.some((word) => warrant.test(word) && !denial.test(word))) return "wanted";
  if (!words.some((word) => convicted.test(word)) || words.some((word) => cleared.test(word)))
    return usual.criminal_record;
  return words.some((word) => sexual.test(word)) ? "sexual-offence" : "conviction";
}

function courtTopic(category: CaseCategory | null): Topic {
  const words = category?.words ?? "";
  if (family.test(words)) return "family-case";
  if (labour.test(words)) return "labour-case";
  return usual.legal_background;
}

function identityTopic(identity: string, facts: readonly Fact[]): Topic {
  const states = [identity, ...statesOf(facts)];
  if (states.some((word) => dead.test(word)) || facts.some((fact) => isDeathDate(fact))) return "deceased";
  return states.some((word) => cancelled.test(word)) ? "document-cancelled" : usual.personal_identity;
}

function statesOf(facts: readonly Fact[]): readonly string[] {
  return facts.filter((fact) => state.test(fact.label)).map((fact) => fact.value);
}

function affirms(fact: Fact): boolean {
  return !denial.test(fact.value.trim());
}

function isTheft(fact: Fact): boolean {
  return (theft.test(fact.label) || theft.test(fact.value)) && affirms(fact);
}

/** A fact such as `Fecha de defunción: 2019-04-02`. */
export function isDeathDate(fact: Fact): boolean {
  return dead.test(fact.label) && /\d{4}/.test(fact.value) && affirms(fact);
}
