import type { FailureReason, Route, SourceId } from "../model/answer.ts";
import type { CheckCountry, CountryCode } from "../model/country.ts";
import type { DataSet } from "../model/data-set.ts";
import type { IsoDate } from "../model/dates.ts";
import type { SourceRecord } from "../model/record.ts";
import type { InputName, Subject, SubjectKind } from "../model/subject.ts";

/** What a source declares about itself. Plans, docs and the health page are made from these fields. */
export interface SourceFacts {
  readonly id: SourceId;
  readonly title: string;
  readonly owner: string;
  /** A page for people, about the source. */
  readonly home: string;
  /** `ALL` for a source that knows people of any country, and serves checks of every country. */
  readonly countries: readonly CheckCountry[] | "ALL";
  readonly dataSets: readonly DataSet[];
  readonly kinds: readonly SubjectKind[];
  /** How it is searched; a list usually both ways. */
  readonly routes: readonly Route[];
  /**
   * What it must be told, as alternatives: one complete alternative is enough. The source is
   * skipped, saying what is missing, when none is. A `name` that the caller did not give may come
   * from an identity source of the same check. Lists leave it out: they take what there is.
   */
  readonly needs?: readonly (readonly InputName[])[];
  readonly licence: string;
}

/** One downloadable file of a list. Most lists have one; OFAC's CSV set has four. */
export interface ListFile {
  /** Key for the file in the configuration and in `ListInput`: `main`, `aliases`. */
  readonly name: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What reading a list's files gave. */
export interface ReadList {
  readonly records: readonly SourceRecord[];
  /** The date of publication that the list itself carries, or null when it carries none. */
  readonly publishedOn: IsoDate | null;
  /** Rows that could not be read, with why: counted and reported, never dropped in silence. */
  readonly unreadable: readonly UnreadableRow[];
}

export interface UnreadableRow {
  /** Where: `row 1204`, `sdnEntry uid 36`. */
  readonly at: string;
  readonly why: string;
}

/** Thrown by a reader when the file as a whole cannot be trusted. The message goes to the operator. */
export class ListRefused extends Error {
  override readonly name = "ListRefused";
}

/** A source that is downloaded whole and searched here. */
export interface ListSource extends SourceFacts {
  readonly kind: "list";
  /** Official URLs by file name. Configured ones replace them all; the bytes of `main` tell the layout. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of files that its reader knows besides those of `files`. */
  readonly optionalFiles?: readonly string[];
  readonly refreshEveryHours: number;
  /** Fewer records than this are refused: the file is truncated or not the list. */
  readonly minimumRecords: number;
  /** Bytes in, records out. Throws `ListRefused` when the file is not what it should be. */
  read(files: readonly ListFile[]): Promise<ReadList>;
}

/** What a lookup answers. No record is "not found". */
export interface LookupReply {
  readonly records: readonly SourceRecord[];
  /** The source's own date of what it says, where it gives one. */
  readonly publishedOn?: IsoDate | null;
}

/** Thrown by a lookup that got no usable answer. Never carries a person's data. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure";
  readonly reason: FailureReason;
  /** False when asking again cannot help. */
  readonly retryable: boolean;

  constructor(
    reason: FailureReason,
    message: string,
    options: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.reason = reason;
    this.retryable = options.retryable ?? true;
  }
}

/** HTTP as connectors use it: bounded in time and size, JSON by default, faults as `SourceFailure`. */
export interface SourceHttp {
  request(request: SourceRequest): Promise<SourceResponse>;
}

export interface SourceRequest {
  readonly method?: "GET" | "POST";
  /** Absolute, or relative to the source's configured base URL. */
  readonly url: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, string>>;
  /** Statuses that are answers and not faults; 2xx always are. */
  readonly accept?: readonly number[];
}

export interface SourceResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body parsed as JSON; throws `SourceFailure("malformed")` when it is not JSON. */
  json(): unknown;
}

/** What a lookup is handed when it is asked. */
export interface LookupContext {
  readonly http: SourceHttp;
  /** Where the source is served, without a trailing slash. */
  readonly baseUrl: string;
  /** From the configuration: keys of an API, user and password of a provider. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Resolves after that long, or rejects when `signal` aborts. */
  sleep(ms: number): Promise<void>;
}

/** A source that is asked about one subject over HTTP. */
export interface LookupSource extends SourceFacts {
  readonly kind: "lookup";
  /** Where it is really served, without a trailing slash. */
  readonly baseUrl: string;
  /** Names of the credentials it cannot do without. */
  readonly credentials?: readonly string[];
  /** Names of the credentials that it takes and can do without. */
  readonly optionalCredentials?: readonly string[];
  readonly timeoutMs: number;
  /** Requests it tolerates; above it, callers wait here. */
  readonly requestsPerMinute: number;
  /** Asks about the subject. The subject has at least what `needs` says. */
  ask(subject: Subject, on: LookupContext): Promise<LookupReply>;
}

/** A registry that only a commercial provider can ask. Its answer is read from the provider's report. */
export interface ProvidedRegistry<Gathered> extends SourceFacts {
  /** Throws `SourceFailure` when the provider says that this registry failed. */
  read(gathered: Gathered, subject: Subject): LookupReply;
}

/**
 * A commercial provider: asked once about a subject, it answers for several registries, each a
 * source of its own to everybody else. It is the road to registries that have no machine interface
 * or whose terms forbid automation.
 */
export interface ProviderSource<Gathered = unknown> {
  readonly kind: "provider";
  readonly id: SourceId;
  readonly title: string;
  readonly owner: string;
  readonly home: string;
  readonly baseUrl: string;
  readonly credentials?: readonly string[];
  readonly optionalCredentials?: readonly string[];
  /** For the whole report, polling included. */
  readonly timeoutMs: number;
  readonly requestsPerMinute: number;
  readonly registries: readonly ProvidedRegistry<Gathered>[];
  /** Asks for the report about the subject, for the registries that apply to it. */
  gather(subject: Subject, registries: readonly SourceId[], on: LookupContext): Promise<Gathered>;
}

/** What a folder of `sources/` exports. */
// biome-ignore lint/suspicious/noExplicitAny: each provider keeps its own report type to itself
export type Source = ListSource | LookupSource | ProviderSource<any>;

/** Facts of everything a source answers for: itself, or the registries behind a provider. */
export function factsOf(source: Source): readonly SourceFacts[] {
  return source.kind === "provider" ? source.registries : [source];
}

/** True when the facts cover a subject of that kind in a check of that scope. */
export function covers(facts: SourceFacts, kind: SubjectKind, scope: CountryCode | "ALL"): boolean {
  if (!facts.kinds.includes(kind)) return false;
  return facts.countries === "ALL" || facts.countries.includes(scope as CheckCountry);
}
