import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Tenants, keys, checks with their answers, the audit trail and list versions. `tenant_id` leads
 * every primary key and index of tenant data, so that the tables can be distributed by tenant.
 */
export const foundation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table tenants (
    tenant_id text primary key,
    title text not null,
    created_at timestamptz not null
  )`,
  `create table api_keys (
    tenant_id text not null references tenants,
    key_id text not null,
    dialect text not null,
    access text not null,
    title text not null,
    hash bytea not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant_id, key_id)
  )`,
  `create table checks (
    tenant_id text not null references tenants,
    check_id text not null,
    dialect text not null,
    reference text,
    type text not null,
    country text not null,
    kind text not null,
    data_sets jsonb not null,
    status text not null check (status in ('not_started', 'in_progress', 'delayed', 'completed', 'error')),
    sandbox boolean not null,
    body bytea,
    same_as bytea,
    subject_key bytea,
    previous_id text,
    asked jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    erased_at timestamptz,
    primary key (tenant_id, check_id)
  )`,
  `create unique index checks_by_reference on checks (tenant_id, dialect, reference) where reference is not null`,
  `create index checks_by_same_inputs on checks (tenant_id, same_as, created_at desc) where same_as is not null`,
  `create index checks_by_subject on checks (tenant_id, subject_key, created_at desc) where subject_key is not null`,
  `create table answers (
    tenant_id text not null,
    check_id text not null,
    source_id text not null,
    data_set text not null,
    route text not null,
    status text not null,
    body bytea not null,
    updated_at timestamptz not null,
    primary key (tenant_id, check_id, source_id, data_set, route),
    foreign key (tenant_id, check_id) references checks on delete cascade
  )`,
  `create table audit (
    tenant_id text not null,
    audit_id bigint generated always as identity,
    at timestamptz not null,
    key_id text not null,
    action text not null,
    object_id text not null,
    primary key (tenant_id, audit_id)
  )`,
  `create table check_types (
    tenant_id text not null references tenants,
    country text not null,
    type text not null,
    kind text not null,
    data_sets jsonb not null,
    created_at timestamptz not null,
    primary key (tenant_id, country, type)
  )`,
  `create table list_versions (
    source_id text not null,
    digest text not null,
    published_on text,
    read_at timestamptz not null,
    record_count integer not null,
    unreadable jsonb not null,
    engine text not null,
    body bytea not null,
    primary key (source_id, digest)
  )`,
  `create table list_state (
    source_id text primary key,
    current_digest text,
    last_attempt_at timestamptz not null,
    last_outcome text not null,
    last_reason text
  )`,
  `create table instance (
    name text primary key,
    value text not null
  )`,
];
