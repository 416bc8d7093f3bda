/** A place by its name: `US`, `US-FL`, `US-NY/New York City`; and the rules that hold there. */

import { type Result, ok } from "@forbear/kernel";
import type { Problem } from "./codec.ts";
import { type Jurisdiction, jurisdiction } from "./facts.ts";

/** Reads the name of a place as people write it; whether its law is known is another question. */
export function parsePlace(text: string): Result<Jurisdiction, Problem> {
  const slash = text.indexOf("/");
  const area = slash < 0 ? text : text.slice(0, slash);
  const read = jurisdiction.read(
    {
      country: area.slice(0, 2),
      ...(area.length > 2 ? { region: area } : {}),
      ...(slash < 0 ? {} : { municipality: text.slice(slash + 1) }),
    },
    "jurisdiction",
  );
  return read.ok ? ok(read.value) : read;
}

/** The name that `parsePlace` reads. */
export function placeName({ country, region, municipality }: Jurisdiction): string {
  const area = region ?? country;
  return municipality === null ? area : `${area}/${municipality}`;
}
