-- Lists by amount are read from an index in their order too.
create index fact_amount on fact (usd desc nulls last, id desc);
create index fact_kind_amount on fact (kind, usd desc nulls last, id desc);
