/** The browser itself is fit to judge our pages: it draws every script we write, and axe runs in it. */

import { type Page, expect, test } from "@playwright/test";
import { barriers } from "./accessible.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A letter</title></head><body>${body}</body></html>`;

/** The fonts that the browser took for `words`, and a picture of them. */
async function drawn(at: Page, words: string): Promise<{ fonts: string[]; picture: string }> {
  await at.setContent(page(`<main><h1 style="font: 40px sans-serif">${words}</h1></main>`));
  const tools = await at.context().newCDPSession(at);
  await tools.send("DOM.enable");
  await tools.send("CSS.enable");
  const { root } = await tools.send("DOM.getDocument");
  const { nodeId } = await tools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
  const { fonts } = await tools.send("CSS.getPlatformFontsForNode", { nodeId });
  const picture = (await at.locator("h1").screenshot()).toString("base64");
  return { fonts: fonts.map(({ familyName }) => familyName), picture };
}

for (const [language, words, others] of [
  ["Hindi", "क्षमा करें", "क्षमा करो"],
  ["Spanish", "mañana", "manana"],
  ["money", "₹1,250 £10 €20", "₨1,250 £10 €20"],
] as const) {
  test(`${language} is drawn in letters, not in boxes`, async ({ page: at }) => {
    const first = await drawn(at, words);
    expect(first.fonts).toEqual(["Noto Sans"]);
    expect(first.picture).not.toBe((await drawn(at, others)).picture);
  });
}

test("axe sees a barrier, and none where there is none", async ({ page: at }) => {
  await at.setContent(page("<main><h1>Your account</h1><p>You owe $412.50.</p></main>"));
  expect(await barriers(at)).toEqual([]);
  await at.setContent(page('<main><h1>Your account</h1><img src="data:,"></main>'));
  expect((await barriers(at)).map((line) => line.split(":")[0])).toEqual(["image-alt"]);
});

test("parallel pages live side by side", async ({ browser }) => {
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()));
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  await Promise.all(pages.map((each, at) => each.setContent(page(`<h1>${String(at)}</h1>`))));
  const titles = await Promise.all(pages.map((each) => each.locator("h1").textContent()));
  expect(titles).toEqual(["0", "1", "2"]);
});
