export interface Country {
  readonly code: string;
  readonly name: string;
}

export interface World {
  readonly countries: ReadonlyMap<string, Country>;
  readonly countryNames: ReadonlyMap<string, string>;
}
