-- Sums over facts, kept current with every fact in the same transaction. A fact adds to a few rows: for all companies
-- and for each of its own, for all time and for its month. Columns are called as those of fact, so that one condition
-- asks either.
create table fact_rollup (
  -- A hash of the columns down to failed.
  id uuid primary key,
  -- Empty in rows for all companies.
  company varchar(400) not null,
  -- The company's part in the facts; empty in rows for all companies and all parts.
  part varchar(20) not null,
  -- False where another row of the same company has the same facts in another part.
  leads boolean not null,
  -- Year times 100 plus month; 0 for all time, also of facts without a day.
  ym integer not null,
  -- Who pays, in rows of companies with a part in spending.
  payer varchar(400),
  kind varchar(20) not null,
  action varchar(20),
  -- Not null in rows about single persons.
  person varchar(1),
  direction varchar(8),
  category varchar(20),
  modality varchar(12) not null,
  review varchar(12) not null,
  counted boolean not null,
  disputed boolean not null,
  failed boolean not null,
  facts bigint not null,
  -- Claims of these facts that wait for a decision.
  waiting bigint not null,
  headcount bigint not null,
  usd numeric(38, 8) not null
);
create index fact_rollup_company on fact_rollup (company, part, ym);
create index fact_rollup_part on fact_rollup (part, ym, kind);

-- Companies in the order of what charts show of them.
create table company_rollup (
  company varchar(400) primary key,
  -- Rejected ones too.
  every bigint not null,
  facts bigint not null,
  -- Persons and groups that came or went, stated as actual or announced.
  talent bigint not null,
  -- Of these, persons.
  moves bigint not null,
  -- Facts in which the company pays.
  payments bigint not null,
  -- What sums add of them.
  usd numeric(38, 8) not null
);
create index company_rollup_facts on company_rollup (facts desc, company);
create index company_rollup_moves on company_rollup (moves desc, company);
create index company_rollup_usd on company_rollup (usd desc, company);

create table person_rollup (
  person varchar(400) primary key,
  facts bigint not null
);

-- Which way of summing the rows above follow; without a row they are made anew.
create table rollup_state (
  id integer primary key,
  version integer not null
);

-- Lists end after a page: their order stands in an index, newest first.
create index fact_newest on fact (on_day desc nulls last, id desc);
create index fact_kind_newest on fact (kind, on_day desc nulls last, id desc);
create index fact_left_out on fact (counted, kind, usd desc nulls last, id);
drop index fact_kind_day;
drop index fact_review;

alter table fact_company add column kind varchar(20) default '' not null;
alter table fact_company add column on_day date;
-- False where the company has a part that goes before: a list by companies shows a fact once.
alter table fact_company add column leads boolean default true not null;
update fact_company set
  kind = (select f.kind from fact f where f.id = fact_company.fact_id),
  on_day = (select f.on_day from fact f where f.id = fact_company.fact_id);
update fact_company set leads = false
  where part in ('to', 'counterparty') and exists (
    select 1 from fact_company o
    where o.fact_id = fact_company.fact_id and o.company = fact_company.company
      and o.part <> fact_company.part);
create index fact_company_newest on fact_company (company, on_day desc nulls last, fact_id desc);
create index fact_company_kind on fact_company (company, kind, on_day desc nulls last, fact_id desc);
create index fact_company_part on fact_company (company, part, on_day desc nulls last, fact_id desc);
drop index fact_company_company;
