/** People: a colleague takes over, calls, or has gone home. */

import type { WordsOf } from "../../catalogue.ts";
import type { people as declared } from "../../chapters/people.ts";

export const people: WordsOf<typeof declared> = {
  "handing-over": "Le paso con un compañero. Le responderá aquí mismo.",
  "handing-over-later":
    "Le paso con un compañero. Ahora está cerrado, y le responderá cuando abramos.",
  "media-received":
    "Hemos recibido {kind, select, picture {su foto} document {su documento} voice {su mensaje de voz} video {su vídeo} other {su archivo}}. Un compañero {kind, select, picture {la revisará} voice {lo escuchará} other {lo revisará}}.",
  "media-received-again":
    "Gracias, también lo hemos recibido. Un compañero lo {kind, select, voice {escuchará} other {revisará}}.",
  "here-again": "De acuerdo, entonces sin compañero. Seguimos aquí.",
  "colleague-has-it":
    "Un compañero ya se está ocupando de esto y lo terminará con usted aquí. Puede decirle lo que tiene pensado.",
  "kept-for-colleague": "He apuntado lo que propone, y un compañero le responderá aquí sobre eso.",
  "kept-for-colleague-again": "También lo he apuntado. Un compañero le responderá aquí.",
  "colleague-first":
    "He apuntado que no quiere un compañero. Uno tiene que ver primero lo que escribió, y le responde aquí.",
  "still-waiting": "Un compañero tiene su mensaje y le responderá aquí.",
  "still-waiting-again": "Gracias. Mi compañero verá esto también.",
  "still-waiting-later":
    "Un compañero tiene su mensaje. Está cerrado, y le responderá cuando abramos.",
  "still-waiting-later-again": "Gracias. Mi compañero verá esto también, en cuanto abramos.",
  "callback-on":
    "Un compañero le llamará el {on}{part, select, morning { por la mañana} afternoon { por la tarde} evening { por la tarde} night { por la noche} other {}}.",
  "callback-part":
    "Un compañero le llamará{part, select, morning { por la mañana} afternoon { por la tarde} other { por la noche}}. También puede llamarnos al {phone}.",
  "callback-soon":
    "Un compañero le llamará tan pronto como pueda. También puede llamarnos al {phone}.",
  "callback-soon-again": "Un compañero tiene su petición y le llamará.",
  "details-noted": "Gracias, he pasado sus datos nuevos a un compañero que los revisará.",
  "details-noted-again": "Eso también lo he pasado.",
  "preference-noted": "Gracias, he pasado cómo prefiere que le contactemos.",
  "preference-noted-again": "Eso también lo he apuntado.",
  "post-noted":
    "He anotado que lo quiere por correo postal. Llega a la dirección que tenemos de usted; si ha cambiado, escriba aquí la nueva.",
  "visits-noted":
    "Gracias. He avisado a un compañero de que nadie le visite ahí, y se ocupará de ello.",
  "others-left-out":
    "Gracias. He pasado a un compañero que solo quiere que le contactemos a usted. Para usted nada cambia.",
  "language-set": "Claro que sí, sigamos en español.",
};
