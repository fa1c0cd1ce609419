import { beforeAll, describe, expect, test } from "vitest";
import { aucoClient, type Background, type Finding } from "./auco-client.ts";
import { mediaType, send } from "./http.ts";
import { onEveryServer } from "./servers.ts";
import { freshNumber } from "./truora-client.ts";

/** The keys of `validation`, as the vendor's table has them, in the alphabetical order of its samples. */
const validationKeys = [
  "contaduria",
  "contraloria",
  "defuncion",
  "delitos_sexuales",
  "hallazgos",
  "interpol",
  "nivel",
  "ofac",
  "policia",
  "proveedores_ficticios",
  "rama",
  "rama_unificada",
  "registraduria",
  "rues",
  "rut",
  "rut_estado",
];

const onRecord = ["contaduria", "contraloria", "interpol", "ofac", "policia", "proveedores_ficticios"];
const day = /^\d\d\/\d\d\/\d{4}$/;

onEveryServer("the Auco pair", (server) => {
  const client = aucoClient(server);

  async function background(fields: Readonly<Record<string, unknown>>): Promise<Background> {
    const created = await client.create(fields);
    expect(created.status, created.text).toBe(200);
    return client.ready(created.json.code);
  }

  function validationOf(answer: Background) {
    if (!answer.validation) throw new Error("a background check that is ready has no validation");
    return answer.validation;
  }

  test("generate answers 200 with name and code, and nothing else", async () => {
    const answer = await client.create({
      type: "CC",
      identification: "1001001010",
      expeditionDate: "01/01/1995",
    });
    expect(answer.status).toBe(200);
    expect(mediaType(answer)).toBe("application/json");
    expect(answer.json).toEqual({
      name: expect.stringMatching(/\S/),
      code: expect.stringMatching(/^[0-9A-Z]+$/),
    });
  });

  test("two generations of the same person are two processes", async () => {
    const fields = { type: "CC", identification: "1001001010" };
    const [a, b] = await Promise.all([client.create(fields), client.create(fields)]);
    expect(a?.json.code).not.toBe(b?.json.code);
  });

  test("while it is pending there is neither url nor validation", async () => {
    // The slow one of the sandbox's people: a registry takes six seconds to answer for her.
    const created = await client.create({
      type: "CC",
      identification: "10000007",
      expeditionDate: "18/01/2000",
    });
    const { status, json } = await client.get(created.json.code);
    expect(status).toBe(200);
    expect(json).toEqual({
      code: created.json.code,
      name: "10000007",
      email: "acceptance@example.com",
      data: {
        name: expect.stringMatching(/\S/),
        type: "CC",
        identification: "10000007",
        expeditionDate: "18/01/2000",
      },
      ready: false,
    });
    expect(await client.ready(created.json.code)).toMatchObject({ ready: true, data: { error: false } });
  });

  describe("ready, for a person with nothing on file", () => {
    let answer: Background;
    beforeAll(async () => {
      answer = await background({ type: "CC", identification: "10000000", expeditionDate: "02/04/1998" });
    });

    test("has the envelope, in its order", () => {
      expect(Object.keys(answer)).toEqual(["code", "name", "url", "email", "data", "ready", "validation"]);
      expect(Object.keys(answer.data)).toEqual([
        "type",
        "identification",
        "expeditionDate",
        "name",
        "error",
        "reports",
      ]);
      expect(answer).toMatchObject({
        name: "10000000",
        email: "acceptance@example.com",
        ready: true,
        data: {
          type: "CC",
          identification: "10000000",
          expeditionDate: "02/04/1998",
          error: false,
          reports: false,
        },
      });
      expect(answer.data.name).toMatch(/^\p{Lu}+( \p{Lu}+)+$/u);
    });

    test("has every key of validation with its type, in alphabetical order", () => {
      const validation = validationOf(answer);
      expect(Object.keys(validation)).toEqual(validationKeys);
      for (const key of onRecord) expect(validation[key], key).toBe(false);
      expect(validation.defuncion).toEqual({
        date: expect.stringMatching(day),
        doc: 10000000,
        validity: expect.stringMatching(/Vigente/),
      });
      expect(validation.delitos_sexuales).toEqual([]);
      expect(validation.rama_unificada).toEqual([]);
      expect(["bajo", "medio", "alto"]).toContain(validation.nivel);
      expect(validation.nivel).toBe("bajo");
      const cities = Object.values(validation.rama as object);
      expect(cities.length).toBeGreaterThanOrEqual(20);
      for (const city of cities) expect(city).toBe(false);
      expect(validation.registraduria).toEqual({
        cedula: "10000000",
        estado: expect.any(String),
        fecha_exp: expect.stringMatching(/1998/),
        lugar_exp: expect.any(String),
        nombre: answer.data.name,
      });
      expect(validation.rues).toBeTypeOf("object");
      expect(Array.isArray(validation.rues)).toBe(false);
      expect(validation.rut).toMatch(/10000000/);
      expect(validation.rut_estado).toBe("REGISTRO ACTIVO");
    });

    test("has its findings in four buckets, each finding with its seven keys", () => {
      const { hallazgos } = validationOf(answer);
      expect(Object.keys(hallazgos)).toEqual(["altos", "bajos", "infos", "medios"]);
      expect(hallazgos).toMatchObject({ altos: [], medios: [], bajos: [] });
      expect(hallazgos.infos.length).toBeGreaterThan(0);
      hallazgos.infos.forEach(expectFinding);
    });
  });

  test("ofac is true for a person whose cédula is on the list, who then has reports", async () => {
    const answer = await background({ type: "CC", identification: "10000002", expeditionDate: "09/07/1985" });
    const { ofac, nivel, hallazgos } = validationOf(answer);
    expect({ ofac, nivel }).toEqual({ ofac: true, nivel: "alto" });
    expect(answer.data).toMatchObject({ reports: true, error: false });
    const finding = hallazgos.altos.find((one) => one.codigo === "ofac");
    expectFinding(finding);
    expect(finding?.coincidencia).toBe("True");
  });

  test("nothing of the list sticks to a person who only has the name of a listed one", async () => {
    const answer = await background({
      type: "CC",
      identification: "10000003",
      name: "Ramiro Ernesto Villaquirán Potes",
      expeditionDate: "17/11/2009",
    });
    expect(validationOf(answer).ofac).toBe(false);
    expect(answer.data.reports).toBe(false);
  });

  test("findings of courts and police go to altos and medios, and rama and rama_unificada hold the cases", async () => {
    const answer = await background({ type: "CC", identification: "10000001", expeditionDate: "10/12/1997" });
    const validation = validationOf(answer);
    expect(answer.data).toMatchObject({ reports: true, error: false });
    expect(validation.rama_unificada).not.toEqual([]);
    const { altos, medios, bajos, infos } = validation.hallazgos;
    expect(altos.length + medios.length).toBeGreaterThan(0);
    for (const one of [...altos, ...medios, ...bajos, ...infos]) expectFinding(one);
  });

  test("a source that failed is never false, and data.error says that there is one", async () => {
    const answer = await background({ type: "CC", identification: "10000005", expeditionDate: "03/12/1992" });
    expect(answer.data.error).toBe(true);
    expect(validationOf(answer).policia).not.toBe(false);
    // The provider behind the vendor's own API puts this word in place of the value.
    expect(validationOf(answer).policia).toBe("Error");
    expect(validationOf(answer).contraloria).toBe(false);
  });

  test("when most sources fail, none of them is false and the process is ready all the same", async () => {
    const answer = await background({ type: "CC", identification: "10000006", expeditionDate: "14/08/1984" });
    const validation = validationOf(answer);
    expect(answer.data.error).toBe(true);
    const failed = [
      "contaduria",
      "contraloria",
      "policia",
      "proveedores_ficticios",
      "rues",
      "rut",
      "rut_estado",
    ];
    for (const key of failed) expect(validation[key], key).toBe("Error");
    const { rama } = validation;
    const courts = typeof rama === "object" && rama !== null ? Object.values(rama) : [rama];
    for (const city of courts) expect(city).toBe("Error");
  });

  test("a deceased person is not alive in defuncion", async () => {
    const answer = await background({ type: "CC", identification: "10000004", expeditionDate: "12/09/1962" });
    const { defuncion } = validationOf(answer) as { defuncion?: { doc: number; validity: string } };
    expect(defuncion?.doc).toBe(10000004);
    expect(defuncion?.validity).toMatch(/muerte/i);
  });

  test("a person whom no registry knows is a result and no error", async () => {
    const identification = "10000099";
    const answer = await background({ type: "CC", identification, expeditionDate: "01/01/1995" });
    expect(answer.data).toMatchObject({ error: false, reports: false, name: expect.stringMatching(/\S/) });
  });

  test.each([
    ["CE", "712345", {}],
    ["NIT", "900000001", {}],
    ["NIT", "900000001-2", {}],
    ["PPT", "1234567", { expeditionDate: "01/02/2022" }],
    ["PP", "AB123456", { name: "Eleuteria Quintasol Berrondo" }],
    ["INT", "AB123456", { name: "Eleuteria Quintasol Berrondo" }],
  ])("a %s (%s) is accepted and has every key of validation", async (type, identification, more) => {
    const answer = await background({ type, identification, ...more });
    expect(answer.data).toMatchObject({ type, identification, ...more });
    expect(Object.keys(validationOf(answer))).toEqual(validationKeys);
    expect(answer.name).toBe(identification);
  });

  describe("the report's url", () => {
    let url = new URL(server.baseUrl);
    beforeAll(async () => {
      url = new URL((await background({ type: "CC", identification: "10000000" })).url ?? "");
    });
    const open = (change: (link: URL) => void, init: RequestInit = {}) => {
      const link = new URL(url);
      change(link);
      return send(link.href, init);
    };

    test("opens without a key, as a PDF", async () => {
      const pdf = await open(() => undefined);
      expect(pdf.status).toBe(200);
      expect(mediaType(pdf)).toBe("application/pdf");
      expect(pdf.text.slice(0, 5)).toBe("%PDF-");
    });

    test("does not open once a character of it is changed", async () => {
      const params = [...url.searchParams.keys()];
      expect(params.length).toBeGreaterThan(0);
      const changes: ((link: URL) => void)[] = [
        ...params.map(
          (name) => (link: URL) => link.searchParams.set(name, changed(link.searchParams.get(name))),
        ),
        ...params.map((name) => (link: URL) => link.searchParams.delete(name)),
        (link) => {
          link.search = "";
        },
      ];
      for (const change of changes) {
        const refused = await open(change);
        expect(refused.status).toBe(403);
        expect(refused.text).not.toContain("%PDF");
        expect(refused.json).toEqual({ message: expect.any(String) });
      }
    });

    test("is minted anew by every query", async () => {
      const { json } = await client.create({ type: "CC", identification: "10000000" });
      await client.ready(json.code);
      const first = (await client.get(json.code)).json.url;
      await new Promise((later) => setTimeout(later, 20));
      expect((await client.get(json.code)).json.url).not.toBe(first);
    });
  });

  test("browsers of any origin may query with the public key", async () => {
    const origin = "https://app.example.com";
    const preflight = await send(`${client.url}?code=X`, {
      method: "OPTIONS",
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "authorization",
      },
    });
    expect([200, 204]).toContain(preflight.status);
    expect(["*", origin]).toContain(preflight.headers.get("access-control-allow-origin"));
    expect(preflight.headers.get("access-control-allow-methods")).toMatch(/GET/);
    expect(preflight.headers.get("access-control-allow-headers")).toMatch(/authorization/i);
    const answer = await send(`${client.url}?code=X`, {
      headers: { Origin: origin, Authorization: server.keys.aucoPublic },
    });
    expect(["*", origin]).toContain(answer.headers.get("access-control-allow-origin"));
  });

  test("clients' habits work: curl without a content type of its own, none at all, the older version", async () => {
    const body = JSON.stringify({ email: "a@example.com", type: "CC", identification: freshNumber() });
    const Authorization = server.keys.aucoPrivate;
    const form = { Authorization, "Content-Type": "application/x-www-form-urlencoded" };
    expect(await send(client.url, { method: "POST", headers: form, body })).toMatchObject({ status: 200 });
    const bytes = new TextEncoder().encode(body);
    expect(await send(client.url, { method: "POST", headers: { Authorization }, body: bytes })).toMatchObject(
      {
        status: 200,
      },
    );
    const older = client.url.replace("/v1.5/", "/v1/");
    expect(await send(older, { method: "POST", headers: { Authorization }, body: bytes })).toMatchObject({
      status: 200,
    });
  });
});

function expectFinding(finding: Finding | undefined): void {
  expect(finding).toEqual({
    cantidad: expect.stringMatching(/^\d{3,}$/),
    codigo: expect.stringMatching(/\S/),
    coincidencia: expect.stringMatching(/^(True|False)$/),
    descripcion: expect.stringMatching(/\S/),
    fuente: expect.stringMatching(/\S/),
    hallazgo: expect.stringMatching(/\S/),
    html_id: finding?.html_id === null ? null : expect.stringMatching(/^https?:/),
  });
}

/** The same text with one character in its middle replaced. */
function changed(text: string | null): string {
  const at = Math.floor((text ?? "").length / 2);
  const other = text?.[at] === "1" ? "2" : "1";
  return `${text?.slice(0, at)}${other}${text?.slice(at + 1)}`;
}
