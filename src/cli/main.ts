#!/usr/bin/env node
import { nodeEffects } from "./node-effects.ts";
import { relata } from "./run.ts";

process.exitCode = await relata(process.argv.slice(2), nodeEffects());
