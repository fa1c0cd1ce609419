import { defineConfig } from "vitest/config";

// Rooms whose tests need a database: for them a PostgreSQL server and an embedded template are made
// ready first. The others start without.
const onDatabases = ["src/{access,checks,cli,db,jobs,lists,operations}/**/*.test.ts", "test/**/*.test.ts"];

// The suite that knows a base URL and keys, and nothing else. Its servers are started once.
const blackBox = ["test/acceptance/**/*.test.ts"];

export default defineConfig({
  test: {
    // A PGlite instance takes up to 840 MB while it starts: two at a time fit a small machine.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "pure",
          include: ["{src,eval,bench}/**/*.test.ts"],
          exclude: onDatabases,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "databases",
          include: onDatabases,
          exclude: blackBox,
          globalSetup: ["test/support/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "acceptance",
          include: blackBox,
          globalSetup: ["test/acceptance/start-servers.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
