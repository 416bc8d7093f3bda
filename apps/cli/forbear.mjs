#!/usr/bin/env node
/** The bin of `npx forbear`: makes sure the bundle is fresh, then is it. */

import { requireNode } from "../../scripts/node-version.mjs";

requireNode();

const { freshen } = await import("../../scripts/build.mjs");
freshen(process.argv[2] === "up" ? ["node", "web"] : ["node"]);
await import("../../dist/forbear.mjs");
