/** The rest of a talk: thanks, a goodbye, what was not understood. */

import type { WordsOf } from "../../catalogue.ts";
import type { manners as declared } from "../../chapters/manners.ts";

export const manners: WordsOf<typeof declared> = {
  "if-wrong": "Si algo de eso no le cuadra, dígame qué es y lo revisamos.",
  "in-writing-too": "También se lo enviamos por escrito.",
  "documents-coming": "He pedido a un compañero que le envíe los papeles.",
  "documents-coming-again": "Ya le pedí a un compañero que le envíe los papeles.",
  "letter-once-paid": "He pasado a un compañero que lo quiere por escrito cuando esté todo pagado.",
  "cannot-advise":
    "Eso no se lo puedo decir, y no quiero adivinar. Un compañero se lo puede explicar.",
  "cannot-advise-again": "Lo siento, eso solo se lo puede explicar un compañero.",
  "budget-heard": "Gracias, eso me ayuda a buscar algo que le alcance.",
  "no-hurry": "No se preocupe, no hay prisa. Podemos verlo juntos, paso a paso.",
  told: "Gracias por decírmelo.",
  "missed-heard": "Gracias por decírmelo. Eso puede pasar, no es un drama.",
  "all-right": "Está bien.",
  thanks: "Con mucho gusto.",
  goodbye: "Gracias por su tiempo. Puede escribirnos aquí cuando quiera. Adiós.",
  "hello-again": "Hola de nuevo.",
  "small-talk": "Muy amable de su parte.",
  "good-wishes": "Gracias, igualmente para usted.",
  "rest-elsewhere": { full: "Lo demás puede verlo en {portal}.", short: "Más: {portal}" },
  "say-again": "Perdone, no le entendí. ¿Me lo puede decir con otras palabras?",
  "not-sure": "Perdone, no sé si le entendí.",
  "say-what-helps":
    "Perdone, no le entendí bien. Puedo decirle lo que se debe, buscar una forma de pagar o pasarle con un compañero. ¿Qué le ayudaría?",
};
