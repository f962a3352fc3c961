import { BUSINESS } from "./business.ts";
import { HEADLINES } from "./headlines.ts";
import { LIFE } from "./life.ts";
import { LINES } from "./lines.ts";
import { POLITICS } from "./politics.ts";
import { SPORT } from "./sport.ts";

/** All stories, each a text of lines with marks and slots. */
export const STORIES: readonly string[] = [POLITICS, SPORT, BUSINESS, LIFE, HEADLINES, LINES].flatMap(
  (room) => room.trim().split(/\n\n+/),
);
