// The matching engine as a library: what `cotejo/matching` offers. It asks no network and keeps nothing
// of a subject; only `saveCorpus` and `loadCorpus` touch files.
export type { CountryCode } from "../model/country.ts";
export { type DateRange, dateRange, type IsoDate } from "../model/dates.ts";
export type { Evidence, EvidenceKind, Match } from "../model/match.ts";
export { emptyRecord, type RecordKind, type RecordName, type SourceRecord } from "../model/record.ts";
export type { DocumentType, Gender, IdentityDocument, Name } from "../model/subject.ts";
export { CorpusUnreadable, loadCorpus, saveCorpus } from "./corpus-file.ts";
export { engine } from "./engine.ts";
export type {
  Basis,
  Corpus,
  CorpusList,
  HeldList,
  Hit,
  ListChange,
  ListEdition,
  MatchingEngine,
  ScreenOptions,
  SearchWork,
  SharedCorpus,
} from "./matching.ts";
export { fullName, type MatchKind, type MatchSubject, matchSubject } from "./subject.ts";
