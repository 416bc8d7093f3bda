-- The same sums as expressions that the server folds into the statement: a function with settings of its
-- own, or with a query inside, is called anew for every row, and that is most of a night.

create or replace function forbear.year_parts(count text, anchor date, upto date) returns bigint
language sql immutable as $$
  select case count
    when 'actual/365' then (upto - anchor)::bigint * 4392
    when 'actual/360' then (upto - anchor)::bigint * 4453
    when 'actual/actual' then
      (date_part('year', upto)::bigint - date_part('year', anchor)::bigint) * 1603080
      + (date_part('doy', upto)::bigint - 1)
        * case when (date_part('year', upto)::int % 4 = 0 and date_part('year', upto)::int % 100 <> 0)
                 or date_part('year', upto)::int % 400 = 0 then 4380 else 4392 end
      - (date_part('doy', anchor)::bigint - 1)
        * case when (date_part('year', anchor)::int % 4 = 0
                     and date_part('year', anchor)::int % 100 <> 0)
                 or date_part('year', anchor)::int % 400 = 0 then 4380 else 4392 end
    else
      4453 * ((date_part('year', upto)::bigint - date_part('year', anchor)::bigint) * 360
              + (date_part('month', upto)::bigint - date_part('month', anchor)::bigint) * 30
              + case
                  when count = '30/360-eu' then least(date_part('day', upto)::int, 30)
                  when date_part('month', anchor) = 2 and date_part('day', anchor + 1) = 1
                   and date_part('month', upto) = 2 and date_part('day', upto + 1) = 1 then 30
                  when date_part('day', upto) = 31
                   and (date_part('day', anchor) >= 30
                        or (date_part('month', anchor) = 2 and date_part('day', anchor + 1) = 1))
                    then 30
                  else date_part('day', upto)::int
                end
              - case
                  when count = '30/360-us'
                   and date_part('month', anchor) = 2 and date_part('day', anchor + 1) = 1 then 30
                  else least(date_part('day', anchor)::int, 30)
                end)
  end
$$;
alter function forbear.year_parts(text, date, date) reset all;

create or replace function forbear.whole_minor(grains numeric) returns bigint
language sql immutable as $$
  select (div(grains + 801540000000000, 1603080000000000)
          - case when mod(grains + 801540000000000, 1603080000000000) = 0
                 then mod(div(grains + 801540000000000, 1603080000000000), 2)
                 else 0 end)::bigint
$$;
alter function forbear.whole_minor(numeric) reset all;
