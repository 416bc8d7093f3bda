/** By post they wish it; what came by post, or money sent so, is another matter. */

import { expect, test } from "vitest";
import { wantsByPost } from "./by-post.ts";

test.each([
  "send me everything by regular mail",
  "i dont trust email. send me everything by post",
  "no me fío, mándenme todo por correo postal",
  "sab kuch daak se bhejiye",
  "मुझे सब कुछ लिखित में डाक से चाहिए, फोन और ईमेल पर मैं भरोसा नहीं करता",
])("'%s' wishes for the post", (text) => {
  expect(wantsByPost(text)).toBe(true);
});

test.each([
  "i sent a check by mail",
  "did you send it by post",
  "mandé el pago por correo postal",
  "paise post se bheje the",
  "डाक से कुछ नहीं मिला",
  "stop sending letters by mail",
])("'%s' is another matter", (text) => {
  expect(wantsByPost(text)).toBe(false);
});
