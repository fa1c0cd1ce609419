import { settings } from "./settings.ts";

/** Every setting as a Markdown table, for `docs/configuration.md`. */
export function settingsTable(): string {
  const rows = Object.values(settings).map(
    (one) =>
      `| \`${one.env}\` | ${one.byDefault} | ${one.about}${one.secret ? " Never shown in messages or logs." : ""} |`,
  );
  return ["| Setting | Default | What for |", "|---|---|---|", ...rows, ""].join("\n");
}
