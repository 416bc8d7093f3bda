/** Finance in the browser: terms published, a mandate cancelled, files tried before they are taken in. */

import { asFinance, expect, expectNoBarriers, overflowOf, press, test } from "./at.ts";

test("a client without terms leads to the form, which publishes the first version", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money");
  const due = page.getByRole("region", { name: "Remittances due" });
  await expect(due).toContainText("npx forbear trust terms FILE");
  await due.getByRole("link", { name: "Quay Loans" }).click();
  await expect(page.getByText("Nothing is agreed with this client yet")).toBeVisible();
  await press(page, "Publish");
  await expect(page.getByText("This is needed.")).toHaveCount(3);
  await page.getByLabel("Holds from").fill("2026-03-01");
  await page.getByLabel("Commission, % of what we collect").fill("18");
  await page.getByLabel("Commission, % of what the client is paid itself").fill("9");
  await expectNoBarriers(page);
  await press(page, "Publish");
  await expect(page.getByText("Version 1", { exact: false }).first()).toBeVisible();
  await expect.poll(() => desk.posted.length).toBe(1);
  const [posted] = desk.posted;
  expect(posted).toMatchObject({
    route: "publishTerms",
    body: {
      document: {
        name: "quay",
        version: 1,
        lines: [
          {
            from: "2026-03-01",
            cycle: { every: "month", on: "last" },
            commission: [
              { came: "direct", tiers: [{ basisPoints: 900 }] },
              { came: null, tiers: [{ basisPoints: 1_800 }] },
            ],
          },
        ],
      },
    },
  });
});

test("a mandate is cancelled with a reason, asked twice, and stands as cancelled", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/debits");
  const mandates = page.getByRole("region", { name: "Mandates" });
  await page.getByLabel("Why M7K2Q9XAB11 is cancelled").fill("they wrote so");
  await press(page, "Cancel M7K2Q9XAB11");
  await press(page, "Yes: Cancel M7K2Q9XAB11");
  await expect(mandates.getByRole("row").nth(1)).toContainText("Cancelled they wrote so");
  await expect(mandates.getByRole("row").nth(2)).toContainText("Active");
  expect(desk.posted.map(({ route, body }) => [route, body])).toEqual([
    ["cancelMandate", { because: "they wrote so" }],
  ]);
});

test("who may not move money sees mandates and files, and can do nothing to them", async ({
  page,
  desk,
}) => {
  desk.world.me = { ...desk.world.me, may: ["see-own-sign-in", "see-accounts", "see-money"] };
  await page.goto("/money/debits");
  await expect(page.getByText("R01")).toBeVisible();
  await expect(page.getByRole("button", { name: /Cancel|Make|Read/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "trust-ach-2026-02-27.txt" })).toHaveCount(0);
});

test("a client's file is tried first, each bad row with what to do, and then taken in", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/files");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "paid-to-us.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("account,amount,paidOn,reference\nA-1,5.00,2026-03-01,R-1\n"),
    });
  await press(page, "Try it");
  const report = page.getByRole("region", { name: "What became of it" });
  await expect(report).toContainText("Tried: nothing went in.");
  await expect(report).toContainText("The payment is more than what is owed.");
  await expectNoBarriers(page);
  await page.getByLabel("Bad rows", { exact: true }).selectOption("good-rows");
  await press(page, "Read it in");
  await expect(report).toContainText("Read in.");
  expect(desk.posted.map(({ body }) => body)).toMatchObject([
    { kind: "direct-payments", client: "harbor", mode: "dry-run", mapping: null },
    { mode: "good-rows" },
  ]);
});

test("a bank's report of debits is tried first, each line with what to do, and then read in", async ({
  page,
  desk,
}) => {
  asFinance(desk);
  await page.goto("/money/debits");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "arudd.xml", mimeType: "text/xml", buffer: Buffer.from("<x/>") });
  await press(page, "Try it");
  const told = page.getByRole("region", { name: "What became of it" });
  await expect(told).toContainText("Tried: nothing was changed. 1 lines: 1 came back");
  await expect(told).toContainText("0: Refer to payer");
  await expectNoBarriers(page);
  await page.getByLabel("Try only: nothing is changed").uncheck();
  await press(page, "Read it in");
  await expect(told).toContainText("Read. 1 lines");
  expect(desk.posted.map(({ body }) => body)).toMatchObject([{ dryRun: true }, { dryRun: false }]);
});

test("an invoice is had as pages, figures and words", async ({ page, desk }) => {
  asFinance(desk);
  await page.goto("/money");
  await expect(page.getByRole("link", { name: "Invoice 1 as PDF" })).toHaveAttribute(
    "href",
    "/api/v1/money/invoices/1?form=pdf",
  );
});

test("on a narrow screen the forms keep its width", async ({ page, desk }) => {
  asFinance(desk);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/money/clients/quay/terms", "/money/debits", "/money/files"]) {
    await page.goto(path);
    await expect(page.getByRole("button", { name: /Publish|Read it in|Try it/ })).toBeVisible();
    expect(await overflowOf(page), path).toBe(0);
  }
});
