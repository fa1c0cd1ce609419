import type { ColumnType, Generated } from "kysely";
import type { PlannedDataSet } from "../model/check.ts";

/** A moment: read as a `Date`, written as a `Date` or RFC 3339 text. */
type Moment = ColumnType<Date, Date | string, Date | string>;
type MomentOrNull = ColumnType<Date | null, Date | string | null, Date | string | null>;
/** JSON: always written as text, since the two drivers disagree about arrays given as values. */
type JsonOf<T> = ColumnType<T, string, string>;

export interface TenantRow {
  tenant_id: string;
  title: string;
  created_at: Moment;
}

export interface ApiKeyRow {
  tenant_id: string;
  key_id: string;
  dialect: string;
  access: string;
  title: string;
  /** SHA-256 of the key. Keys carry 128 random bits or more, so that a fast hash is enough. */
  hash: Uint8Array;
  created_at: Moment;
  revoked_at: MomentOrNull;
}

export interface CheckRow {
  tenant_id: string;
  check_id: string;
  dialect: string;
  reference: string | null;
  type: string;
  country: string;
  kind: string;
  data_sets: JsonOf<PlannedDataSet[]>;
  status: string;
  sandbox: boolean;
  /** Subject and echo, encrypted; null once erased. */
  body: Uint8Array | null;
  /** Keyed digest of the inputs that make two requests the same. */
  same_as: Uint8Array | null;
  /** Keyed digest of the subject's first document or name. */
  subject_key: Uint8Array | null;
  previous_id: string | null;
  /** Ids of the sources asked, set when the check starts. */
  asked: JsonOf<string[]> | null;
  created_at: Moment;
  updated_at: Moment;
  started_at: MomentOrNull;
  finished_at: MomentOrNull;
  erased_at: MomentOrNull;
}

export interface AnswerRow {
  tenant_id: string;
  check_id: string;
  source_id: string;
  data_set: string;
  route: string;
  status: string;
  /** The answer, encrypted. */
  body: Uint8Array;
  updated_at: Moment;
}

export interface AuditRow {
  tenant_id: string;
  audit_id: Generated<string>;
  at: Moment;
  key_id: string;
  action: string;
  object_id: string;
}

export interface CheckTypeRow {
  tenant_id: string;
  country: string;
  type: string;
  kind: string;
  data_sets: JsonOf<PlannedDataSet[]>;
  created_at: Moment;
}

/** One downloaded version of a list, named by the digest of its bytes. Public data: no tenant. */
export interface ListVersionRow {
  source_id: string;
  digest: string;
  published_on: string | null;
  read_at: Moment;
  record_count: number;
  unreadable: JsonOf<{ at: string; why: string }[]>;
  /** Version of the reader and engine that made `body`. */
  engine: string;
  /** gzip of JSON lines, one `SourceRecord` each. */
  body: Uint8Array;
}

export interface ListStateRow {
  source_id: string;
  current_digest: string | null;
  last_attempt_at: Moment;
  last_outcome: string;
  last_reason: string | null;
}

/** Facts about the installation itself: `encryption-key-check`, `mode`. */
export interface InstanceRow {
  name: string;
  value: string;
}

export interface Database {
  tenants: TenantRow;
  api_keys: ApiKeyRow;
  checks: CheckRow;
  answers: AnswerRow;
  audit: AuditRow;
  check_types: CheckTypeRow;
  list_versions: ListVersionRow;
  list_state: ListStateRow;
  instance: InstanceRow;
}
