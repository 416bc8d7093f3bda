/** Who asks at home or thinks first, and what is another matter. */

import { expect, test } from "vitest";
import { consults } from "./consults.ts";

test.each([
  "lemme run it by my mom",
  "gotta check with the wife",
  "i need to see what my husband says, let me ask him",
  "give me a few hours to decide",
  "let me go over my bills first",
  "tengo que comentarlo con mi pareja",
  "deme chance de pensarlo",
  "al rato le confirmo",
  "primero tengo que hacer mis cuentas",
  "ghar walo se puchna padega",
  "pati se baat karke bolti hu",
  "shaam tak bata dungi",
  "do din sochne ke liye do",
  "पति से पूछना पड़ेगा",
  "शाम तक बता दूँगी",
  "कुछ समय सोचने को दीजिए",
])("%s: first", (text) => {
  expect(consults(text)).toBe(true);
});

test.each([
  "let me ask my lawyer",
  "i want to talk to a manager",
  "can i talk to someone",
  "voy a hablar con mi abogado",
  "quiero hablar con alguien",
  "vakeel se puchna padega",
  "mujhe insaan se baat karni hai",
  "yes",
  "मुझे किसी से बात करनी है",
])("%s: no", (text) => {
  expect(consults(text)).toBe(false);
});
