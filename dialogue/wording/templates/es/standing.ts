/** What people ask of us and of what follows, in Spanish. */

import type { WordsOf } from "../../catalogue.ts";
import type { standing as declared } from "../../chapters/standing.ts";

export const standing: WordsOf<typeof declared> = {
  "for-whom-then":
    "Llevamos cuentas de otras empresas. En cuanto sepa que es usted, le puedo decir de cuál.",
  "how-to-know":
    "No tiene que fiarse de mí: busque usted el número de {company}, por ejemplo en una carta, y llámenos. El nuestro es {phone}.",
  "link-safe":
    "No tiene que abrir ningún enlace mío: puede buscar usted a {company} y llamarnos, o entrar en {portal}. Por favor, nunca mande números de tarjeta en un mensaje.",
  "steps-unknown":
    "Yo no doy pasos así ni se deciden en este chat, por eso no puedo decirle qué pasaría. Si le resulta difícil, dígamelo pronto y buscamos juntos una salida.",
  "wages-unknown":
    "Yo no puedo quitar nada de lo que usted gana. Lo que permite la ley depende de dónde vive, y no quiero adivinar: un asesor gratuito o un compañero se lo puede explicar.",
  "file-unseen": "Desde aquí no veo qué hay registrado sobre usted ni si esto está ahí.",
  "visit-none":
    "Yo no mando a nadie a verle, y en este chat no se arregla ninguna visita. Todo se puede arreglar por escrito o por teléfono.",
  "another-may":
    "Sí, otra persona puede hacerlo por usted. De qué se trata, solo se lo digo a usted.",
  "interest-unseen":
    "Desde aquí no veo si con el tiempo se suma algo. Un compañero se lo puede decir con certeza.",
  "hold-why-dispute":
    "Está en pausa porque entendí que algo de esto no le parece correcto. Si quería decir otra cosa, dígamelo.",
  "hold-why-proof":
    "Está en pausa porque entendí que primero quiere papeles. Si no los necesita, dígamelo.",
  "hold-why-stop":
    "Está en pausa porque entendí que quiere que paremos. Si quería decir otra cosa, dígamelo.",
  "hold-why-looked": "Está en pausa para que un compañero mire primero lo que usted nos contó.",
  "hold-until":
    "No puedo decirle un día. Sigue en pausa hasta que un compañero lo haya mirado y le escriba.",
  "plan-goes-on": "Lo que acordamos sigue igual hasta que acordemos algo nuevo.",
  "kept-sum": "Ya anoté para mi compañero que usted quiere pagar {amount}.",
  "kept-sum-on": "Ya anoté para mi compañero que usted quiere pagar {amount} el {dueOn}.",
  "kept-sum-each":
    "Ya anoté para mi compañero que usted quiere pagar {amount} {unit, select, week {cada semana} month {cada mes} other {cada vez}}.",
  "on-hold-last":
    "También lo he pasado. Sigue en pausa hasta que un compañero le escriba; para hablar ya con uno, responda persona.",
  "still-waiting-last":
    "También lo guardo para mi compañero. Si prefiere seguir aquí conmigo, escriba: sin compañero.",
};
