import { closeSync, fsyncSync, openSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type InitArguments = Parameters<NodeFS["init"]>;
type InitResult = Awaited<ReturnType<NodeFS["init"]>>;

interface OpenFile {
  readonly nfd?: number | null;
  readonly node?: unknown;
}

interface EmscriptenModule {
  readonly NODEFS: {
    readonly stream_ops: Record<string, unknown>;
    realPath(node: unknown): string;
  };
}

/**
 * The embedded database's files, with `fsync` really done. As shipped, PGlite ignores it: a killed
 * process loses nothing, a power cut could lose commits that were acknowledged. The hook leans on
 * Emscripten's internals, so the version is pinned and a test counts the calls.
 */
export class DurableFileSystem extends NodeFS {
  readonly onSync: () => void;

  constructor(dataDir: string, onSync: () => void = () => {}) {
    super(dataDir);
    this.onSync = onSync;
  }

  override async init(pg: PGlite, options: InitArguments[1]): Promise<InitResult> {
    const result = await super.init(pg, options);
    const preRun = result.emscriptenOpts.preRun ?? [];
    result.emscriptenOpts.preRun = [
      ...preRun,
      (module: unknown) => {
        const nodefs = (module as EmscriptenModule).NODEFS;
        nodefs.stream_ops.fsync = (file: OpenFile) => {
          syncFile(nodefs, file);
          this.onSync();
          return 0;
        };
      },
    ];
    return result;
  }
}

function syncFile(nodefs: EmscriptenModule["NODEFS"], file: OpenFile): void {
  if (typeof file.nfd === "number") {
    fsyncSync(file.nfd);
    return;
  }
  // A directory, or a file Emscripten has not opened on the host yet.
  const descriptor = openSync(nodefs.realPath(file.node), "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
