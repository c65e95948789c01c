-- What reviewers did with names: a merged one stands for another, a split one for itself again.
alter table company add column merged_into varchar(400);
alter table company add column split_from varchar(400);
alter table person add column merged_into varchar(400);
alter table person add column split_from varchar(400);
create index company_state on company (state, name);
create index person_state on person (state, name);

create sequence registry_decision_seq start with 1 increment by 1;
create table registry_decision (
  id bigint primary key,
  what varchar(8) not null,
  verb varchar(12) not null,
  name varchar(400) not null,
  -- The entry that the name was merged into, or split from.
  other varchar(400),
  who varchar(200) not null,
  decided_at timestamp with time zone not null,
  reason varchar(2000),
  -- The entry as it was, as JSON; null when there was none.
  entry_before varchar(60000),
  undoes bigint references registry_decision
);
create index registry_decision_name on registry_decision (name);
create index registry_decision_undoes on registry_decision (undoes);
