import type { Topic } from "../../../model/record.ts";
import { table, tables } from "../../shared/co-facts.ts";
import { malformed } from "../../shared/co-fields.ts";
import {
  anyDocument,
  anyPersonDocument,
  saysNothing,
  type TusdatosRegistry,
  tusdatosRegistry,
} from "../report.ts";

type FlagFacts = Omit<Parameters<typeof tusdatosRegistry>[0], "sections"> & {
  readonly section: string;
  readonly topic: Topic;
  /** What being on file means, for a reader. */
  readonly means: string;
};

/** A registry that says only whether the document is on file. */
function flag({ section, topic, means, ...facts }: FlagFacts): TusdatosRegistry {
  return tusdatosRegistry({ ...facts, sections: [section] }, ([value], record) => {
    if (saysNothing(value)) return [];
    if (value !== true) throw malformed(facts.title, "said neither yes nor no");
    return [record(section, topic, { tables: tables(table(facts.title, { Resultado: means })) })];
  });
}

export const coPoliciaNacional = flag({
  id: "co-policia-nacional",
  title: "Antecedentes judiciales",
  owner: "Policía Nacional de Colombia",
  home: "https://antecedentes.policia.gov.co:7005/WebJudicial/",
  dataSet: "criminal_record",
  kinds: ["person"],
  needs: anyPersonDocument,
  section: "policia",
  topic: "criminal-case",
  means: "Registra antecedentes o asuntos pendientes con las autoridades judiciales",
});

export const coContraloria = flag({
  id: "co-contraloria",
  title: "Certificado de responsabilidad fiscal",
  owner: "Contraloría General de la República",
  home: "https://cfiscal.contraloria.gov.co/certificados/",
  dataSet: "legal_background",
  kinds: ["person", "company"],
  needs: anyDocument,
  section: "contraloria",
  topic: "fiscal-liability",
  means: "Registra como responsable fiscal",
});

export const coContaduriaBdme = flag({
  id: "co-contaduria-bdme",
  title: "Boletín de Deudores Morosos del Estado (BDME)",
  owner: "Contaduría General de la Nación",
  home: "https://eris.contaduria.gov.co/BDME/",
  dataSet: "taxes_and_finances",
  kinds: ["person", "company"],
  needs: anyDocument,
  section: "contaduria",
  topic: "debt",
  means: "Registra como deudor moroso del Estado",
});

export const coDianFictitiousSuppliers = flag({
  id: "co-dian-fictitious-suppliers",
  title: "Proveedores ficticios",
  owner: "Dirección de Impuestos y Aduanas Nacionales (DIAN)",
  home: "https://www.dian.gov.co/Proveedores_Ficticios/",
  dataSet: "taxes_and_finances",
  kinds: ["person", "company"],
  needs: anyDocument,
  section: "proveedores_ficticios",
  topic: "fictitious-supplier",
  means: "Declarado proveedor ficticio",
});
