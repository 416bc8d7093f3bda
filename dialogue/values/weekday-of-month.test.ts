/** The third Wednesday, el último viernes, mahine ke pehle somvar: once, and every month. */

import { expect, test } from "vitest";
import { kindIn, valuesIn } from "./reading.ts";

// Wednesday 6 May 2026 is today: the first Wednesday of its month.
test.each`
  text                                   | locale          | date
  ${"I can pay the third wednesday"}     | ${"en-US"}      | ${"2026-05-20"}
  ${"on the 3rd wensday of the month"}   | ${"en-US"}      | ${"2026-05-20"}
  ${"2nd friday"}                        | ${"en-US"}      | ${"2026-05-08"}
  ${"first monday"}                      | ${"en-US"}      | ${"2026-06-01"}
  ${"the first wednesday"}               | ${"en-US"}      | ${"2026-05-06"}
  ${"third thrusday of next month"}      | ${"en-US"}      | ${"2026-06-18"}
  ${"first friday in july"}              | ${"en-GB"}      | ${"2026-07-03"}
  ${"the last friday of this month"}     | ${"en-GB"}      | ${"2026-05-29"}
  ${"I paid it on the first monday"}     | ${"en-US"}      | ${"2026-05-04"}
  ${"fourth tues of the month"}          | ${"en-US"}      | ${"2026-05-26"}
  ${"el tercer miércoles"}               | ${"es-US"}      | ${"2026-05-20"}
  ${"el 3er miercoles del mes"}          | ${"es-US"}      | ${"2026-05-20"}
  ${"el último viernes"}                 | ${"es-MX"}      | ${"2026-05-29"}
  ${"el primer lunes del mes que viene"} | ${"es-MX"}      | ${"2026-06-01"}
  ${"el segundo biernes de junio"}       | ${"es-MX"}      | ${"2026-06-12"}
  ${"महीने के तीसरे बुधवार को"}              | ${"hi-IN"}      | ${"2026-05-20"}
  ${"तीसरे बुधवार को दूँगा"}                 | ${"hi-IN"}      | ${"2026-05-20"}
  ${"महीने के आख़िरी शुक्रवार"}               | ${"hi-IN"}      | ${"2026-05-29"}
  ${"अगले महीने के पहले सोमवार को"}          | ${"hi-IN"}      | ${"2026-06-01"}
  ${"teesre budhwar ko de dunga"}        | ${"hi-Latn-IN"} | ${"2026-05-20"}
  ${"pehle somvar ko"}                   | ${"hi-Latn-IN"} | ${"2026-06-01"}
  ${"mahine ke aakhri shukravar ko"}     | ${"hi-Latn-IN"} | ${"2026-05-29"}
  ${"june ke dusre mangalvar ko"}        | ${"hi-Latn-IN"} | ${"2026-06-09"}
  ${"2nd budhwar ko"}                    | ${"hi-Latn-IN"} | ${"2026-05-13"}
`("in $locale, '$text' is $date", ({ text, locale, date }: Record<string, string>) => {
  expect(kindIn("date", text ?? "", locale ?? "")).toEqual([date]);
});

const month = (anchor: string, weekday: string): string =>
  `{every:1,unit:month,anchor:${anchor},weekday:${weekday}}`;
const third = month("2026-05-20", "counted");
const lastFriday = month("2026-05-29", "last");
const firstMonday = month("2026-06-01", "counted");
const secondFriday = month("2026-05-08", "counted");

test.each`
  text                                         | locale          | rhythm
  ${"40 on the third wednesday of each month"} | ${"en-US"}      | ${third}
  ${"every 3rd wednesday"}                     | ${"en-US"}      | ${third}
  ${"every third wensday of the month"}        | ${"en-US"}      | ${third}
  ${"third wednesday every month"}             | ${"en-US"}      | ${third}
  ${"third wednesdays"}                        | ${"en-US"}      | ${third}
  ${"40 a month on the third wednesday"}       | ${"en-US"}      | ${third}
  ${"monthly on the third wednesday"}          | ${"en-US"}      | ${third}
  ${"every month on the 3rd wed"}              | ${"en-US"}      | ${third}
  ${"the last friday of every month"}          | ${"en-GB"}      | ${lastFriday}
  ${"every last friday"}                       | ${"en-GB"}      | ${lastFriday}
  ${"first monday each month"}                 | ${"en-US"}      | ${firstMonday}
  ${"every 2nd friday of the month"}           | ${"en-US"}      | ${secondFriday}
  ${"every second firday of the month"}        | ${"en-US"}      | ${secondFriday}
  ${"every 2nd friday"}                        | ${"en-US"}      | ${"{every:2,unit:week,anchor:2026-05-08}"}
  ${"every other friday"}                      | ${"en-US"}      | ${"{every:2,unit:week,anchor:2026-05-08}"}
  ${"el tercer miércoles de cada mes"}         | ${"es-US"}      | ${third}
  ${"cada tercer miercoles"}                   | ${"es-US"}      | ${third}
  ${"cada mes el tercer miércoles"}            | ${"es-US"}      | ${third}
  ${"los primeros lunes de cada mes"}          | ${"es-MX"}      | ${firstMonday}
  ${"el primer lunes de todos los meses"}      | ${"es-MX"}      | ${firstMonday}
  ${"todos los últimos viernes"}               | ${"es-MX"}      | ${lastFriday}
  ${"cada segundo viernes"}                    | ${"es-MX"}      | ${"{every:2,unit:week,anchor:2026-05-08}"}
  ${"cada segundo viernes del mes"}            | ${"es-MX"}      | ${secondFriday}
  ${"हर महीने के तीसरे बुधवार को 400"}             | ${"hi-IN"}      | ${third}
  ${"हर महीने तीसरे बुधवार को"}                   | ${"hi-IN"}      | ${third}
  ${"हर महीने के आख़िरी शुक्रवार को"}               | ${"hi-IN"}      | ${lastFriday}
  ${"har mahine ke teesre budhwar ko 400"}     | ${"hi-Latn-IN"} | ${third}
  ${"teesre budhwar har mahine"}               | ${"hi-Latn-IN"} | ${third}
  ${"har mahine pehle somvar ko"}              | ${"hi-Latn-IN"} | ${firstMonday}
  ${"har doosre shukravar"}                    | ${"hi-Latn-IN"} | ${"{every:2,unit:week,anchor:2026-05-08}"}
`("in $locale, '$text' is $rhythm", ({ text, locale, rhythm }: Record<string, string>) => {
  const read = valuesIn(text ?? "", locale ?? "");
  expect(read.filter((one) => /^(?:date|recurrence)/u.test(one))).toEqual([`recurrence ${rhythm}`]);
});

test.each`
  text                                           | locale          | dates
  ${"I get paid the 2nd and 4th wednesday"}      | ${"en-US"}      | ${"2026-05-13 2026-05-27"}
  ${"first and third fridays of every month"}    | ${"en-US"}      | ${"2026-06-05 2026-05-15"}
  ${"el segundo y el cuarto viernes"}            | ${"es-US"}      | ${"2026-05-08 2026-05-22"}
  ${"mahine ke doosre aur chauthe shukravar ko"} | ${"hi-Latn-IN"} | ${"2026-05-08 2026-05-22"}
`("two of them: '$text'", ({ text, locale, dates }: Record<string, string>) => {
  expect(kindIn("date", text ?? "", locale ?? "").join(" ")).toBe(dates);
});

test.each`
  text                                     | locale
  ${"last friday was payday"}              | ${"en-US"}
  ${"the second last friday of the month"} | ${"en-US"}
  ${"usse pehle somvar ko"}                | ${"hi-Latn-IN"}
`("'$text' is no such day", ({ text, locale }: Record<string, string>) => {
  expect(valuesIn(text ?? "", locale ?? "").join(" ")).not.toMatch(
    /weekday|2026-05-29|2026-06-01/u,
  );
});
