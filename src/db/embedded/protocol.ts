/** What the main thread sends to the thread that holds the embedded database. */
export type EmbeddedRequest =
  | {
      readonly id: number;
      readonly kind: "query";
      readonly text: string;
      readonly values: readonly unknown[];
    }
  | { readonly id: number; readonly kind: "close" };

/** What it answers. */
export type EmbeddedReply =
  | { readonly kind: "ready" }
  | { readonly kind: "broken"; readonly message: string }
  | {
      readonly kind: "result";
      readonly id: number;
      readonly rows: readonly unknown[];
      readonly rowCount: number;
    }
  | { readonly kind: "fault"; readonly id: number; readonly fault: EmbeddedFault };

/** A PostgreSQL error as it crosses threads; `code` is its SQLSTATE. */
export interface EmbeddedFault {
  readonly message: string;
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;
}

export interface EmbeddedWorkerData {
  readonly dataDir: string;
}
