import type { Dialect } from "../dialect.ts";
import { aucoKeys } from "./keys.ts";
import { aucoRoutes, prefixes } from "./routes.ts";

/** The Auco background validation API. */
export const auco: Dialect = {
  id: "auco",
  title: "Auco background validation API",
  keys: aucoKeys,
  routes: aucoRoutes,
  prefixes,
};
