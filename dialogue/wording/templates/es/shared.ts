/** Words that several templates share. */

export const rhythm = `{unit, select,
  week {{every, plural, one {cada semana} other {cada # semanas}}}
  weekday {{every, plural, one {el {nth} de cada mes} other {el {nth} de cada # meses}}}
  other {{every, plural, one {cada mes} other {cada # meses}}}}`;

/** Of two days of each month, by the name it has where they lie half a month apart. */
export const twice = `{unit, select, half_month {cada quincena} other {cada mes}}`;

export const careWords = `{kind, select,
  bereavement {Siento mucho su pérdida.}
  job_loss {Siento mucho lo del trabajo.}
  mental_health {Gracias por la confianza. Siento que sea tan duro.}
  physical_health {Lo siento mucho, y espero que mejore.}
  domestic_abuse {Gracias por la confianza. Si alguna forma de contactarle no es segura, dígamelo y no la usaremos.}
  scam_victim {Siento que le hicieran esto.}
  cognitive {Gracias por decírmelo. Iremos con toda la calma que necesite.}
  language_or_literacy {Gracias por decírmelo. Si le es más fácil hablar, responda llamada.}
  other {Gracias por contármelo. Siento que esté pasando por esto.}}`;

export const side = `{side, select, after {después de} before {antes de} other {cerca de}}`;
