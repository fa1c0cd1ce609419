import { canonicalNumber } from "../../model/documents.ts";
import { emptyRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";
import { documentsToAsk } from "../shared/co-documents.ts";
import { dayFirstDate, table, tables } from "../shared/co-facts.ts";
import { malformed } from "../shared/co-fields.ts";
import { type LookupContext, type LookupReply, type LookupSource, SourceFailure } from "../source.ts";
import { readLifeStatus, topicOf } from "./schema.ts";

/** Whether a cédula is current, cancelled, or cancelled by death. Answers at once, without names. */
export const coRegistraduriaVigencia: LookupSource = {
  kind: "lookup",
  id: "co-registraduria-vigencia",
  title: "Consulta de vigencia de la cédula",
  owner: "Registraduría Nacional del Estado Civil",
  home: "https://defunciones.registraduria.gov.co",
  countries: ["CO"],
  dataSets: ["personal_identity"],
  kinds: ["person"],
  routes: ["id"],
  needs: [["national-id"]],
  licence: "Public consultation; no terms for automation are published",
  baseUrl: "https://defunciones.registraduria.gov.co:8443",
  timeoutMs: 20_000,
  // It blocks callers that ask more than about once a second.
  requestsPerMinute: 50,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  const [document] = documentsToAsk(subject, ["national-id"], "Registraduría");
  const number = document === undefined ? "" : canonicalNumber(document);
  if (document === undefined || !/^\d{1,15}$/.test(number)) {
    throw new SourceFailure("refused", "Registraduría knows numbers of digits only", { retryable: false });
  }
  const response = await on.http.request({
    method: "POST",
    url: `${on.baseUrl}/VigenciaCedula/consulta`,
    headers: {
      origin: "https://defunciones.registraduria.gov.co",
      referer: "https://defunciones.registraduria.gov.co/",
    },
    // The service wants an address of the person asking and takes any.
    json: { nuip: Number(number), ip: "0.0.0.0" },
  });
  const status = readLifeStatus(response.json());
  if (status.nuip !== undefined && Number(status.nuip) !== Number(number)) {
    throw malformed("Registraduría", "answered about another number");
  }
  const publishedOn = dayFirstDate(status.fecha);
  const topic = topicOf(status.vigencia);
  if (topic === null) return { records: [], publishedOn };
  const record = {
    ...emptyRecord(number, "person", "personal_identity", topic),
    documents: [document],
    countries: ["CO"],
    url: coRegistraduriaVigencia.home,
    tables: tables(
      table("Vigencia de la cédula", {
        Cédula: number,
        Vigencia: status.vigencia,
        "Fecha de la consulta": status.fecha,
      }),
    ),
  };
  return { records: [record], publishedOn };
}
