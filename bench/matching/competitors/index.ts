import type { Competitor } from "./competitor.ts";
import { logicV2 } from "./logic-v2.ts";
import { watchman } from "./watchman.ts";

/** Whom the engine is measured against. */
export const competitors: readonly Competitor[] = [logicV2, watchman];
