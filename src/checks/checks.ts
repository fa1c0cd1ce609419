import type {
  Check,
  CheckId,
  CheckRequest,
  CheckType,
  DialectId,
  Plan,
  PlannedDataSet,
  Report,
  TenantId,
} from "../model/check.ts";
import type { Scope } from "../model/country.ts";

/** What a key lets its bearer do. */
export type KeyAccess = "read" | "write" | "all";

/** Who is calling: the tenant that a key belongs to, and the key. */
export interface Actor {
  readonly tenantId: TenantId;
  readonly keyId: string;
  readonly dialect: DialectId;
  readonly access: KeyAccess;
}

/** Checks as dialects use them. Every call stays within the tenant it is given. */
export interface Checks {
  /**
   * Writes the check, its job and its audit line in one transaction and resolves after the commit.
   * `reused` is true when a recent check with the same inputs is returned instead.
   */
  create(request: CheckRequest, actor: Actor): Promise<{ readonly check: Check; readonly reused: boolean }>;
  /** The check and all that is known of it now; null when the tenant has no such check. */
  report(tenantId: TenantId, id: CheckId): Promise<Report | null>;
  /** The same by the dialect's own reference. */
  reportByReference(tenantId: TenantId, dialect: DialectId, reference: string): Promise<Report | null>;
  /**
   * Erases the subject, the inputs, the answers and the findings. A stub stays: id, plan, times.
   * Resolves to the check as it was, or null when the tenant has no such check.
   */
  erase(actor: Actor, id: CheckId): Promise<ErasedCheck | null>;
}

/** What is left of an erased check. */
export interface ErasedCheck {
  readonly id: CheckId;
  readonly plan: Plan;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly updatedAt: string;
  readonly erasedAt: string;
}

/** Check types of a tenant: the built-in ones (`person`, `company`, `vehicle`) and its own. */
export interface CheckTypes {
  /** The plan of a type in a country, or null when the tenant has no such type there. */
  plan(tenantId: TenantId, type: CheckType, country: Scope): Promise<Plan | null>;
  /** The tenant's own plans, by country and then by type. */
  own(tenantId: TenantId): Promise<readonly Plan[]>;
  /**
   * Adds a custom type. Throws `check-type-reserved` for a built-in name, `check-type-exists`, and
   * `weights-invalid` when the weights do not add up to 1 or no data set is named.
   */
  add(actor: Actor, type: CheckType, country: Scope, dataSets: readonly PlannedDataSet[]): Promise<Plan>;
}
