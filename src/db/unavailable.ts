// SQLSTATE classes 08 (connection), 53 (resources) and 57P (operator intervention), and what Node and
// node-postgres say when there is no connection to be had.
const unavailableCode = /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)$/;
const unavailableMessage =
  /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

/** Whether a fault means that the database cannot be used now, rather than that a query is wrong. */
export function isUnavailable(fault: unknown): boolean {
  if (fault instanceof AggregateError) return fault.errors.some(isUnavailable);
  const { code, message } = (fault ?? {}) as { code?: unknown; message?: unknown };
  return unavailableCode.test(String(code ?? "")) || unavailableMessage.test(String(message ?? ""));
}
