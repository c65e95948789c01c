-- Lists and extremes that pages show are read from an index in their order, whatever the store holds.
create index fact_counterparty_newest on fact (counterparty, on_day desc nulls last, id desc);
create index fact_disputed_newest on fact (disputed, on_day desc nulls last, id desc);
create index fact_greatest_change on fact (company, kind, direction, percent desc nulls last, id desc);
