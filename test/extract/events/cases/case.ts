/**
 * A text and the relations that an editor would print from it. The articles are of Friday, 26 April 2024.
 *
 * A relation is one line: `ACTOR TYPE RECIPIENT`, both named by entity id, then in any order
 * - `+mode,mode` its modes, in the order negation, hypothetical, future, historical. No `+`: it has none.
 * - `@speaker` who is reported as saying so: an entity id, or the words without their article (`@senior diplomat`). `@-`: nobody, the
 *   article itself says it. Left out: not asked.
 * - `#issue:key` an issue that it is about; where one is given, it has these and no others. Left out: not asked.
 * - `=date` when it happened. `=-`: before, and the text does not say when. Left out: not asked.
 * - `^sector` PLOVER's sector of the actor. Left out: not asked.
 *
 * `|` parts lines of which one is wanted and the others are allowed ("plans to impose": a SANCTION to come, or a THREATEN).
 *
 * A line that opens with `?` may be read out or not: two careful coders would differ ("refused to help": a REJECT; whether the help
 * that was not given is a relation too is a matter of taste).
 *
 * Talks, agreements, cooperation and signed treaties hold both ways: their parties stand in code-unit order. What has a direction keeps
 * it: a visit, a call, a letter, a promise, a sale.
 *
 * No line: the text tells no event between named actors. All texts are made up; the pairings are no facts.
 */
export type Case = readonly [text: string, relations: readonly string[]];
