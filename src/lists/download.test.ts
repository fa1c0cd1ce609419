import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { download } from "./download.ts";

const limits = { maxBytes: 10_000, timeoutMs: 2_000 };

let server: Server;
let origin: string;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "cotejo-download-"));
  server = createServer((request, response) => {
    switch (request.url) {
      case "/list?token=secret":
        return response.writeHead(200, { "last-modified": "Wed, 01 May 2024 10:00:00 GMT" }).end("the list");
      case "/moved":
        return response.writeHead(302, { location: "/list?token=secret" }).end();
      case "/huge":
        return response.end("x".repeat(10_001));
      case "/stalled":
        return response.write("the first half");
      case "/broken":
        response.writeHead(200, { "content-length": "1000" });
        response.write("the first half");
        return setTimeout(() => response.destroy(), 20);
      default:
        return response.writeHead(request.url === "/missing" ? 404 : 500).end("an error page");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dir, { recursive: true, force: true });
});

describe("download", () => {
  it("fetches over HTTP, redirects followed, with the date of the last change", async () => {
    for (const path of ["/list?token=secret", "/moved"]) {
      const got = await download(origin + path, limits);
      expect(Buffer.from(got.bytes).toString()).toBe("the list");
      expect(got.lastModified?.toISOString()).toBe("2024-05-01T10:00:00.000Z");
    }
  });

  it("reads local files", async () => {
    const path = join(dir, "a list.csv");
    await writeFile(path, "the list");
    const got = await download(pathToFileURL(path).href, limits);
    expect(Buffer.from(got.bytes).toString()).toBe("the list");
    expect(got.lastModified).toBeNull();
  });

  it.each([
    ["/missing", "answered 404"],
    ["/failing?token=secret", "answered 500"],
    ["/huge", "larger than 10000 bytes"],
    ["/broken", "broke off"],
  ])("fails on %s", async (path, reason) => {
    await expect(download(origin + path, limits)).rejects.toMatchObject({
      name: "DownloadFailed",
      message: expect.stringMatching(new RegExp(`^(?!.*secret).*${reason}`)),
    });
  });

  it("gives up on a server that stalls", async () => {
    await expect(download(`${origin}/stalled`, { ...limits, timeoutMs: 100 })).rejects.toThrow(
      "within 100 ms",
    );
  });

  it("fails where nothing listens, on a missing file and on other schemes", async () => {
    await expect(download("http://127.0.0.1:1/", limits)).rejects.toMatchObject({ name: "DownloadFailed" });
    await expect(download("file:///no/such/list", limits)).rejects.toThrow("ENOENT");
    await expect(download("ftp://lists.example.test/list", limits)).rejects.toThrow("not an https:");
    await expect(download("not a URL", limits)).rejects.toThrow("not an https:");
  });

  it("caps local files too", async () => {
    const path = join(dir, "huge.csv");
    await writeFile(path, "x".repeat(10_001));
    await expect(download(pathToFileURL(path).href, limits)).rejects.toThrow("larger than");
  });
});
