/**
 * A text, and who and what an editor would underline in it. The articles are of Friday, 26 April 2024, unless the third member says
 * another day.
 *
 * One line says one thing:
 * - `words > entity kind ^sector` these words stand for this entity. The kind (name, nominal, pronoun, metonym) and PLOVER's sector are
 *   asked for where given. `words#2` is the second place where the words stand.
 * - `! words` these words stand for nobody. `! words > entity` they do not stand for this one.
 * - `! type` no entity of this type (person, organization, place, country) is in the text.
 * - `entity is title of owner` the text gives this office; `of owner` is asked for where given.
 *
 * All texts are made up, about invented people or public offices.
 */
export type Case = readonly [text: string, lines: readonly string[], date?: string];
