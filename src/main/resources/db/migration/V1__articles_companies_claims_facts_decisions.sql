-- One schema for H2 and PostgreSQL. Texts are varchar, since H2 keeps its large objects apart.

create sequence article_seq start with 1 increment by 200;
create table article (
  id bigint primary key,
  external_id varchar(400) not null,
  title varchar(4000),
  body varchar(1000000) not null,
  published_on date,
  language varchar(8),
  url varchar(4000),
  source varchar(400),
  stored_at timestamp with time zone not null,
  content_hash varchar(64) not null,
  constraint article_external_id unique (external_id),
  constraint article_content_hash unique (content_hash)
);
create index article_published_on on article (published_on, id);
create index article_source on article (source);

create sequence article_sighting_seq start with 1 increment by 50;
create table article_sighting (
  id bigint primary key,
  article_id bigint not null references article,
  external_id varchar(400) not null,
  source varchar(400),
  url varchar(4000),
  seen_at timestamp with time zone not null
);
create index article_sighting_article on article_sighting (article_id);
create index article_sighting_external_id on article_sighting (external_id);

create sequence company_seq start with 1 increment by 50;
create table company (
  id bigint primary key,
  name varchar(400) not null,
  slug varchar(400) not null,
  entry_type varchar(20) not null,
  state varchar(20) not null,
  parent varchar(400),
  tickers varchar(2000) not null,
  aliases varchar(20000) not null,
  ambiguous varchar(8000) not null,
  constraint company_name unique (name),
  constraint company_slug unique (slug)
);

create sequence person_seq start with 1 increment by 50;
create table person (
  id bigint primary key,
  name varchar(400) not null,
  slug varchar(400) not null,
  state varchar(20) not null,
  leads varchar(400),
  organisations varchar(4000) not null,
  aliases varchar(20000) not null,
  ambiguous varchar(8000) not null,
  constraint person_name unique (name),
  constraint person_slug unique (slug)
);

-- Grows with every change of company or person; readers compare it with what they hold.
create table registry_version (
  id integer primary key,
  version bigint not null,
  bundled varchar(40) not null
);
insert into registry_version (id, version, bundled) values (1, 0, '');

create sequence claim_seq start with 1 increment by 200;
create table claim (
  id bigint primary key,
  article_id bigint not null references article,
  field varchar(8) not null,
  span_start integer not null,
  span_end integer not null,
  quote varchar(1000000) not null,
  kind varchar(20) not null,
  action varchar(20),
  person varchar(400),
  headcount integer,
  from_company varchar(400),
  to_company varchar(400),
  from_role varchar(1000),
  to_role varchar(1000),
  company varchar(400),
  direction varchar(8),
  percent numeric(30, 8),
  amount numeric(30, 8),
  market_cap_after numeric(30, 8),
  category varchar(20),
  amount_low numeric(30, 8),
  amount_high numeric(30, 8),
  currency varchar(3),
  per varchar(8),
  counterparty varchar(400),
  stake_percent numeric(30, 8),
  period varchar(12),
  modality varchar(12) not null,
  date_text varchar(10),
  first_day date,
  last_day date,
  frame varchar(200) not null,
  confidence double precision not null,
  context varchar(100000) not null,
  extractor varchar(200) not null,
  status varchar(12) not null,
  -- Half a SHA-256 of article, field, span, kind and slots as first read.
  read_key uuid not null,
  -- The same of the kind and those slots by which a rejection knows its claim again.
  slots_key uuid not null,
  stored_at timestamp with time zone not null,
  version bigint not null,
  constraint claim_read_key unique (read_key)
);
create index claim_article on claim (article_id);
create index claim_status on claim (status, id);

create sequence fact_seq start with 1 increment by 200;
create table fact (
  id bigint primary key,
  kind varchar(20) not null,
  action varchar(20),
  person varchar(400),
  headcount integer,
  from_company varchar(400),
  to_company varchar(400),
  from_role varchar(1000),
  to_role varchar(1000),
  company varchar(400),
  direction varchar(8),
  percent numeric(30, 8),
  amount numeric(30, 8),
  market_cap_after numeric(30, 8),
  category varchar(20),
  amount_low numeric(30, 8),
  amount_high numeric(30, 8),
  currency varchar(3),
  per varchar(8),
  counterparty varchar(400),
  stake_percent numeric(30, 8),
  period varchar(12),
  modality varchar(12) not null,
  date_text varchar(10),
  first_day date,
  last_day date,
  on_day date,
  range_low numeric(30, 8),
  range_high numeric(30, 8),
  usd numeric(30, 8),
  review varchar(12) not null,
  claim_count integer not null,
  source_count integer not null,
  disputed boolean not null,
  denied boolean not null,
  failed_checks integer not null,
  first_published date,
  last_published date,
  counted boolean not null,
  left_out varchar(40),
  left_out_for bigint
);
create index fact_on_day on fact (on_day, id);
create index fact_kind_day on fact (kind, on_day, id);
create index fact_person on fact (person);
create index fact_review on fact (review);

create table fact_company (
  fact_id bigint not null references fact on delete cascade,
  company varchar(400) not null,
  part varchar(20) not null,
  primary key (fact_id, part, company)
);
create index fact_company_company on fact_company (company, fact_id);

-- Which fact each claim belongs to, and the block of claims that it was compared with.
create table fact_member (
  claim_id bigint primary key references claim,
  block uuid not null,
  fact_id bigint not null references fact,
  -- Least is decided first; null for claims that wait for no decision.
  queue_place integer
);
create index fact_member_queue on fact_member (queue_place, claim_id);
create index fact_member_block on fact_member (block);
create index fact_member_fact on fact_member (fact_id);

create table fact_redirect (
  old_id bigint primary key,
  fact_id bigint not null
);

create sequence decision_seq start with 1 increment by 50;
create table decision (
  id bigint primary key,
  claim_id bigint not null references claim,
  who varchar(200) not null,
  decided_at timestamp with time zone not null,
  verb varchar(12) not null,
  status_before varchar(12) not null,
  status_after varchar(12) not null,
  slots_before varchar(20000) not null,
  slots_after varchar(20000) not null,
  reason varchar(2000),
  undoes bigint references decision
);
create index decision_claim on decision (claim_id, id);
create index decision_who on decision (who, id);

-- One row that a transaction locks while it groups claims.
create table grouping_lock (id integer primary key);
insert into grouping_lock (id) values (1);
