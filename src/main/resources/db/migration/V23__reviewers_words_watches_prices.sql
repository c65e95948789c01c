-- What a decision changed beside the slots: firmness, date, field and span of the quote, as JSON.
alter table decision add column beside_before varchar(400);
alter table decision add column beside_after varchar(400);

-- What reviewers did with facts; appended, never changed.
create sequence fact_decision_seq start with 1 increment by 50;
create table fact_decision (
  id bigint primary key,
  verb varchar(12) not null,
  who varchar(200) not null,
  decided_at timestamp with time zone not null,
  reason varchar(2000),
  facts varchar(4000) not null,
  said varchar(8000) not null,
  undoes bigint references fact_decision
);
create table fact_decision_claim (
  decision_id bigint not null references fact_decision,
  claim_id bigint not null references claim,
  primary key (decision_id, claim_id)
);
create index fact_decision_claim_claim on fact_decision_claim (claim_id);

-- Claims that belong to one fact whatever grouping finds, or to two. A later decision may retire a link.
create sequence fact_link_seq start with 1 increment by 200;
create table fact_link (
  id bigint primary key,
  decision_id bigint not null references fact_decision,
  must boolean not null,
  claim_a bigint not null references claim,
  claim_b bigint not null references claim,
  retired_by bigint references fact_decision
);
create index fact_link_a on fact_link (claim_a);
create index fact_link_b on fact_link (claim_b);
create index fact_link_decision on fact_link (decision_id);
create index fact_link_retired on fact_link (retired_by);

-- How a conflict between two claims was settled.
create table fact_settlement (
  decision_id bigint primary key references fact_decision,
  slot varchar(40) not null,
  way varchar(12) not null,
  claim_a bigint not null references claim,
  claim_b bigint not null references claim,
  chosen bigint references claim,
  retired_by bigint references fact_decision
);
create index fact_settlement_a on fact_settlement (claim_a);
create index fact_settlement_b on fact_settlement (claim_b);

-- Who has a waiting claim before them, so that it is not offered to another.
create table review_lease (
  claim_id bigint primary key references claim,
  who varchar(200) not null,
  until_at timestamp with time zone not null
);
create index review_lease_who on review_lease (who);

-- Companies and people that a user follows; the owner is empty for the whole team's.
create table watch (
  owner varchar(200) not null,
  what varchar(8) not null,
  name varchar(400) not null,
  since timestamp with time zone not null,
  primary key (owner, what, name)
);

-- Imported prices and market values.
create table market_price (
  ticker varchar(40) not null,
  on_day date not null,
  close_price numeric(30, 8),
  shares numeric(30, 8),
  market_value numeric(30, 8),
  currency varchar(3) not null,
  source varchar(400) not null,
  primary key (ticker, on_day)
);

-- How often each frame's claims were accepted.
create table frame_score (
  frame varchar(200) primary key,
  accepted bigint not null,
  corrected bigint not null,
  rejected bigint not null
);

create index fact_payer on fact (company, category, period);
