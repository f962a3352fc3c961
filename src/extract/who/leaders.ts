/** Offices whose holder leads a country, so that "the Chinese leader" is its president. */
export const LEADERS: ReadonlySet<string> = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "supreme leader",
  "paramount leader",
  "leader",
  "king",
  "emir",
]);
