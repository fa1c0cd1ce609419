import type { SourceRecord, Topic } from "../../../model/record.ts";
import type { CategoryJson } from "../schema/responses.ts";

interface Category {
  readonly keyword: string;
  readonly id: string;
  readonly name: string;
}

// The vendor's numbering is not public: of its ids this one is known. The rest are left empty rather
// than made up, since a client that switches on them would be told something false.
const otherLabourProcesses = "LR0602";

const categories: Readonly<Partial<Record<Topic, Category>>> = {
  conviction: { keyword: "CRIMINAL", id: "", name: "Criminal: Convictions" },
  "criminal-case": { keyword: "CRIMINAL", id: "", name: "Criminal: Criminal proceedings" },
  "sexual-offence": { keyword: "CRIMINAL", id: "", name: "Criminal: Sexual offences" },
  wanted: { keyword: "CRIMINAL", id: "", name: "Criminal: Wanted persons" },
  "civil-case": { keyword: "CIVIL", id: "", name: "Civil: Civil proceedings" },
  "family-case": { keyword: "FAMILY", id: "", name: "Family: Family proceedings" },
  "labour-case": {
    keyword: "LABOR",
    id: otherLabourProcesses,
    name: "Labor: Other legal processes related to labor",
  },
  "plaintiff-case": { keyword: "CIVIL", id: "", name: "Civil: Proceedings brought by the subject" },
};

/** What kind of case a record is and which side its subject is on; nothing for what is no case. */
export function categorization(record: SourceRecord): readonly CategoryJson[] {
  const category = categories[record.topic];
  if (!category) return [];
  return [
    {
      keyword: category.keyword,
      category_id: category.id,
      category: category.name,
      participation: record.topic === "plaintiff-case" ? "Plaintiff" : "Defendant",
      filing_year: record.listedOn?.slice(0, 4) ?? "",
      filing_place: record.places[0] ?? "",
    },
  ];
}
