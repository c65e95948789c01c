-- Whether claims about what the team follows are read by two people; the last row holds.
create sequence second_reading_switch_seq start with 1 increment by 1;
create table second_reading_switch (
  id bigint primary key,
  is_on boolean not null,
  who varchar(200) not null,
  switched_at timestamp with time zone not null
);

-- Claims that a second person reads without seeing what the first one decided.
create table second_reading (
  claim_id bigint primary key references claim,
  first_decision bigint not null references decision,
  first_who varchar(200) not null,
  first_verdict varchar(12) not null,
  asked_at timestamp with time zone not null,
  second_who varchar(200),
  second_verdict varchar(12),
  reason varchar(2000),
  read_at timestamp with time zone
);
create index second_reading_open on second_reading (read_at, asked_at);

-- Sentences without claims, drawn at random: is anything missed in them?
create sequence blind_sample_seq start with 1 increment by 1;
create table blind_sample (
  id bigint primary key,
  article_id bigint not null references article,
  span_start integer not null,
  span_end integer not null,
  missed boolean not null,
  who varchar(200) not null,
  judged_at timestamp with time zone not null,
  constraint blind_sample_once unique (article_id, span_start, span_end)
);
