import { randomInt } from "node:crypto";
import { type HttpAnswer, send, until } from "./http.ts";
import type { AcceptanceServer } from "./servers.ts";

export interface Side {
  readonly result: string;
  readonly score: number;
  readonly severity: string;
}

export interface ScoreRow extends Side {
  readonly data_set: string;
  readonly by_id: Side;
  readonly by_name: Side;
}

export interface StatusRow {
  readonly data_set?: string;
  readonly database_id?: string;
  readonly database_name: string;
  readonly invalid_inputs?: readonly string[];
  readonly status: string;
}

export interface CheckBody {
  readonly check_id: string;
  readonly country: string;
  readonly type: string;
  readonly status: string;
  readonly score: number;
  readonly id_score: number;
  readonly name_score: number;
  readonly scores?: readonly ScoreRow[];
  readonly statuses?: readonly StatusRow[];
  readonly summary?: { readonly result: string; readonly identity_status?: string };
  readonly company_summary?: { readonly result: string; readonly company_status?: string };
  readonly vehicle_summary?: { readonly result: string; readonly vehicle_status?: string };
  readonly previous_check?: string;
  readonly custom_input?: string;
}

export interface CheckAnswer {
  readonly check: CheckBody;
  readonly details: string;
  readonly self: string;
}

export interface Cell {
  readonly label: string;
  readonly value: string;
}

export interface DetailTable {
  readonly title: string;
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

export interface Detail {
  readonly id: string;
  readonly check_id: string;
  readonly data_set: string;
  readonly database_id: string;
  readonly result: string;
  readonly route: string;
  readonly severity: string;
  readonly tables: readonly DetailTable[] | null;
}

export interface DetailsAnswer {
  readonly details: readonly Detail[];
  readonly self: string;
  readonly next: string;
}

export type Fields = Readonly<Record<string, string>>;

/** A client of the Truora Checks API; with another key than the server's own if one is given. */
export function truoraClient(server: AcceptanceServer, key = server.keys.truora) {
  const headers = { "Truora-API-Key": key };
  const get = <T = unknown>(path: string) => send<T>(server.baseUrl + path, { headers });
  const check = (id: string) => get<CheckAnswer>(`/v1/checks/${id}`);
  return {
    get,
    check,
    send: <T = unknown>(method: string, path: string, init: RequestInit = {}) =>
      send<T>(server.baseUrl + path, { ...init, method, headers: { ...headers, ...init.headers } }),
    form: <T = CheckAnswer>(path: string, fields: Fields) =>
      send<T>(server.baseUrl + path, { method: "POST", headers, body: new URLSearchParams(fields) }),
    /** A check for which the subject has given consent, new even if there is a recent one like it. */
    create: (fields: Fields) =>
      send<CheckAnswer>(`${server.baseUrl}/v1/checks`, {
        method: "POST",
        headers,
        body: new URLSearchParams({ user_authorized: "true", force_creation: "true", ...fields }),
      }),
    details: async (id: string, lang = "en") =>
      (await get<DetailsAnswer>(`/v1/checks/${id}/details?lang=${lang}`)).json,
    /** Polls until the status is final; `seen` gets every answer on the way. */
    final: async (id: string, seen: (check: CheckBody) => void = () => undefined) => {
      const answer = await until<HttpAnswer<CheckAnswer>>(
        async () => {
          const polled = await check(id);
          if (polled.status !== 200)
            throw new Error(`polling was answered with ${polled.status}: ${polled.text}`);
          seen(polled.json.check);
          return polled;
        },
        ({ json }) => isFinal(json.check.status),
      );
      return answer.json.check;
    },
  };
}

export function isFinal(status: string): boolean {
  return status === "completed" || status === "error";
}

/** A Colombian cédula that no earlier request has asked about. */
export function freshNumber(): string {
  return `7${randomInt(1e9).toString().padStart(9, "0")}`;
}
