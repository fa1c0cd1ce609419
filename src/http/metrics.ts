import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Figures for Prometheus. Labels are ids of sources, routes and statuses: never a person's data. */
export interface Metrics {
  request(labels: { method: string; route: string; status: number }, seconds: number): void;
  answer(labels: { source: string; status: string }, seconds: number): void;
  checkCreated(dialect: string): void;
  /** Asked at every scrape: seconds since each list's version was read. */
  listAges(read: () => Promise<ReadonlyMap<string, number>>): void;
  /** The page in Prometheus' text format, and its content type. */
  page(): Promise<{ text: string; contentType: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "cotejo_http_request_seconds",
    help: "Time to answer HTTP requests",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const answers = new Histogram({
    name: "cotejo_source_answer_seconds",
    help: "Time until a source's answer was settled, retries included",
    labelNames: ["source", "status"] as const,
    buckets: [0.001, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60],
    registers,
  });
  const created = new Counter({
    name: "cotejo_checks_created_total",
    help: "Checks created",
    labelNames: ["dialect"] as const,
    registers,
  });
  return {
    request: ({ method, route, status }, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    answer: (labels, seconds) => answers.observe(labels, seconds),
    checkCreated: (dialect) => created.inc({ dialect }),
    listAges(read) {
      new Gauge({
        name: "cotejo_list_age_seconds",
        help: "Time since the version of the list in use was read",
        labelNames: ["source"] as const,
        registers,
        async collect() {
          // A database that is away costs this one figure, not the page.
          const ages = await read().catch(() => new Map<string, number>());
          for (const [source, seconds] of ages) this.set({ source }, seconds);
        },
      });
    },
    page: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}
