/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "Sí, lo que escribimos aquí queda guardado.",
  "why-we-ask": "Lo pregunto para hablar de lo privado solo con la persona correcta.",
  "send-here": "Puede enviarlo aquí, y un compañero lo revisará.",
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
};
