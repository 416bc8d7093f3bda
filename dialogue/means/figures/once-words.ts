/** Money that comes once, and what is taken out of what comes in: neither is an income. Four languages. */

import { said } from "../../schedules/words.ts";

/** Savings, a sale, a refund, what was paid out at the end of something: it comes once. */
export const once = said(String.raw`
  (?:tax(?:es)? )?(?:refund|rebate)s?|one ?-? ?off|one ?-? ?time|just once|only once|came once|lump(?: sum)?|(?:my |our |from |in )+savings|saved up|inherit(?:ed|ance)|vindfall|lottery|severance|redundancy|payout|pay ?out|401 ?k|provident fund|sell(?:ing)? (?:my|the|our) (?:car|truck|van|bike|house|home|land|jewelry|jewellery|gold)|(?<!(?:till?|until|when) )(?:i |we )?sold(?: (?:my|the|our|a))?|sale of|from the (?:car|sale|house)
  una (?:sola |unica )?vez|(?:devolucion|reembolso)(?: de (?:los )?(?:impuestos|taxes))?|aguinaldo|(?:mis |de |unos )+ahorros|ahorrad[oa]s?|herencia|hered(?:e|o|amos)|vend(?:i|imos|ido)|(?:la |una |de )*venta(?: de[l]?)?|liquidacion|finiquito|indemnizacion|loteria|rifa|caja de ahorros?
  (?:sirph |bas |keval )?(?:ek|1) (?:hi )?ba+r(?: hi| ka| me| aay[ai]| mil[ai]| ke liye)*|e?pph?|p ?f|e?pieph|provident fund|gratuity|grechuiti|bachat(?: (?:ka|ke|ki|se|me))?|jama ?punji|(?:bech|bechi|becha|beche)(?: ?kar| ke)?|ph ?d|virasat|tax refund|refund
`);

/** "Sirf pension me se 10000": a part of what comes in, and not what comes in. */
export const outOf = said(String.raw`
  out of (?:my|our|the|that) (?:[a-z]+ )?(?:pension|wages?|salary|pay|pay ?check|income|benefits?|money)
  (?:(?:mi|la|el) )?(?:pension|sueldo|salario) (?:le |les )?(?:puedo|podria|saco|doy)|de (?:mi|la|el) (?:pension|sueldo|salario|cheque) (?:le |les )?(?:puedo|podria|saco|doy)
  (?:pension|penshan|vetan|salary|salry|tankhv?ah|tanakhv?ah|kamai|income) (?:me|men|mein|mai) (?:se|hi se)
`);

/** What others give now and then is no income to rest a plan on. */
export const nowAndThen = said(String.raw`
  now and (?:then|again)|(?:every )?once in a vhile|occasional(?:ly)?|some ?times|when (?:he|she|they) cans?|from time to time
  de vez en cuando|a veces|(?:cuando|si) (?:puede[n]?|se puede)|de repente
  kabhi (?:kabhi|kabhar|kabar)|kabhikabhi
`);

/** Somebody gives it to them. */
export const gives = said(
  "gives?|sends?|helps?|chips? in|da|dan|manda[n]?|ayuda[n]?|(?:de |bhej )?(?:det[aei]|bhejt[aei])",
);

/** What ends a thing said: a sale told of before it is no name of the next sum. */
export const stops = said(String.raw`\.|!|\?|;|।|\n`);
