import { describe, expect, it } from "vitest";
import { childText, readXml, type XmlElement } from "./xml.ts";

const read = async (text: string) => {
  const entries: XmlElement[] = [];
  const root = await readXml(Buffer.from(text), {
    root: "list",
    entries: ["entry"],
    onEntry: (entry) => entries.push(entry),
  });
  return { root, entries };
};

describe("readXml", () => {
  it("hands over entries one by one and resolves to the rest", async () => {
    const { root, entries } = await read(
      `<?xml version="1.0"?><x:list made="today"><head><count>2</count></head>
        <entry><name>A &amp; B</name></entry><entry><name><![CDATA[C < D]]></name></entry></x:list>`,
    );
    expect(entries.map((entry) => childText(entry, "name"))).toEqual(["A & B", "C < D"]);
    expect(root.attributes).toEqual({ made: "today" });
    expect(root.children.map((child) => child.name)).toEqual(["head"]);
  });

  it.each([
    ["an unclosed root", "<list><entry></entry>", "cut off"],
    ["a cut tag", "<list><entry></entr", "cut off"],
    ["a root that something cut follows", "<list></list><entr", "cut off"],
    ["crossed tags", "<list><entry></list></entry>", "not well-formed"],
    ["another root", "<html></html>", "not a list"],
    ["a text that is no XML", "Service unavailable", "not well-formed"],
    ["an undefined entity", "<list>&boom;</list>", "not well-formed"],
    ["another encoding", `<?xml version="1.0" encoding="windows-1252"?><list/>`, "encoding"],
    [
      "expanding entities",
      `<!DOCTYPE list [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><list>&b;</list>`,
      "document type",
    ],
    ["depth", `<list>${"<a>".repeat(40)}${"</a>".repeat(40)}</list>`, "too deeply"],
    ["text length", `<list><entry>${"x".repeat(1_000_001)}</entry></list>`, "too long"],
    ["element count", `<list><entry>${"<a/>".repeat(100_001)}</entry></list>`, "too many elements"],
  ])("refuses %s", async (_, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });

  it("quotes nothing from the file in its reason", async () => {
    await expect(read("<list>&SecretName;</list>")).rejects.toThrow(/^(?!.*SecretName)/);
  });
});
