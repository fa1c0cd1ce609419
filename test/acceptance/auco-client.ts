import { type HttpAnswer, type RequestBody, send, until } from "./http.ts";
import type { AcceptanceServer } from "./servers.ts";

export const path = "/v1.5/ext/validate/background";

export interface Finding {
  readonly cantidad: string;
  readonly codigo: string;
  readonly coincidencia: string;
  readonly descripcion: string;
  readonly fuente: string;
  readonly hallazgo: string;
  readonly html_id: string | null;
}

export interface Background {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly url?: string;
  readonly ready: boolean;
  readonly data: {
    readonly name: string;
    readonly type: string;
    readonly identification: string;
    readonly expeditionDate?: string;
    readonly error?: boolean;
    readonly reports?: boolean;
  };
  readonly validation?: Readonly<Record<string, unknown>> & {
    readonly hallazgos: Readonly<Record<"altos" | "medios" | "bajos" | "infos", readonly Finding[]>>;
  };
}

export interface Created {
  readonly name: string;
  readonly code: string;
}

/** A client of the Auco API, with the server's own keys or others. */
export function aucoClient(server: AcceptanceServer, keys = server.keys) {
  const url = server.baseUrl + path;
  const post = <T = Created>(body: RequestBody, headers: Readonly<Record<string, string>> = {}) =>
    send<T>(url, {
      method: "POST",
      headers: { Authorization: keys.aucoPrivate, "Content-Type": "application/json", ...headers },
      body,
    });
  const get = (code: string) =>
    send<Background>(`${url}?code=${encodeURIComponent(code)}`, {
      headers: { Authorization: keys.aucoPublic },
    });
  return {
    url,
    post,
    get,
    create: (fields: Readonly<Record<string, unknown>>) =>
      post(JSON.stringify({ email: "acceptance@example.com", ...fields })),
    ready: async (code: string) =>
      (
        await until<HttpAnswer<Background>>(
          async () => {
            const answer = await get(code);
            if (answer.status !== 200)
              throw new Error(`polling was answered with ${answer.status}: ${answer.text}`);
            return answer;
          },
          ({ json }) => json.ready,
        )
      ).json,
  };
}
