import { expect, test } from "vitest";
import { EVENT_TYPES } from "../../../src/record/record.ts";
