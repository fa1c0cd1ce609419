import type { SourceRecord } from "../../../model/record.ts";
import type { CompanySummaryJson, VehicleSummaryJson } from "../schema/responses.ts";

type VehicleText = "manufacturer" | "color" | "vehicle_category" | "vehicle_type" | "service_type";
type VehicleNumber = "capacity" | "number_of_doors";

// What Spanish, Portuguese and English registries head these facts with, lower case, accents off.
const vehicleTexts: Readonly<Record<VehicleText, readonly string[]>> = {
  manufacturer: ["marca", "fabricante", "make", "manufacturer"],
  color: ["color", "cor", "colour"],
  vehicle_category: ["categoria", "category"],
  vehicle_type: ["clase", "clase de vehiculo", "tipo", "tipo de vehiculo", "tipo de veiculo", "type"],
  service_type: ["servicio", "tipo de servicio", "uso", "service"],
};
const vehicleNumbers: Readonly<Record<VehicleNumber, readonly string[]>> = {
  capacity: ["capacidad", "capacidade", "capacity", "pasajeros"],
  number_of_doors: ["puertas", "numero de puertas", "portas", "doors"],
};
const lineLabels = ["linea", "version", "versao"];
const modelLabels = ["modelo", "model"];
const yearLabels = ["ano", "ano modelo", "ano de fabricacion", "ano fabricacao", "year", "model year"];

/** Make, model, year and so on, as far as the tables of the records tell them. */
export function vehicleFacts(records: readonly SourceRecord[]): Partial<VehicleSummaryJson> {
  const facts = factsIn(records);
  const first = (labels: readonly string[]) => labels.map((label) => facts.get(label)).find(Boolean);
  const whole = (text: string | undefined) => (text && /^\d{1,4}$/.test(text) ? Number(text) : undefined);
  // In Colombia and Mexico a vehicle's modelo is its year, and what others call model is its línea.
  const modelo = first(modelLabels);
  const modelIsYear = modelo !== undefined && /^(19|20)\d\d$/.test(modelo) && !first(yearLabels);
  const read = {
    manufacturer: first(vehicleTexts.manufacturer),
    model: modelIsYear ? first(lineLabels) : (modelo ?? first(lineLabels)),
    year: whole(modelIsYear ? modelo : first(yearLabels)),
    color: first(vehicleTexts.color),
    capacity: whole(first(vehicleNumbers.capacity)),
    number_of_doors: whole(first(vehicleNumbers.number_of_doors)),
    vehicle_category: first(vehicleTexts.vehicle_category),
    vehicle_type: first(vehicleTexts.vehicle_type),
    service_type: first(vehicleTexts.service_type),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

type CompanyState = Extract<
  CompanySummaryJson["company_status"],
  "active" | "cancelled" | "suspended" | "incapable" | "found"
>;

// ACTIVA, ATIVA; CANCELADA, BAIXADA, BAJA, NULA, DISUELTA, EXTINTA; SUSPENSA, SUSPENDIDA; INAPTA.
const stateWords: readonly (readonly [RegExp, CompanyState])[] = [
  [/^ac?tiv/, "active"],
  [/^(cancel|baixad|baja|nula|disuelt|extint|liquidad)/, "cancelled"],
  [/^suspen/, "suspended"],
  [/^(inapt|incapa)/, "incapable"],
];

/** The state that registries give a company; null when no registry knows it. The gravest word wins. */
export function companyState(records: readonly SourceRecord[]): CompanyState | null {
  const states = records.map(stateOf);
  const gravest = ["cancelled", "suspended", "incapable", "active", "found"] as const;
  return gravest.find((state) => states.includes(state)) ?? null;
}

function stateOf(record: SourceRecord): CompanyState {
  const written = [...factsIn([record])]
    .filter(([label]) => /^(estado|situacao|situacion|status)\b/.test(label))
    .map(([, value]) => plain(value));
  const known = stateWords.find(([word]) => written.some((value) => word.test(value)));
  if (known) return known[1];
  return record.topic === "company-inactive" ? "cancelled" : "found";
}

/** Values by plain label; of a label that stands twice, the first. */
function factsIn(records: readonly SourceRecord[]): ReadonlyMap<string, string> {
  const facts = records.flatMap((record) => record.tables.flatMap((table) => table.rows.flat()));
  return new Map(facts.toReversed().map((fact) => [plain(fact.label), fact.value.trim()]));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
