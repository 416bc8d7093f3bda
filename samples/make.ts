/** Writes the sample's placement files and mappings into a folder: `npx tsx samples/make.ts [folder] [day]`. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, parsePlainDate } from "@forbear/kernel";
import { countTable, readSample } from "./portfolio/count.ts";
import { sampleFiles, sampleSeed } from "./portfolio/file.ts";
import { shippedSource } from "./uci-cards/shipped.ts";

const [folder = "dist/sample", day = "2026-11-20"] = process.argv.slice(2);
const placedOn = must(parsePlainDate(day), "a day as 2026-11-20");
const files = sampleFiles(shippedSource(), { seed: sampleSeed, placedOn });
mkdirSync(folder, { recursive: true });
for (const { name, bytes, mapping } of files) {
  writeFileSync(join(folder, name), bytes);
  writeFileSync(
    join(folder, name.replace(".csv", ".mapping.json")),
    `${JSON.stringify(mapping, null, 2)}\n`,
  );
}
process.stdout.write(`${countTable(files.map((file) => readSample(file, placedOn)))}\n`);
