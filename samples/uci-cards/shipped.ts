/** The source as it ships, read from beside this file. */

import { readFileSync } from "node:fs";
import { type Source, readSource } from "./source.ts";

export const shippedSource = (): Source =>
  readSource(readFileSync(new URL("./uci_default_train.csv.gz", import.meta.url)));
