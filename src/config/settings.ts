import { isAbsolute, resolve } from "node:path";

/** A setting that can be given in the environment: what it is for, and how its text is read. */
export interface Setting<T> {
  /** Name of the environment variable. */
  readonly env: string;
  readonly about: string;
  /** What applies when it is not given, in words when it is not a value. */
  readonly byDefault: string;
  /** Never shown, in messages neither. */
  readonly secret?: boolean;
  readonly fallback: T;
  /** The value, or null when the text is none. `expects` completes "NAME must be …". */
  readonly expects: string;
  read(text: string, cwd: string): T | null;
}

const wholeNumber = (min: number, max: number) => ({
  expects: `a whole number from ${min} to ${max}`,
  read: (text: string) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : null;
  },
});

const oneOf = <T extends string>(...values: readonly T[]) => ({
  expects: values.map((value) => `"${value}"`).join(" or "),
  read: (text: string) => values.find((value) => value === text) ?? null,
});

const text = { expects: "text", read: (value: string) => value };

const path = {
  expects: "a path",
  read: (value: string, cwd: string) => (isAbsolute(value) ? value : resolve(cwd, value)),
};

const databaseUrl = {
  expects: "a postgres:// or postgresql:// URL, with %23, %2F, %3F and %25 for #, /, ? and % in the password",
  read: (value: string) => {
    const url = URL.parse(value);
    if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return null;
    // An unescaped #, / or ? ends the host too early: user and password would pass for host and port.
    if (url.hash || /@/.test(url.pathname + url.search)) return null;
    return [url.username, url.password, url.pathname].every(isDecodable) ? value : null;
  },
};

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const masterKey = {
  expects: "32 bytes in base64 (make one with: openssl rand -base64 32)",
  read: (value: string) => {
    const bytes = Buffer.from(value, "base64");
    return bytes.length === 32 && bytes.toString("base64") === value ? new Uint8Array(bytes) : null;
  },
};

const ids = {
  expects: "ids of sources, separated by commas",
  read: (value: string) => {
    const list = value.split(",").map((id) => id.trim());
    return list.every((id) => /^[a-z0-9-]+$/.test(id)) ? list : null;
  },
};

const setting = <T>(one: Setting<T>) => one;

/** Every setting of the environment. `docs/configuration.md` is printed from this table. */
export const settings = {
  port: setting<number>({
    env: "PORT",
    about: "Port that the API listens on; 0 takes a free one.",
    byDefault: "8080",
    fallback: 8080,
    ...wholeNumber(0, 65535),
  }),
  host: setting<string>({
    env: "HOST",
    about: "Address that the API listens on. `0.0.0.0` to be reached from other machines: put TLS in front.",
    byDefault: "127.0.0.1",
    fallback: "127.0.0.1",
    ...text,
  }),
  dataDir: setting<string>({
    env: "COTEJO_DATA_DIR",
    about:
      "Folder for the embedded database, the encryption key and the saved index of the lists. One process at a time.",
    byDefault: "./data",
    fallback: "data",
    ...path,
  }),
  databaseUrl: setting<string | null>({
    env: "DATABASE_URL",
    about: "PostgreSQL 15 or later, to use instead of the embedded database.",
    byDefault: "embedded",
    secret: true,
    fallback: null,
    ...databaseUrl,
  }),
  databaseConnections: setting<number>({
    env: "DATABASE_CONNECTIONS",
    about: "Most connections this process opens to PostgreSQL.",
    byDefault: "20",
    fallback: 20,
    ...wholeNumber(2, 1000),
  }),
  encryptionKey: setting<Uint8Array | null>({
    env: "COTEJO_ENCRYPTION_KEY",
    about: "Master key that personal data is sealed with. All processes on one database need the same one.",
    byDefault: "made at first start and kept in `encryption.key` in the data folder",
    secret: true,
    fallback: null,
    ...masterKey,
  }),
  configFile: setting<string | null>({
    env: "COTEJO_CONFIG",
    about: "The configuration file, for sources.",
    byDefault: "`cotejo.config.json` in the working folder, when there is one",
    fallback: null,
    ...path,
  }),
  mode: setting<"sandbox" | "live" | null>({
    env: "COTEJO_MODE",
    about: "`sandbox` answers from a synthetic population, `live` from the configured sources.",
    byDefault: "`live` when sources are configured, else `sandbox`",
    fallback: null,
    ...oneOf("sandbox", "live"),
  }),
  role: setting<"all" | "api" | "worker">({
    env: "COTEJO_ROLE",
    about:
      "What this process does: serve the API, run checks, or both. Same as `--role`. Apart needs PostgreSQL.",
    byDefault: "all",
    fallback: "all",
    ...oneOf("all", "api", "worker"),
  }),
  sources: setting<readonly string[]>({
    env: "COTEJO_SOURCES",
    about: "Sources to use at their official addresses, besides those of the configuration file.",
    byDefault: "none",
    fallback: [],
    ...ids,
  }),
  hands: setting<number>({
    env: "COTEJO_HANDS",
    about: "Checks that this process runs at the same time.",
    byDefault: "64",
    fallback: 64,
    ...wholeNumber(1, 1000),
  }),
  delayedAfterMs: setting<number | null>({
    env: "COTEJO_DELAYED_AFTER_MS",
    about: "A check that still waits for a source after this long shows as `delayed`.",
    byDefault: "60000; 2000 in sandbox mode",
    fallback: null,
    ...wholeNumber(100, 86_400_000),
  }),
  expireAfterMs: setting<number>({
    env: "COTEJO_EXPIRE_AFTER_MS",
    about: "Sources that have not answered after this long are `expired`, and the check ends.",
    byDefault: "600000",
    fallback: 600_000,
    ...wholeNumber(1000, 800_000),
  }),
  reuseHours: setting<number>({
    env: "COTEJO_REUSE_HOURS",
    about: "A check this recent is returned for the same inputs, unless `force_creation` is true.",
    byDefault: "24",
    fallback: 24,
    ...wholeNumber(0, 8760),
  }),
  bodyLimitBytes: setting<number>({
    env: "COTEJO_BODY_LIMIT_BYTES",
    about: "Largest request body that is read.",
    byDefault: "1048576",
    fallback: 1_048_576,
    ...wholeNumber(1024, 104_857_600),
  }),
  requestTimeoutMs: setting<number>({
    env: "COTEJO_REQUEST_TIMEOUT_MS",
    about: "Longest time a client may take to send a request.",
    byDefault: "15000",
    fallback: 15_000,
    ...wholeNumber(100, 600_000),
  }),
  trustProxy: setting<boolean>({
    env: "COTEJO_TRUST_PROXY",
    about: "`true` behind a proxy of yours that sets X-Forwarded-Proto and X-Forwarded-Host.",
    byDefault: "false",
    fallback: false,
    expects: '"true" or "false"',
    read: (value) => (value === "true" ? true : value === "false" ? false : null),
  }),
  logLevel: setting<"fatal" | "error" | "warn" | "info" | "debug" | "silent">({
    env: "COTEJO_LOG_LEVEL",
    about: "How much is logged, as JSON lines on standard error.",
    byDefault: "info",
    fallback: "info",
    ...oneOf("fatal", "error", "warn", "info", "debug", "silent"),
  }),
  sandboxSeed: setting<number>({
    env: "COTEJO_SANDBOX_SEED",
    about: "Another seed makes another synthetic population; the named test subjects stay.",
    byDefault: "20260101",
    fallback: 20_260_101,
    ...wholeNumber(0, 4_294_967_295),
  }),
} as const;

export type SettingName = keyof typeof settings;

/** The type of a setting's value. */
export type SettingValue<N extends SettingName> = (typeof settings)[N] extends Setting<infer T> ? T : never;
