/** From typed facts back to the fact format: what evidence stores and replay reads. */

import { canonical } from "@forbear/kernel";
import { type Facts, type Request, facts } from "./facts.ts";
import { request } from "./parse.ts";

/** A request as canonical JSON. What equals its default is left out; parsing gives the same again. */
export const printRequest = (known: Request): string => canonical(request.write(known) ?? {});

/** The facts alone, as canonical JSON. */
export const printFacts = (known: Facts): string => canonical(facts.write(known) ?? {});
