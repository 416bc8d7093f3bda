/** Words that several templates share. */

export const rhythm = `{unit, select,
  week {{every, plural, one {every week} other {every # weeks}}}
  weekday {{every, plural, one {on the {nth} of every month} other {on the {nth} of every # months}}}
  other {{every, plural, one {every month} other {every # months}}}}`;

export const careWords = `{kind, select,
  bereavement {I am so sorry for your loss.}
  job_loss {I am sorry to hear about your work.}
  mental_health {Thank you for trusting me with that. I am sorry it is so hard.}
  physical_health {I am sorry to hear that, and I hope things get better.}
  domestic_abuse {Thank you for trusting me with that. If some ways of reaching you are not safe, tell me and we will not use them.}
  scam_victim {I am sorry that this was done to you.}
  cognitive {Thank you for telling me. We can take all the time you need.}
  language_or_literacy {Thank you for telling me. If it is easier to talk, reply call.}
  other {Thank you for telling me. I am sorry you are going through this.}}`;

export const side = `{side, select, after {after} before {before} other {around}}`;
