import { alone } from "./alone.ts";
import { complete } from "./complete.ts";
import { create } from "./create.ts";
import type { Operation } from "./operation.ts";
import { pdf } from "./pdf.ts";
import { read } from "./read.ts";

/** In the order they run. The PDF comes first, while its renderer has not started yet. */
export const operations: readonly Operation[] = [pdf, alone, read, create, complete];
