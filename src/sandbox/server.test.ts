import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWorld } from "./make-world.ts";
import { buildPopulation } from "./population.ts";
import { sandboxRegistries } from "./registries/index.ts";
import { type Sandbox, startSandbox } from "./server.ts";
import type { SandboxRegistry } from "./world.ts";

/** A registry that answers with the given names of whoever has the number. */
const nameRegistry = (sourceId: string): SandboxRegistry => ({
  sourceId,
  files: { main: "/list.txt" },
  routes: (app, world) => {
    app.get<{ Params: { number: string } }>("/people/:number", async (request, reply) => {
      const { number } = request.params;
      if (await world.actedOut(sourceId, number, reply)) return;
      return { given: world.resident("CO", number)?.given ?? null };
    });
    app.get("/list.txt", () => world.listedOn("us-ofac-sdn").length.toString());
  },
});

let sandbox: Sandbox;
const ask = (sourceId: string, number: string, init?: RequestInit) =>
  fetch(`${sandbox.baseUrls[sourceId]}/people/${number}`, init);

beforeAll(async () => {
  const ids = ["co-policia-nacional", "co-registraduria-vigencia", "co-procuraduria-siri"];
  sandbox = await startSandbox({ registries: ids.map(nameRegistry) });
});
afterAll(() => sandbox.close());

describe("a sandbox", () => {
  it("serves every registry under its source's name, and its files", async () => {
    expect(new URL(sandbox.origin).hostname).toBe("127.0.0.1");
    const reply = await ask("co-policia-nacional", "10.000.000");
    expect(await reply.json()).toEqual({ given: "Marcela Inés" });
    const file = await fetch(sandbox.files["co-policia-nacional"]?.main ?? "");
    // 60 made up, one sanctioned by document, one sanctioned company.
    expect(await file.text()).toBe("62");
  });

  it("answers 404 where there is no registry", async () => {
    expect((await fetch(`${sandbox.origin}/no-such-source/people/1`)).status).toBe(404);
  });

  it("answers with nobody for a number nobody has", async () => {
    expect(await (await ask("co-policia-nacional", "10000099")).json()).toEqual({ given: null });
  });

  it("fails every time where it is to fail, and only there", async () => {
    for (const _ of [1, 2, 3]) {
      const reply = await ask("co-policia-nacional", "10000005");
      expect(reply.status).toBe(503);
      expect(reply.headers.get("content-type")).toContain("text/plain");
      await reply.text();
    }
    expect((await ask("co-procuraduria-siri", "10000005")).status).toBe(200);
    expect((await ask("co-policia-nacional", "10000006")).status).toBe(503);
  });

  it("fails twice where it is to recover, then answers, in each world anew", async () => {
    const statuses = async () => {
      const seen: number[] = [];
      for (const number of ["10000008", "10.000.008", "10000008", "10000008"])
        seen.push((await ask("co-registraduria-vigencia", number)).status);
      return seen;
    };
    expect(await statuses()).toEqual([503, 503, 200, 200]);
    const anew = makeWorld(sandbox.population);
    const failed = [1, 2, 3].map(() => anew.faultOf("co-registraduria-vigencia", "10000008").failed);
    expect(failed).toEqual([true, true, false]);
  });

  it("is slow where it is to be slow", async () => {
    const before = performance.now();
    const reply = await ask("co-procuraduria-siri", "10000007");
    expect(await reply.json()).toEqual({ given: "Amparo Lucía" });
    expect(performance.now() - before).toBeGreaterThan(5900);
  });
});

describe("closing a sandbox", () => {
  it("does not wait for slow answers", async () => {
    const own = await startSandbox({ registries: [nameRegistry("co-procuraduria-siri")] });
    const url = `${own.baseUrls["co-procuraduria-siri"]}/people`;
    const slow = fetch(`${url}/10000007`).then(
      () => "answered",
      () => "cut off",
    );
    // An answered request later: by now the slow one has reached its registry.
    await (await fetch(`${url}/10000000`)).text();
    const before = performance.now();
    await own.close();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(await slow).toBe("cut off");
  });

  it("frees nothing that another sandbox uses", async () => {
    const own = await startSandbox({ registries: [] });
    expect(own.origin).not.toBe(sandbox.origin);
    await own.close();
    expect((await ask("co-policia-nacional", "10000000")).status).toBe(200);
  });
});

describe("the registry of registries", () => {
  it("has every file of its folder", () => {
    const files = readdirSync(new URL("registries", import.meta.url))
      .filter((file) => /^(?!index\.|.*\.test\.).+\.ts$/.test(file))
      .map((file) => file.replace(".ts", ""));
    expect(sandboxRegistries.map((registry) => registry.sourceId).toSorted()).toEqual(files.toSorted());
  });

  it("starts whole, each source once", async () => {
    const whole = await startSandbox();
    const ids = sandboxRegistries.map((registry) => registry.sourceId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(whole.baseUrls).toSorted()).toEqual(ids.toSorted());
    for (const url of Object.values(whole.files).flatMap((files) => Object.values(files)))
      expect((await fetch(url)).status, url).toBe(200);
    await whole.close();
  });
});

describe("look-ups", () => {
  const world = makeWorld(buildPopulation());

  it("find a number in any punctuation, in its own country alone", () => {
    for (const written of ["10000000280", "100.000.002-80", " 100 000 002 80 "])
      expect(world.resident("BR", written)?.given).toBe("Everaldo");
    expect(world.resident("CO", "100.000.002-80")).toBeUndefined();
    expect(world.resident("CL", "10.000.001-6")?.given).toBe("Rosario Elisa");
    expect(world.resident("MX", "quom900101mjcrlr02")?.given).toBe("Mariana Sofía");
    expect(world.vehicle("PE", "a1a-001")?.model).toBe("Argo");
  });

  it("find a NIT with its check digit, attached or after a hyphen, and without", () => {
    for (const written of ["900000001-2", "9000000012", "900.000.001-2", "900000001"])
      expect(world.company("CO", written)?.taxId).toBe("900000001-2");
    expect(world.company("BR", "10.000.001/0001-90")?.status).toBe("active");
  });

  it("find people by words of their name in any order, accents and case aside", () => {
    const found = world.residentsNamed("CO", "VILLAQUIRAN potes, Ramiro Ernesto");
    expect(found.map((resident) => resident.nationalId)).toEqual(["10000002", "10000003"]);
    expect(world.residentsNamed("CO", "Ramiro Villaquirán").length).toBe(2);
    expect(world.residentsNamed("CO", "Ramiro Villaquirán Quiroz")).toEqual([]);
    expect(world.residentsNamed("PE", "Ramiro Villaquirán")).toEqual([]);
    expect(world.residentsNamed("CO", " , ")).toEqual([]);
    expect(world.companiesNamed("CO", "alborfina").map((company) => company.taxId)).toEqual(["900000001-2"]);
  });

  it("give the entries of one list, and none of a list that does not exist", () => {
    expect(new Set(world.listedOn("interpol-red-notices").map((party) => party.sourceId))).toEqual(
      new Set(["interpol-red-notices"]),
    );
    expect(world.listedOn("no-such-list")).toEqual([]);
  });
});
