-- What is due may be moved to another day; where it is debited, the day on which the payer was told of
-- it counts for it. Null: the notice that was given with the mandate does.

alter table forbear.due add column notified_on date;
