import { type ListFile, ListRefused, type ReadList } from "../../source.ts";
import { readOfacCsv } from "./read-csv.ts";
import { readOfacXml } from "./read-xml.ts";

/**
 * Reads an OFAC list in either layout: the bytes of `main` tell which. An XML file is the whole
 * list; of the flat files, those that are there are read together.
 *
 * @throws ListRefused when a file is not whole or not what it should be.
 */
export async function readOfac(files: readonly ListFile[]): Promise<ReadList> {
  const main = files.find((file) => file.name === "main");
  if (!main) throw new ListRefused("the main file is missing");
  const start = new TextDecoder().decode(main.bytes.subarray(0, 200)).trimStart();
  return start.startsWith("<") ? readOfacXml(main.bytes) : readOfacCsv(files);
}
