import { documentOf } from "../../model/subject.ts";
import { type LookupSource, SourceFailure } from "../source.ts";
import { digitsOf, isNoSuchCompany, readRegistration } from "./schema.ts";

/** The Brazilian company register, through the community service BrasilAPI. */
export const brCnpj: LookupSource = {
  kind: "lookup",
  id: "br-cnpj",
  title: "Cadastro Nacional da Pessoa Jurídica (CNPJ)",
  owner: "Receita Federal do Brasil, served by BrasilAPI",
  home: "https://brasilapi.com.br/docs#tag/CNPJ",
  countries: ["BR"],
  dataSets: ["business_background"],
  kinds: ["company"],
  routes: ["id"],
  needs: [["tax-id"]],
  licence: "Open data of the Receita Federal; BrasilAPI asks not to be crawled",
  baseUrl: "https://brasilapi.com.br",
  // BrasilAPI gives up on its own upstream after about 10 s.
  timeoutMs: 15_000,
  requestsPerMinute: 60,
  async ask(subject, on) {
    const asked = documentOf(subject, "tax-id");
    if (asked === null) throw new SourceFailure("refused", "no CNPJ to ask for", { retryable: false });
    const response = await on.http.request({
      url: `${on.baseUrl}/api/cnpj/v1/${encodeURIComponent(digitsOf(asked.number))}`,
      accept: [400, 404],
    });
    if (response.status === 404 || response.status === 400) {
      if (isNoSuchCompany(response.json())) return { records: [] };
      throw new SourceFailure("malformed", `BrasilAPI answered ${response.status} without saying why`);
    }
    return { records: [readRegistration(response.json(), asked)] };
  },
};
