import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Subject } from "../../model/subject.ts";
import { makeWorld } from "../../sandbox/make-world.ts";
import { truora as registry } from "../../sandbox/registries/truora.ts";
import type { Fault, Population } from "../../sandbox/world.ts";
import {
  aCompany,
  aMark,
  aResident,
  aSubject,
  contextFor,
  withRegistry,
} from "../shared/co-sandbox.test-support.ts";
import { type LookupContext, type LookupReply, SourceFailure } from "../source.ts";
import type { TruoraReport } from "./gather.ts";
import { truora } from "./index.ts";

const key = { key: "any-key" };

const brazilian = aResident({
  country: "BR",
  nationalId: "52998224725",
  given: "Iracema",
  paternal: "Vilhena",
  maternal: "Sardinha",
  marks: [
    aMark({ topic: "conviction", reference: "0001234-37.2018.8.26.0050", place: "Santos, SP" }),
    aMark({ topic: "criminal-case", reference: "0009999-11.2022.8.26.0050", place: "Santos, SP" }),
    aMark({ topic: "civil-case", reference: "0007777-95.2021.8.26.0100", side: "plaintiff" }),
  ],
});
const chilean = aResident({
  country: "CL",
  nationalId: "12.345.678-5",
  given: "Millaray",
  paternal: "Catrileo",
  maternal: "Oyarzún",
});
const mexican = aResident({ country: "MX", nationalId: "QUXA880409MDFRBC05" });
const tico = aResident({ country: "CR", nationalId: "112345678" });
const peruvian = aResident({ country: "PE", nationalId: "45678912" });
const residents = [brazilian, chilean, mexican, tico, peruvian];

const companies = [
  aCompany({ country: "BR", taxId: "11222333000181" }),
  aCompany({ country: "CL", taxId: "76.543.210-3" }),
  aCompany({ country: "CR", taxId: "3-101-123456" }),
  aCompany({ country: "MX", taxId: "MFA180903AB1" }),
  aCompany({ country: "PE", taxId: "20123456786" }),
];

const vehicles = (["BR", "CL", "CO", "CR", "MX", "PE"] as const).map((country) => ({
  country,
  plate: `AAA00${country}`,
  vin: "9BWBBBBB0LA000002",
  make: "Volkswagen",
  model: "Gol",
  year: 2020,
  color: "Blanco",
  owner: brazilian,
  marks: [],
}));

function about(person: typeof brazilian, more: Partial<Subject> = {}): Subject {
  const { country, nationalId: number, birthDate } = person;
  return aSubject({ country, documents: [{ type: "national-id", number, country }], birthDate, ...more });
}

function named(person: typeof brazilian): Subject {
  const family = `${person.paternal} ${person.maternal}`;
  return about(person, { name: { full: `${person.given} ${family}`, given: person.given, family } });
}

function gathered<T>(
  parts: Partial<Population>,
  subject: Subject,
  use: (report: TruoraReport) => T,
  context: Partial<LookupContext> = {},
): Promise<T> {
  const world = makeWorld({ seed: 0, residents, companies, vehicles, listed: [], faults: [], ...parts });
  return withRegistry(registry, world, async (baseUrl) =>
    use(await truora.gather(subject, [], { ...contextFor(baseUrl, key), ...context })),
  );
}

function read(id: string, report: TruoraReport, subject: Subject): LookupReply {
  const found = truora.registries.find((one) => one.id === id);
  if (!found) throw new Error(`no registry ${id}`);
  return found.read(report, subject);
}

function topicsOf(reply: LookupReply): readonly string[] {
  return reply.records.map((record) => `${record.dataSet} ${record.topic}`);
}

function failureOf(act: () => unknown): { reason: string; retryable: boolean } {
  try {
    act();
  } catch (error) {
    if (error instanceof SourceFailure) return { reason: error.reason, retryable: error.retryable };
    throw error;
  }
  throw new Error("nothing failed");
}

describe("every registry answers for every kind of subject it covers", () => {
  const subjects: readonly Subject[] = [
    ...residents.map(named),
    ...companies.map(({ country, taxId, name }) =>
      aSubject({
        kind: "company",
        country,
        documents: [{ type: "tax-id", number: taxId, country }],
        name: { full: name, given: null, family: null },
      }),
    ),
    ...vehicles.map(({ country, plate }) =>
      aSubject({ kind: "vehicle", country, documents: [{ type: "license-plate", number: plate, country }] }),
    ),
  ];

  test.each(subjects.map((subject) => [subject.country, subject.kind, subject] as const))(
    "%s %s",
    async (country, kind, subject) => {
      const covering = truora.registries.filter(
        (one) =>
          one.kinds.includes(kind) &&
          one.countries !== "ALL" &&
          one.countries.some((code) => code === country),
      );
      await gathered({}, subject, (report) => {
        for (const one of covering) {
          const { records } = one.read(report, subject);
          for (const record of records) expect(one.dataSets).toContain(record.dataSet);
        }
      });
      expect(covering.length).toBeGreaterThan(0);
    },
  );
});

describe("a person", () => {
  test("is known to the civil register by name, birth and document", async () => {
    const subject = about(brazilian);
    const reply = await gathered({}, subject, (report) => read("br-receita-cpf", report, subject));
    expect(reply.records).toMatchObject([
      {
        kind: "person",
        topic: "identity",
        names: [{ given: "IRACEMA", family: "VILHENA SARDINHA", strength: "primary" }],
        documents: subject.documents,
        births: [{ from: "1988-04-09", to: "1988-04-09" }],
        gender: "female",
        countries: ["BR"],
      },
    ]);
  });

  test("has one record for each case, told apart by outcome and side", async () => {
    const subject = about(brazilian);
    const reply = await gathered({}, subject, (report) => read("br-tribunais", report, subject));
    expect(topicsOf(reply)).toEqual([
      "criminal_record conviction",
      "criminal_record criminal-case",
      "legal_background plaintiff-case",
    ]);
    expect(reply.records[0]?.tables[0]?.rows).toHaveLength(1);
    expect(reply.records[0]?.tables[0]?.rows[0]).toContainEqual({
      label: "Número",
      value: "0001234-37.2018.8.26.0050",
    });
    expect(reply.records[0]?.places).toEqual(["Santos, SP"]);
    expect(new Set(reply.records.map((record) => record.id)).size).toBe(3);
  });

  test("has the same records in the next report", async () => {
    const subject = about(brazilian);
    const ids = () =>
      gathered({}, subject, (report) =>
        read("br-tribunais", report, subject).records.map((record) => record.id),
      );
    expect(await ids()).toEqual(await ids());
  });

  test("found by name carries the name found and no document", async () => {
    const sued = { ...chilean, marks: [aMark({ topic: "family-case" }), aMark({ topic: "labour-case" })] };
    const subject = named(chilean);
    const reply = await gathered({ residents: [sued] }, subject, (report) =>
      read("cl-poder-judicial", report, subject),
    );
    expect(topicsOf(reply)).toEqual(["legal_background family-case", "legal_background labour-case"]);
    expect(reply.records[0]).toMatchObject({ names: [{ full: "MILLARAY CATRILEO OYARZÚN" }], documents: [] });
  });

  test("who has died is deceased, and since when", async () => {
    const dead = { ...tico, death: "2019-04-02" };
    const subject = about(tico);
    const reply = await gathered({ residents: [dead] }, subject, (report) => read("cr-tse", report, subject));
    expect(reply.records).toMatchObject([{ topic: "deceased", death: "2019-04-02" }]);
  });

  test.each([
    ["br-bnmp", brazilian, "wanted", "criminal_record wanted"],
    ["cr-poder-judicial", tico, "wanted", "criminal_record wanted"],
    ["pe-redam", peruvian, "debt", "legal_background debt"],
    ["pe-sunat", peruvian, "tax-default", "taxes_and_finances tax-default"],
    ["pe-sunat", peruvian, "tax-registration", "taxes_and_finances tax-registration"],
    ["mx-imss", mexican, "affiliation", "affiliations_and_insurances affiliation"],
    ["mx-sat-69b", mexican, "fictitious-supplier", "taxes_and_finances fictitious-supplier"],
    ["pe-poder-judicial", peruvian, "sexual-offence", "criminal_record sexual-offence"],
    ["br-receita-cpf", brazilian, "document-cancelled", "personal_identity document-cancelled"],
  ] as const)("%s holds what it is for", async (id, person, topic, expected) => {
    const marked = { ...person, marks: [aMark({ topic })] };
    const subject = about(person);
    const reply = await gathered({ residents: [marked] }, subject, (report) => read(id, report, subject));
    expect(topicsOf(reply)).toEqual([expected]);
  });

  test("whom nobody knows is in no registry, and that is an answer", async () => {
    const subject = about({ ...peruvian, nationalId: "40404040" });
    await gathered({}, subject, (report) => {
      for (const id of ["pe-reniec", "pe-poder-judicial", "pe-redam", "pe-sunat"])
        expect(read(id, report, subject).records).toEqual([]);
    });
  });
});

describe("companies and vehicles", () => {
  test("a closed company is inactive", async () => {
    const [, chileanCompany] = companies;
    if (!chileanCompany) throw new Error("no company");
    const document = { type: "tax-id", number: chileanCompany.taxId, country: "CL" } as const;
    const subject = aSubject({ kind: "company", country: "CL", documents: [document] });
    const closed = { ...chileanCompany, status: "cancelled" } as const;
    const reply = await gathered({ companies: [closed] }, subject, (report) =>
      read("cl-sii", report, subject),
    );
    expect(reply.records).toMatchObject([
      {
        kind: "company",
        topic: "company-inactive",
        documents: [document],
        names: [{ full: closed.name.toUpperCase() }],
      },
    ]);
  });

  test("a stolen vehicle is registered and stolen; a fine is one", async () => {
    const [brazilianCar] = vehicles;
    if (!brazilianCar) throw new Error("no vehicle");
    const marked = {
      ...brazilianCar,
      marks: [aMark({ topic: "vehicle-stolen" }), aMark({ topic: "traffic-fine" })],
    };
    const document = { type: "license-plate", number: brazilianCar.plate, country: "BR" } as const;
    const subject = aSubject({ kind: "vehicle", country: "BR", documents: [document] });
    const topics = async (one: typeof marked | typeof brazilianCar) =>
      topicsOf(
        await gathered({ vehicles: [one] }, subject, (report) => read("br-senatran", report, subject)),
      );
    expect(await topics(brazilianCar)).toEqual(["vehicle_information vehicle-registration"]);
    expect(await topics(marked)).toEqual([
      "vehicle_information vehicle-registration",
      "vehicle_information vehicle-stolen",
      "traffic_fines traffic-fine",
    ]);
  });
});

test("a Colombian vehicle comes with its permits", async () => {
  const colombianCar = vehicles.find((one) => one.country === "CO");
  if (!colombianCar) throw new Error("no vehicle");
  const insured = { ...colombianCar, marks: [aMark({ topic: "permit" })] };
  const document = { type: "license-plate", number: insured.plate, country: "CO" } as const;
  const subject = aSubject({ kind: "vehicle", documents: [document] });
  const reply = await gathered({ vehicles: [insured] }, subject, (report) =>
    read("co-runt-vehiculo", report, subject),
  );
  expect(topicsOf(reply)).toEqual(["vehicle_information vehicle-registration", "vehicle_permits permit"]);
});

describe("no answer is never an empty answer", () => {
  const subject = about(brazilian);
  const fault = (sourceId: string, how: Fault["how"]): Fault => ({ sourceId, number: "52998224725", how });

  test("a registry that failed behind the provider says so, and the others answer", async () => {
    const faults = [fault("br-tribunais", { kind: "fails" })];
    await gathered({ faults }, subject, (report) => {
      expect(failureOf(() => read("br-tribunais", report, subject))).toEqual({
        reason: "provider-failed",
        retryable: true,
      });
      expect(read("br-receita-cpf", report, subject).records).toHaveLength(1);
    });
  });

  test("a check that ends in error still answers for the registries that did", async () => {
    const faults = ["br-tribunais", "br-bnmp"].map((id) => fault(id, { kind: "fails" }));
    await gathered({ faults }, subject, (report) => {
      expect(failureOf(() => read("br-bnmp", report, subject)).reason).toBe("provider-failed");
      expect(read("br-receita-cpf", report, subject).records).toHaveLength(1);
    });
  });

  test("a registry that recovers answers the second report", async () => {
    const world = makeWorld({
      seed: 0,
      residents,
      companies: [],
      vehicles: [],
      listed: [],
      faults: [fault("br-tribunais", { kind: "recovers", times: 1 })],
    });
    await withRegistry(registry, world, async (baseUrl) => {
      const report = () => truora.gather(subject, [], contextFor(baseUrl, key));
      const [first, second] = [await report(), await report()];
      expect(failureOf(() => read("br-tribunais", first, subject)).reason).toBe("provider-failed");
      expect(read("br-tribunais", second, subject).records).toHaveLength(3);
    });
  });

  test("a registry that the provider skipped for a missing input is not asked again", async () => {
    const undated = about(brazilian, { birthDate: null });
    await gathered({}, undated, (report) => {
      expect(failureOf(() => read("br-receita-cpf", report, undated))).toEqual({
        reason: "provider-failed",
        retryable: false,
      });
      expect(read("br-tribunais", report, undated).records).toHaveLength(3);
    });
  });

  test("a slow registry is waited for", async () => {
    const faults = [fault("br-tribunais", { kind: "slow", delayMs: 400 })];
    await gathered(
      { faults },
      subject,
      (report) => {
        expect(read("br-tribunais", report, subject).records).toHaveLength(3);
      },
      { sleep: (ms) => sleep(ms / 50) },
    );
  });

  test("a registry that outlasts the wait is late, and the others answer", async () => {
    const pauses: number[] = [];
    const hurried = async (ms: number) => {
      pauses.push(ms);
      await sleep(5);
    };
    const faults = [fault("br-tribunais", { kind: "slow", delayMs: 60_000 })];
    await gathered(
      { faults },
      subject,
      (report) => {
        expect(failureOf(() => read("br-tribunais", report, subject)).reason).toBe("timeout");
        expect(read("br-receita-cpf", report, subject).records).toHaveLength(1);
      },
      { sleep: hurried },
    );
    expect(pauses.slice(0, 6)).toEqual([1_000, 1_500, 2_250, 3_375, 5_000, 5_000]);
    const waitedMs = pauses.reduce((total, ms) => total + ms, 0);
    expect(waitedMs).toBeGreaterThanOrEqual(480_000);
    expect(waitedMs).toBeLessThan(truora.timeoutMs);
  });

  test("a provider that is down, or refuses the key, gives no report at all", async () => {
    const down = gathered({ faults: [fault("truora", { kind: "fails" })] }, subject, (report) => report);
    await expect(down).rejects.toMatchObject({ reason: "unreachable" });
    const keyless = gathered({}, subject, (report) => report, { credentials: {} });
    await expect(keyless).rejects.toMatchObject({ reason: "refused" });
  });
});
