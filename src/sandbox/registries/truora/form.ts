/** The form that a check was created with. */
export type Form = Readonly<Record<string, string>>;

/** The number that the check is about, whichever its kind. */
export function numberOf(form: Form): string {
  if (form.type === "vehicle") return form.license_plate ?? form.vehicle_id ?? "";
  return (form.type === "company" ? form.tax_id : (form.national_id ?? form.foreign_id)) ?? "";
}

/** The name it comes with, or nothing. */
export function nameIn(form: Form): string {
  if (form.type === "company") return form.company_name ?? form.first_name ?? "";
  return [form.first_name, form.last_name].filter(Boolean).join(" ");
}
