/** The words in Hinglish: Hindi in Latin letters with the English words that people use in it. */

import type { Templates } from "../../catalogue.ts";
import { outreach } from "./outreach.ts";
import { speaking } from "./speaking.ts";
import { owed } from "./owed.ts";
import { agreeing } from "./agreeing.ts";
import { relief } from "./relief.ts";
import { means } from "./means.ts";
import { paying } from "./paying.ts";
import { rights } from "./rights.ts";
import { people } from "./people.ts";
import { asides } from "./asides.ts";
import { manners } from "./manners.ts";
import { standing } from "./standing.ts";

export const hiLatn: Templates = {
  ...outreach,
  ...speaking,
  ...owed,
  ...agreeing,
  ...relief,
  ...means,
  ...paying,
  ...rights,
  ...people,
  ...asides,
  ...manners,
  ...standing,
};
