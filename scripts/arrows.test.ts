/** Who may import whom: first on the house itself, then on small houses that each break one rule. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { below, declaredBy, root, workspaces, wrongImports } from "./arrows.ts";

test("imports run one way, through the index, declared, and never in a circle", async () => {
  expect(await wrongImports(root)).toEqual([]);
}, 300_000);

test.each(workspaces)("%s declares only folders below it", (workspace) => {
  const allowed = below(workspace);
  expect(declaredBy(workspace).filter((folder) => !allowed.includes(folder))).toEqual([]);
});

describe("a small house", () => {
  test("in order has nothing to say", async () => {
    expect(await wrongImports(smallHouse({}))).toEqual([]);
  });

  test.each`
    from                            | imports                     | broken
    ${"ledger/index.ts"}            | ${"@forbear/law"}           | ${"ledger-sees-only-what-it-declares"}
    ${"law/index.ts"}               | ${"@forbear/operations"}    | ${"law-sees-only-what-it-declares"}
    ${"law/decide.ts"}              | ${"../kernel/money.ts"}     | ${"only-the-index-of-another-folder"}
    ${"apps/web/page.ts"}           | ${"@forbear/law"}           | ${"apps/web-sees-only-what-it-declares"}
    ${"apps/web/page.ts"}           | ${"@forbear/kernel/digest"} | ${"what-the-web-reaches-runs-in-a-browser"}
    ${"kernel/money.ts"}            | ${"./digest.ts"}            | ${"what-the-web-reaches-runs-in-a-browser"}
    ${"law/decide.ts"}              | ${"./rule.ts"}              | ${"no-cycles"}
    ${"operations/payments/pay.ts"} | ${"../posting/match.ts"}    | ${"a-step-never-imports-a-step"}
    ${"operations/acts/post.ts"}    | ${"../posting/match.ts"}    | ${"shared-parts-know-no-step"}
    ${"operations/journal.ts"}      | ${"./posting/match.ts"}     | ${"shared-parts-know-no-step"}
    ${"law/decide.ts"}              | ${"node:fs"}                | ${"pure-folders-know-no-platform"}
    ${"kernel/digest.ts"}           | ${"node:fs"}                | ${"digest-knows-only-crypto"}
    ${"law/decide.ts"}              | ${"fastify"}                | ${"packages-are-declared-and-found"}
    ${"law/decide.ts"}              | ${"not-installed"}          | ${"packages-are-declared-and-found"}
    ${"law/decide.ts"}              | ${"vitest"}                 | ${"development-packages-stay-in-tests"}
    ${"kernel/money.ts"}            | ${"temporal-polyfill"}      | ${"temporal-has-one-door"}
    ${"operations/acts/post.ts"}    | ${"pg"}                     | ${"pg-lives-in-adapters"}
    ${"adapters/index.ts"}          | ${"../scripts/tidy.ts"}     | ${"scripts-serve-and-are-not-used"}
  `("where $from imports $imports breaks $broken", async ({ from, imports, broken }) => {
    const offences = await wrongImports(
      smallHouse({ [String(from)]: `import "${String(imports)}";` }),
    );
    expect(offences.map((offence) => offence.split(":")[0])).toContain(broken);
  });
});

const inOrder = {
  "kernel/index.ts": 'export * from "./money.ts";',
  "kernel/money.ts": "export {};",
  "kernel/calendar.ts": 'import "temporal-polyfill";',
  "kernel/digest.ts": 'import "node:crypto";',
  "law/index.ts": 'import "./decide.ts"; import "./rule.ts";',
  "law/rule.ts": 'import "./decide.ts"; import "@forbear/kernel"; import "@forbear/kernel/digest";',
  "law/decide.ts": "export {};",
  "law/decide.test.ts": 'import "vitest"; import "node:fs"; import "./decide.ts";',
  "operations/index.ts": 'import "./posting/match.ts"; import "@forbear/law";',
  "operations/posting/match.ts": 'import "../acts/place.ts";',
  "operations/acts/place.ts": 'import "@forbear/kernel";',
  "adapters/index.ts": 'import "pg"; import "@forbear/operations";',
  "scripts/tidy.ts": 'import "@forbear/adapters"; import "node:fs";',
  "apps/web/page.ts": 'import "@forbear/kernel"; import "react";',
};

const built: string[] = [];
afterAll(() => {
  for (const place of built) rmSync(place, { recursive: true });
});

/** A house of our plan in a folder of its own, in order but for the files `changed`. */
function smallHouse(changed: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), "small-house-"));
  built.push(place);
  const manifests = ["package.json", ...workspaces.map((folder) => `${folder}/package.json`)];
  for (const path of [".dependency-cruiser.mjs", "scripts/house.json", ...manifests]) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    cpSync(join(root, path), join(place, path));
  }
  for (const [path, text] of Object.entries({ ...inOrder, ...changed })) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), `${text}\n`);
  }
  installInto(place);
  return place;
}

/** Packages from the real house, workspaces from the small one. */
function installInto(place: string): void {
  const modules = join(place, "node_modules");
  mkdirSync(join(modules, "@forbear"), { recursive: true });
  for (const name of ["fastify", "pg", "temporal-polyfill", "vitest", "react"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  for (const name of ["kernel", "law", "operations", "adapters"]) {
    symlinkSync(join(place, name), join(modules, "@forbear", name));
  }
}
