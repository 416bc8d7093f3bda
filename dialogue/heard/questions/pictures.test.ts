/** A picture alone is not seen here; what it shows, where told, is heard as ever. */

import { expect, test } from "vitest";
import { showsUnseen } from "./pictures.ts";

test.each([
  "[photo: IMG_2034.jpg]",
  "[voice note 0:14]",
  "<Media omitted>",
  "IMG-20260302-WA0003.jpg (file attached)",
  "i sent you a pic",
  "here is the photo",
  "ahí le mandé la foto",
  "[imagen]",
  "photo bheja hai dekho",
  "फोटो भेजी है देखिए",
])("'%s' cannot be seen", (text) => {
  expect(showsUnseen(text)).toBe(true);
});

test.each([
  "i sent you a picture of the receipt",
  "can i send you a photo?",
  "ahí le mandé la foto del comprobante",
  "photo kahan bheju",
  "payment ki photo bheji hai",
  "रसीद की फोटो भेजी है",
  "i paid 40",
])("'%s' is heard by its words", (text) => {
  expect(showsUnseen(text)).toBe(false);
});
