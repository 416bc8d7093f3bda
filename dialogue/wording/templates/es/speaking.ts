/** Who speaks: what proves a person, and what is said to one who is not verified. */

import type { WordsOf } from "../../catalogue.ts";
import type { speaking as declared } from "../../chapters/speaking.ts";

export const speaking: WordsOf<typeof declared> = {
  hello: {
    full: "Hola, le escribe {company}. Soy un asistente de IA, y puede pedir hablar con una persona en cualquier momento.",
    short: "Hola, le escribe {company}. Soy un asistente de IA.",
  },
  "this-is": "Le escribe {company}.",
  "private-matter":
    "Somos {company}. Es un asunto privado, así que solo puedo decirle más cuando sepa con quién hablo.",
  "verify-details": {
    full: "Para cuidar su privacidad, primero necesito saber con quién hablo. Por favor envíeme su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Para cuidar su privacidad, envíeme su nombre completo y su fecha de nacimiento o código postal.",
  },
  "verify-details-again": {
    full: "Quiero ayudarle, y puedo en cuanto sepa que es usted. Por favor envíeme su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Puedo ayudarle en cuanto sepa que es usted. Envíeme su nombre completo y su fecha de nacimiento o código postal.",
  },
  "verify-rest-name": "Gracias. Por favor envíeme también su nombre completo.",
  "verify-rest-proof":
    "Gracias. Por favor envíeme también su fecha de nacimiento o su código postal.",
  "other-ways": {
    full: "Si prefiere no enviar eso por aquí, puede llamarnos al {phone} o entrar en {portal}. Para hablar con una persona, responda persona.",
    short: "También puede llamarnos al {phone} o entrar en {portal}, o responder persona.",
  },
  "verify-failed": {
    full: "Gracias, pero eso no coincide con lo que tenemos. Por favor intente otra vez con su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Eso no coincide. Intente otra vez con su nombre completo y su fecha de nacimiento o código postal.",
  },
  verified: "Gracias, ya sé con quién hablo.",
  locked: {
    full: "No pude confirmar con quién hablo, así que tengo que parar aquí. Un compañero le puede ayudar en el {phone}, o responda persona.",
    short: "No pude confirmar con quién hablo. Le ayudan en el {phone}, o responda persona.",
  },
};
