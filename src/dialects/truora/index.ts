import type { Dialect } from "../dialect.ts";
import { truoraKeys } from "./keys.ts";
import { routes } from "./routes.ts";

/** The Truora Checks API, as its reference of April 2026 has it. */
export const truora: Dialect = {
  id: "truora",
  title: "Truora Checks",
  keys: truoraKeys(() => new Date()),
  prefixes: ["/v1/"],
  routes,
};
