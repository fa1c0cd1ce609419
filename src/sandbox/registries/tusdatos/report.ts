import type { Topic } from "../../../model/record.ts";
import { fullName } from "../../full-name.ts";
import type { Mark, Resident, SandboxCompany, SandboxWorld } from "../../world.ts";
import {
  account,
  antecedents,
  certificate,
  courts,
  driver,
  fine,
  inmate,
  lawyerSanction,
  militaryCard,
  officeHolder,
  sexualOffence,
  taxRegistration,
} from "./sections.ts";

/** What was ordered, and how far it got. */
export interface Order {
  readonly id: string;
  readonly doc: string;
  readonly typedoc: string;
  readonly fechaE: string | null;
  /** Registries that failed when they were last asked. */
  readonly failed: readonly string[];
}

/** What the registries say of a person; of a number nobody has, that nothing is on file. */
export function personReport(
  order: Order,
  resident: Resident | undefined,
  world: SandboxWorld,
): Record<string, unknown> {
  const marks = resident?.marks ?? [];
  const having = (...topics: Topic[]) => marks.filter((mark) => topics.includes(mark.topic));
  const every = <T>(topic: Topic, entry: (mark: Mark, resident: Resident) => T): readonly T[] =>
    resident ? having(topic).map((mark) => entry(mark, resident)) : [];
  const first = <T>(topic: Topic, entry: (mark: Mark, resident: Resident) => T): T | undefined =>
    every(topic, entry)[0];
  const vehicles = world.population.vehicles.filter(
    (vehicle) => resident && vehicle.owner.nationalId === resident.nationalId,
  );
  const vehicleFines = vehicles.flatMap(({ plate, marks }) =>
    marks.filter((mark) => mark.topic === "traffic-fine").map((mark) => fine(mark, plate)),
  );
  return {
    id: order.id,
    typedoc: order.typedoc,
    nombre: resident ? fullName(resident).toUpperCase() : "",
    registraduria_certificado: resident ? certificate(resident) : {},
    policia: having("criminal-case", "conviction", "wanted").length > 0,
    procuraduria: antecedents(marks),
    contraloria: having("fiscal-liability").length > 0,
    contaduria: having("debt").length > 0,
    // The police answer this question only with the date of issue.
    ...(order.fechaE === null ? {} : { delitos_sexuales: having("sexual-offence").map(sexualOffence) }),
    rama: courts(having("conviction")),
    inpec: first("conviction", inmate) ?? {},
    rnmc: {},
    ...taxRegistration(order.doc, having("tax-registration")),
    proveedores_ficticios: having("fictitious-supplier").length > 0,
    simit: account(order.doc, [...having("traffic-fine").map((mark) => fine(mark, null)), ...vehicleFines]),
    runt_app: driver(resident, having("driving-license", "driving-license-suspended")),
    sirna: every("professional-sanction", lawyerSanction),
    libretamilitar: first("affiliation", militaryCard) ?? {},
    peps: every("public-office", officeHolder),
  };
}

/** The same of a company. */
export function companyReport(order: Order, company: SandboxCompany | undefined): Record<string, unknown> {
  const marks = company?.marks ?? [];
  const has = (topic: Topic) => marks.some((mark) => mark.topic === topic);
  return {
    id: order.id,
    typedoc: order.typedoc,
    nombre: company?.name.toUpperCase() ?? "",
    razon_social: company?.name.toUpperCase() ?? "",
    nit: order.doc,
    procuraduria: antecedents(marks),
    contraloria: has("fiscal-liability"),
    contaduria: has("debt"),
    proveedores_ficticios: has("fictitious-supplier"),
    ...taxRegistration(order.doc, company ? [company] : []),
  };
}
