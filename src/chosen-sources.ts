import type { SourceSettings } from "./checks/check-runtime.ts";
import { type Config, ConfigError } from "./config/config.ts";
import { faultInSettings, type Settable } from "./config/source-settings.ts";
import type { KeptList } from "./lists/list-keeper.ts";
import type { SourceId } from "./model/answer.ts";
import type { Sandbox } from "./sandbox/server.ts";
import { sources as allSources } from "./sources/index.ts";
import type { LookupSource, ProviderSource, Source } from "./sources/source.ts";

/** The sources of this installation: all of them against the sandbox, or the configured ones for real. */
export interface ChosenSources {
  readonly sources: readonly Source[];
  readonly lists: readonly KeptList[];
  settingsOf(sourceId: SourceId): SourceSettings;
  /** Null does not pace: the sandbox's registries are our own. */
  requestsPerMinuteOf(sourceId: SourceId): number | null;
}

// The synthetic lists are a few dozen parties long.
const sandboxMinimumRecords = 10;

/** Throws `ConfigError` when a source lacks a credential or is given what it does not know. */
export function verifySources(config: Config): void {
  for (const source of allSources) {
    const given = config.sources[source.id];
    const fault = given && faultInSettings(settableOf(source), given);
    if (fault) throw new ConfigError(`${config.sourcesFile ?? "COTEJO_SOURCES"}: ${fault}`);
  }
}

function settableOf(source: Source): Settable {
  const { id } = source;
  if (source.kind === "list") {
    const files = new Set(["main", ...Object.keys(source.files), ...(source.optionalFiles ?? [])]);
    return { kind: "list", id, files: [...files] };
  }
  const { kind, credentials = [], optionalCredentials = [] } = source;
  return { kind, id, credentials, optionalCredentials };
}

export function chosenSources(config: Config, sandbox: Sandbox | null): ChosenSources {
  const sources = sandbox
    ? allSources.filter((source) => source.id in sandbox.baseUrls)
    : allSources.filter((source) => source.id in config.sources);
  const remote = new Map(sources.filter(isRemote).map((source) => [source.id, source]));
  if (!sandbox) verifySources(config);
  return {
    sources,
    lists: sources.flatMap((source) => (source.kind === "list" ? keptList(source, config, sandbox) : [])),
    settingsOf(sourceId) {
      const source = remote.get(sourceId);
      if (!source) throw new Error(`${sourceId} is not asked over HTTP`);
      return sandbox ? sandboxSettings(source, sandbox) : liveSettings(source, config);
    },
    requestsPerMinuteOf: (sourceId) => (sandbox ? null : (remote.get(sourceId)?.requestsPerMinute ?? null)),
  };
}

type RemoteSource = LookupSource | ProviderSource<unknown>;

function isRemote(source: Source): source is RemoteSource {
  return source.kind !== "list";
}

function keptList(source: KeptList["source"], config: Config, sandbox: Sandbox | null): KeptList {
  if (sandbox)
    return { source, files: sandbox.files[source.id] ?? {}, minimumRecords: sandboxMinimumRecords };
  const { files, minimumRecords } = config.sources[source.id] ?? {};
  return { source, ...(files ? { files } : {}), ...(minimumRecords ? { minimumRecords } : {}) };
}

function sandboxSettings(source: RemoteSource, sandbox: Sandbox): SourceSettings {
  const credentials = Object.fromEntries((source.credentials ?? []).map((name) => [name, "sandbox"]));
  return { baseUrl: sandbox.baseUrls[source.id] ?? source.baseUrl, credentials };
}

function liveSettings(source: RemoteSource, config: Config): SourceSettings {
  const { baseUrl, credentials } = config.sources[source.id] ?? {};
  return { baseUrl: baseUrl ?? source.baseUrl, credentials: credentials ?? {} };
}
