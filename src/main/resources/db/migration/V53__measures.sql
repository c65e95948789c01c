-- What claims of one block are told apart by at first sight (kutip.fact.Measure): a new claim is
-- compared with those beside it on this scale alone. Null: compared with the whole block.
alter table fact_member add column measure double precision;
create index fact_member_measure on fact_member (block, measure);
drop index fact_member_block;
