/** Outreach: who we are, whom we want to reach. */

import type { WordsOf } from "../../catalogue.ts";
import type { outreach as declared } from "../../chapters/outreach.ts";

export const outreach: WordsOf<typeof declared> = {
  "first-contact":
    "Hola, soy el asistente automático de {company}. Quisiera hablar con {name}. ¿Es usted? Por favor responda sí o no.",
  reminder:
    "Hola {name}, le escribe de nuevo {company}. Nos gustaría hablar con usted. Responda aquí cuando le venga bien, o entre en {portal}.",
  "follow-up":
    "Hola {name}, somos {company}. Nos quedamos a medias y no hemos olvidado su último mensaje. Responda aquí cuando le venga bien y seguimos, o pida hablar con una persona.",
  "promise-reminder":
    "Hola {name}, le escribe {company} con el aviso que acordamos. Puede verlo en {portal}, o responda aquí si necesita algo.",
  "promise-broken":
    "Hola {name}, le escribe {company}. Quizás surgió algo desde que hablamos. Responda aquí y buscamos juntos una forma que le convenga.",
  "plan-instalment-reminder":
    "Hola {name}, le escribe {company} con su aviso de siempre. Puede verlo en {portal}, o responda aquí si algo cambió.",
  "plan-missed":
    "Hola {name}, le escribe {company}. Queremos saber si todo va bien. Responda aquí si algo cambió y le ayudamos.",
  "something-new":
    "Hola {name}, le escribe {company}. Hay algo nuevo para usted. Por favor entre en {portal} para leerlo.",
  voicemail:
    "Hola {name}, le habla {contact}, de {company}. Por favor llámeme al {phone}. Gracias.",
};
