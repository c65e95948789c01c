-- What regrouping must know of claims and of a payer's other facts without reading them.
-- A hash of all that grouping asks of the claim.
alter table fact_member add column reading uuid;
-- Tells a payer's facts apart whatever their ids are; null for other facts.
alter table fact add column sum_name uuid;
-- Sums that its claims say it is a part of, one a line.
alter table fact add column part_of varchar(4000);
alter table fact add column part_payer varchar(400);
create index fact_part_payer on fact (part_payer);
create index fact_payer_period on fact (company, period);
drop index fact_payer;
