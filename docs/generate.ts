import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./tables.ts";

// Writes the generated parts of all pages of this folder: `npm run docs`.
for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith(".md"))) {
  const file = `${import.meta.dirname}/${name}`;
  const page = readFileSync(file, "utf8");
  const made = withTables(page);
  if (made === page) continue;
  writeFileSync(file, made);
  console.log(`docs/${name}: written anew`);
}
