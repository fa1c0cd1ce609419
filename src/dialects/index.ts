import { auco } from "./auco/index.ts";
import type { Dialect } from "./dialect.ts";
import { truora } from "./truora/index.ts";

/** Every wire API this server speaks: one folder, one line. */
export const dialects: readonly Dialect[] = [truora, auco];
