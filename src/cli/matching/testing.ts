import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { runCommand } from "../index.ts";

/** Runs `cotejo <args>` in this process; what it wrote comes back without colours. */
export async function cotejo(...args: readonly string[]) {
  const written = { out: "", err: "" };
  const into = (to: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        written[to] += String(chunk);
        done();
      },
    });
  const code = await runCommand(args, { env: {}, cwd: "/", out: into("out"), err: into("err") });
  return { code, out: stripVTControlCharacters(written.out), err: written.err };
}
