import { documentOf } from "../../model/subject.ts";
import { type LookupSource, SourceFailure } from "../source.ts";
import { isUnknownTaxpayer, readTaxpayer } from "./schema.ts";

/** The taxpayer register of the Costa Rican Ministry of Finance. */
export const crHacienda: LookupSource = {
  kind: "lookup",
  id: "cr-hacienda",
  title: "Registro de contribuyentes",
  owner: "Ministerio de Hacienda de Costa Rica",
  home: "https://www.hacienda.go.cr/",
  countries: ["CR"],
  dataSets: ["personal_identity", "taxes_and_finances"],
  kinds: ["person", "company"],
  routes: ["id"],
  needs: [["national-id"], ["foreign-id"], ["tax-id"]],
  licence: "Public information of the Ministerio de Hacienda",
  baseUrl: "https://api.hacienda.go.cr",
  timeoutMs: 15_000,
  // The Ministry blocks an address for ten minutes after 10 requests a second over two minutes.
  requestsPerMinute: 300,
  async ask(subject, on) {
    const asked =
      subject.kind === "company"
        ? documentOf(subject, "tax-id")
        : (documentOf(subject, "national-id") ?? documentOf(subject, "foreign-id"));
    if (asked === null) throw new SourceFailure("refused", "no number to ask for", { retryable: false });
    const response = await on.http.request({
      url: `${on.baseUrl}/fe/ae`,
      query: { identificacion: askedNumber(asked.number, subject.kind === "company") },
      accept: [404],
    });
    if (response.status === 404) {
      if (isUnknownTaxpayer(response.json())) return { records: [] };
      throw new SourceFailure("malformed", "Hacienda answered 404 without saying why");
    }
    return { records: readTaxpayer(response.json(), subject.kind, asked) };
  },
};

/**
 * The number as the service wants it: a leading zero is refused with 400, and of a legal entity's
 * number it knows the ten digits without the two check digits that are sometimes appended.
 */
function askedNumber(written: string, isCompany: boolean): string {
  const digits = written.replace(/\D/g, "").replace(/^0+/, "");
  return isCompany ? digits.slice(0, 10) : digits;
}
