/** Paying. */

import type { WordsOf } from "../../catalogue.ts";
import type { paying as declared } from "../../chapters/paying.ts";

export const paying: WordsOf<typeof declared> = {
  "pay-link": "Puede pagar aquí de forma segura: {link}",
  "pay-early": "Puede pagar antes aquí, y su acuerdo sigue igual: {link}",
  "pay-all-early":
    "Puede pagarlo todo aquí: {link} Cuando nos llegue, ya no queda nada pendiente y el acuerdo termina; hasta entonces sigue igual.",
  "ways-to-pay":
    "Por favor nunca envíe números de tarjeta en un mensaje. Puede pagar con tarjeta o desde su banco aquí: {link}",
  "other-ways-to-pay":
    "Puede pagar con tarjeta o desde su banco aquí: {link} Para otra manera le ayuda un compañero: responda persona.",
  "not-online":
    "No hay problema, no tiene que ser por internet. Un compañero puede ayudarle a pagar de otra forma: responda persona o llámenos al {phone}.",
  "pay-any":
    "Sí, puede pagar cualquier cantidad en cualquier momento aquí: {link} Cada pago se resta de lo que queda.",
  "pay-any-there":
    "Sí, ahí puede pagar cualquier cantidad en cualquier momento. Cada pago se resta de lo que queda.",
  "payment-reported":
    "Gracias por avisarme. Buscaremos su pago. Puede tardar unos días en llegarnos.",
  "payment-reported-again": "Gracias, lo he añadido. Estamos buscando su pago.",
  "told-not-in-yet":
    "El pago del que me avisó puede no estar todavía en esa cifra. Lo estamos buscando.",
  "payment-not-seen": "Todavía no veo un pago aquí. Puede tardar unos días en llegarnos.",
  "newer-takes-days": "Un pago más reciente puede tardar unos días en aparecer.",
  "left-now": "Con {creditor} quedan {total} por pagar.",
  "payment-problem":
    "Siento que no funcionara. Si falla de nuevo, responda persona. Puede intentarlo otra vez aquí: {link}",
  receipt: "Sus recibos están en {portal}.",
  "receipt-then": "Cuando entre un pago, encontrará su recibo en {portal}.",
};
