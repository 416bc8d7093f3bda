/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Sí, lo que escribimos aquí queda guardado.",
  "why-we-ask": "Lo pregunto para hablar de lo privado solo con la persona correcta.",
  "send-here": "Puede enviarlo aquí, y un compañero lo revisará.",
  "cannot-see":
    "Aquí no puedo ver imágenes ni oír notas de voz. Por favor escriba en pocas palabras qué muestra.",
  "when-unknown":
    "No sé decirle exactamente cuándo. Un compañero le escribirá en cuanto haya noticias.",
  "only-answer": "No, con su sí o su no basta.",
  "nothing-else": "No, por ahora no tiene que hacer nada más.",
  "nothing-to-do": "Por ahora no tiene que hacer nada. Un compañero le escribirá.",
  "letter-asked":
    "Está bien, y para eso no tiene que enviarme nada. He pedido a un compañero que le escriba a la dirección que tenemos.",
  "told-nobody":
    "De esto solo hablamos con usted, o con quien usted autorice. Cómo aparece en el extracto depende de su banco. Si alguna forma de contactarle no es segura, dígamelo y no la usamos.",
  "call-us": "Puede llamarnos al {phone}.",
  "always-here":
    "Puede escribirme aquí a cualquier hora. Para hablar con un compañero, responda persona o llámenos al {phone}.",
  "where-we-are": "Nuestra dirección está en nuestras cartas. Nos encuentra aquí o en el {phone}.",
  "see-online": "Puede entrar en {portal} y verlo ahí.",
  "number-elsewhere":
    "Ese número no lo veo aquí. Un compañero se lo puede decir: responda persona.",
  "if-you-move":
    "Si se muda, escríbame aquí su nueva dirección y un compañero la registra. Qué más cambia, se lo puede decir un compañero: responda persona.",
  "another-pays":
    "Sí, otra persona puede pagar por usted aquí: {link} De la cuenta solo hablamos con usted.",
  "paid-by-you":
    "Nosotros no cobramos nada de forma automática. Cada pago lo hace usted aquí: {link}",
  "data-kept":
    "Lo que escribe aquí se usa para llevar esta cuenta, y yo no se lo doy a nadie más. A quién tiene que dar algo nuestra empresa, se lo dirá un compañero: le he pasado su pregunta.",
  "whence-unknown": "Aquí no veo de dónde lo tenemos. He pasado su pregunta a un compañero.",
  "own-file": "Lo que hay registrado sobre usted lo puede ver usted en {site}.",
  "own-file-anywhere":
    "Lo que hay registrado sobre usted lo puede pedir a la agencia que lo lleva.",
};
