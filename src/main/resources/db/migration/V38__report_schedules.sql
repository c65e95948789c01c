-- Saved reports that are issued again and again.
create sequence report_schedule_seq start with 1 increment by 1;
create table report_schedule (
  id bigint primary key,
  template varchar(200) not null,
  rhythm varchar(10) not null,
  next_on date not null,
  -- Addresses of mail, by commas; empty for none.
  recipients varchar(4000) not null,
  made_by varchar(200) not null
);
create index report_schedule_next on report_schedule (next_on);
