-- Reports that were issued, frozen as they were; the number is the id.
create sequence issued_report_seq start with 1 increment by 1;
create table issued_report (
  id bigint primary key,
  title varchar(200) not null,
  query varchar(8000) not null,
  language varchar(2) not null,
  author varchar(200) not null,
  issued_at timestamp with time zone not null,
  fact_count integer not null,
  note_count integer not null,
  -- SHA-256 of the frozen document, in hexadecimal.
  content_sum varchar(64) not null,
  stale_since timestamp with time zone
);

-- The frozen document in pieces, since columns of bytes are bounded.
create table issued_part (
  report_id bigint not null references issued_report on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (report_id, part)
);

-- Each fact as the report printed it, and what of it has changed since.
create table issued_fact (
  report_id bigint not null references issued_report on delete cascade,
  fact_id bigint not null,
  printed varchar(100000) not null,
  primary key (report_id, fact_id)
);
create index issued_fact_fact on issued_fact (fact_id);
create table issued_change (
  report_id bigint not null references issued_report on delete cascade,
  fact_id bigint not null,
  figure varchar(40) not null,
  was varchar(4000) not null,
  becomes varchar(4000) not null,
  noticed_at timestamp with time zone not null,
  primary key (report_id, fact_id, figure)
);
