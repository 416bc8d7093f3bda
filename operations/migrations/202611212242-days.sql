-- What happened on a day, or since a moment: rows lie in the order of their time, so a block range
-- index finds them and costs the writers next to nothing.

create index journal_days on forbear.journal using brin (at)
  with (pages_per_range = 16, autosummarize = on);
create index decision_days on forbear.decision using brin (at)
  with (pages_per_range = 16, autosummarize = on);
create index contact_days on forbear.contact using brin (at)
  with (pages_per_range = 16, autosummarize = on);
