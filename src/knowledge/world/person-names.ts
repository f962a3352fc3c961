/** What is known of the words that person names are made of. */
export interface PersonNames {
  /** "m", "f" or undefined where the name is unknown or both. */
  readonly genderOf: (given: string) => "m" | "f" | undefined;
  readonly isGiven: (word: string) => boolean;
  /** True for Chinese, Korean and Vietnamese family names, which stand first. */
  readonly isLeadingFamily: (word: string) => boolean;
  /** True where two given names can be one person's: the same, an initial, a short form. */
  readonly sameGiven: (a: string, b: string) => boolean;
  /** A given name with its short forms and long forms, folded: of "Bill" also "william". Empty where none is known. */
  readonly formsOf: (given: string) => readonly string[];
  readonly isParticle: (word: string) => boolean;
  readonly isSuffix: (word: string) => boolean;
}

export interface PersonNameLists {
  readonly given: readonly { readonly gender: string; readonly names: readonly string[] }[];
  readonly nicknames: readonly { readonly name: string; readonly short: readonly string[] }[];
  readonly families: readonly { readonly names: readonly string[] }[];
  readonly particles: readonly string[];
  readonly suffixes: readonly string[];
}

/** Lower case without accents, dots and apostrophes: "José" and "Jose" are the same word. */
export function foldName(word: string): string {
  // Most names are plain, and an article asks for each many times.
  if (/^[\w -]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/['’‘ʼ.]/g, "")
    .toLowerCase();
}

export function personNames(lists: PersonNameLists): PersonNames {
  const genders = new Map<string, "m" | "f" | "both">();
  for (const { gender, names } of lists.given) {
    for (const name of names) {
      const folded = foldName(name);
      const before = genders.get(folded);
      const value = gender === "m" || gender === "f" ? gender : "both";
      genders.set(folded, before && before !== value ? "both" : value);
    }
  }
  const shorts = new Map<string, Set<string>>();
  for (const { name, short } of lists.nicknames) {
    const group = [name, ...short].map(foldName);
    for (const one of group) {
      const set = shorts.get(one) ?? new Set<string>();
      for (const other of group) set.add(other);
      shorts.set(one, set);
    }
  }
  const families = new Set(lists.families.flatMap(({ names }) => names.map(foldName)));
  const particles = new Set(lists.particles.map(foldName));
  const suffixes = new Set(lists.suffixes.map(foldName));
  return {
    genderOf: (given) => {
      const gender = genders.get(foldName(given)) ?? genders.get(foldName(given.split("-")[0] ?? ""));
      return gender === "both" ? undefined : gender;
    },
    isGiven: (word) => genders.has(foldName(word)),
    isLeadingFamily: (word) => families.has(foldName(word)),
    sameGiven: (a, b) => {
      const [x, y] = [foldName(a), foldName(b)];
      if (x === y || shorts.get(x)?.has(y)) return true;
      return (x.length === 1 || y.length === 1) && x[0] === y[0];
    },
    formsOf: (given) => [...(shorts.get(foldName(given)) ?? [])],
    isParticle: (word) => particles.has(foldName(word)),
    isSuffix: (word) => suffixes.has(foldName(word)),
  };
}
