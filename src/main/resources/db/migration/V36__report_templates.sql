-- What a report is about and how it is told, kept under a name.
create sequence report_template_seq start with 1 increment by 1;
create table report_template (
  id bigint primary key,
  name varchar(200) not null,
  -- The filter, the sections and the language as parameters of an address.
  query varchar(8000) not null,
  saved_by varchar(200) not null,
  saved_at timestamp with time zone not null,
  constraint report_template_name unique (name)
);
