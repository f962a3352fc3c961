import type { Row } from "./rows.ts";
import type { OfficeHolder } from "./world.ts";

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The office holders of the list, in its order; a person's gender and spellings are told once and hold for each row. */
export function officeHolders(rows: readonly Row[], problems: string[]): readonly OfficeHolder[] {
  const aliases = new Map<string, readonly string[]>();
  const genders = new Map<string, "m" | "f">();
  const found: OfficeHolder[] = [];
  for (const row of rows) {
    for (const holder of row.holders as readonly Record<string, unknown>[]) {
      const { name, from, to, also, gender } = holder;
      const valid =
        typeof name === "string" &&
        DATE.test(String(from)) &&
        (to === undefined || DATE.test(String(to))) &&
        (also === undefined || Array.isArray(also));
      if (!valid) {
        problems.push(
          `error[E_KNOWLEDGE]: ${row.file}:${row.line}: a holder of "${row.office}" needs a name, a date "from" and no date "to" or a true one. Use YYYY-MM-DD, YYYY-MM or YYYY in quotes.`,
        );
        continue;
      }
      if (Array.isArray(also)) aliases.set(name, [...(aliases.get(name) ?? []), ...also.map(String)]);
      if (gender === "m" || gender === "f") genders.set(name, gender);
      found.push({
        person: name,
        aliases: [],
        office: String(row.office),
        of: String(row.of),
        from: String(from),
        ...(to === undefined ? {} : { to: String(to) }),
      });
    }
  }
  return found.map((holder) => {
    const gender = genders.get(holder.person);
    return { ...holder, aliases: aliases.get(holder.person) ?? [], ...(gender ? { gender } : {}) };
  });
}

/** True where the holder was in office on that day; a date that is not exact counts in the holder's favour. */
export function inOffice(holder: OfficeHolder, day: string): boolean {
  return (
    day.slice(0, holder.from.length) >= holder.from &&
    (!holder.to || day.slice(0, holder.to.length) <= holder.to)
  );
}
