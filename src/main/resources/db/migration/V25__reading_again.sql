-- What reading stored articles again would change, or has changed; the first ones of each job.
create table reading_change (
  job_id bigint not null references job on delete cascade,
  number bigint not null,
  article_id bigint not null,
  what varchar(12) not null,
  quote varchar(2000) not null,
  slots varchar(4000) not null,
  primary key (job_id, number)
);
