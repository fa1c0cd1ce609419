import type { ReportLanguage } from "../../../model/check.ts";

/** `es` unless `lang` names English or Portuguese; case and region do not count: `pt-BR` is `pt`. */
export function languageOf(lang: string | undefined): ReportLanguage {
  const language = lang?.toLowerCase().split(/[-_]/)[0];
  return language === "en" || language === "pt" ? language : "es";
}
