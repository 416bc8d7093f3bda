-- What came of a debit by a stored means is told by its payment, and how often one was refused by those.

alter table forbear.stored_debit drop column outcome;
alter table forbear.stored_debit drop column reason;
alter table forbear.stored_means drop column refused;
