import { isUnavailable } from "./db/unavailable.ts";
import { CotejoError } from "./model/errors.ts";

/** The same service, whose calls fail with `unavailable` when the database is away. */
export function orUnavailable<T extends object>(service: T): T {
  return new Proxy(service, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const result: unknown = member.apply(target, args);
        return result instanceof Promise ? result.catch(rethrow) : result;
      };
    },
  });
}

function rethrow(fault: unknown): never {
  throw isUnavailable(fault) ? new CotejoError("unavailable", {}, { cause: fault }) : fault;
}
