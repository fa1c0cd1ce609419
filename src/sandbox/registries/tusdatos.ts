import { randomUUID } from "node:crypto";
import { fullName } from "../full-name.ts";
import type { SandboxRegistry, SandboxWorld } from "../world.ts";
import { companyReport, type Order, personReport } from "./tusdatos/report.ts";

/** Sections of the report by the registry they come from. */
const sectionsOf: Readonly<Record<string, readonly string[]>> = {
  "co-registraduria-certificado": ["registraduria_certificado"],
  "co-policia-nacional": ["policia"],
  "co-procuraduria-certificado": ["procuraduria"],
  "co-contraloria": ["contraloria"],
  "co-contaduria-bdme": ["contaduria"],
  "co-delitos-sexuales": ["delitos_sexuales"],
  "co-rama-jepms": ["rama"],
  "co-inpec": ["inpec"],
  "co-rnmc": ["rnmc"],
  "co-dian-rut": ["rut", "rut_estado"],
  "co-dian-fictitious-suppliers": ["proveedores_ficticios"],
  "co-simit": ["simit"],
  "co-runt-conductor": ["runt_app"],
  "co-sirna": ["sirna"],
  "co-libreta-militar": ["libretamilitar"],
  "co-peps": ["peps"],
};

/** A sandbox that runs for weeks forgets its oldest reports. */
const mostKept = 10_000;

interface Job {
  readonly order: Order;
  readonly readyAtMs: number;
}

/** The provider: launch, results, retry and report, behind HTTP Basic. */
export const tusdatos: SandboxRegistry = {
  sourceId: "tusdatos",
  routes(app, world) {
    const jobs = new Map<string, Job>();
    const orders = new Map<string, Order>();

    /** Asks the registries, notes who fails, and starts a job that lasts as long as the slowest. */
    const start = (order: Omit<Order, "failed">, registries: readonly string[]): string => {
      const asked = registries.map((registry) => ({ registry, ...world.faultOf(registry, order.doc) }));
      const failed = asked.filter((one) => one.failed).map((one) => one.registry);
      const jobid = randomUUID();
      const delayMs = Math.max(0, ...asked.map((one) => one.delayMs));
      keep(jobs, jobid, { order: { ...order, failed }, readyAtMs: Date.now() + delayMs });
      keep(orders, order.id, { ...order, failed });
      return jobid;
    };

    app.addHook("onRequest", async (request, reply) => {
      if (/^Basic \S+/i.test(request.headers.authorization ?? "")) return;
      return reply.code(401).header("www-authenticate", "Basic").send({ detail: "Not authenticated" });
    });

    app.post("/launch", async (request, reply) => {
      const {
        doc,
        typedoc,
        fechaE = null,
      } = (request.body ?? {}) as Record<string, string | number | undefined>;
      if (doc === undefined || !/^(CC|CE|NIT|PPT|PP)$/.test(String(typedoc))) {
        return reply.code(422).send({ detail: "doc y typedoc son obligatorios" });
      }
      if (await world.actedOut("tusdatos", String(doc), reply)) return reply;
      const order = {
        id: randomUUID().replaceAll("-", "").slice(0, 24),
        doc: String(doc),
        typedoc: String(typedoc),
        fechaE: fechaE === null ? null : String(fechaE),
      };
      const jobid = start(order, Object.keys(sectionsOf));
      return {
        email: "sandbox@example.org",
        doc: order.doc,
        jobid,
        nombre: nameIn(order, world),
        typedoc,
        validado: true,
      };
    });

    app.get<{ Params: { jobid: string } }>("/results/:jobid", async (request, reply) => {
      const job = jobs.get(request.params.jobid);
      if (!job) return reply.code(404).send({ detail: "jobid no encontrado" });
      const { order } = job;
      const done = Date.now() >= job.readyAtMs;
      return {
        estado: done ? "finalizado" : "procesando",
        cedula: order.doc,
        error: order.failed.length > 0,
        errores: done ? failedSections(order) : [],
        hallazgo: false,
        hallazgos: "",
        id: order.id,
        nombre: nameIn(order, world),
        results: {},
        time: 1,
        typedoc: order.typedoc,
        validado: true,
      };
    });

    app.get<{ Params: { id: string } }>("/retry/:id", async (request, reply) => {
      const order = orders.get(request.params.id);
      if (!order) return reply.code(404).send({ detail: "id no encontrado" });
      const { failed, ...same } = order;
      return { doc: order.doc, jobId: start(same, failed) };
    });

    app.get<{ Params: { id: string } }>("/report_json/:id", async (request, reply) => {
      const order = orders.get(request.params.id);
      if (!order) return reply.code(404).send({ detail: "id no encontrado" });
      const company = order.typedoc === "NIT" ? world.company("CO", order.doc) : undefined;
      const resident = order.typedoc === "NIT" ? undefined : world.resident("CO", order.doc);
      const report =
        order.typedoc === "NIT" ? companyReport(order, company) : personReport(order, resident, world);
      const errors = failedSections(order).map((section) => [section, "Error"]);
      return {
        ...report,
        ...Object.fromEntries(errors),
        errores: failedSections(order),
        error: errors.length > 0,
      };
    });
  },
};

function keep<T>(all: Map<string, T>, key: string, one: T): void {
  all.set(key, one);
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest);
}

function failedSections(order: Order): string[] {
  return order.failed.flatMap((registry) => sectionsOf[registry] ?? []);
}

function nameIn({ doc, typedoc }: Omit<Order, "failed">, world: SandboxWorld): string {
  if (typedoc === "NIT") return world.company("CO", doc)?.name.toUpperCase() ?? "";
  const resident = world.resident("CO", doc);
  return resident ? fullName(resident).toUpperCase() : "";
}
