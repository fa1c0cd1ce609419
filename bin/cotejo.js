#!/usr/bin/env node
// Plain JavaScript, so that an older Node can still read it and say what is needed.
const needed = 24;
const major = Number(process.versions.node.split(".")[0]);
if (major < needed) {
  console.error(`Cotejo needs Node ${needed} or later; this is ${process.version} (${process.execPath}).`);
  console.error(
    "Inside the project, npm scripts bring their own: use `npm start`, or `npm run cotejo -- <command>`.",
  );
  process.exit(1);
}
// The second start finds every file already stripped of its types and compiled.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
await import("../src/main.ts");
