-- Background work. The first table is db-scheduler's, with the columns that it asks for.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create sequence job_seq start with 1 increment by 1;
create table job (
  id bigint primary key,
  kind varchar(40) not null,
  title varchar(400) not null,
  -- What the work reads; only the work of that kind understands it.
  input varchar(20000) not null,
  state varchar(12) not null,
  -- Where the work goes on, in its own words; empty before the first step.
  place varchar(4000) not null,
  done bigint not null,
  total bigint not null,
  counts varchar(2000) not null,
  message varchar(2000),
  started_by varchar(200) not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  -- Grows with every resume and retry; token names the one process that may write.
  attempt integer not null,
  token uuid
);
create index job_state on job (state, id);

-- What imports did not store, and why.
create table import_refusal (
  job_id bigint not null references job,
  number bigint not null,
  file varchar(1000) not null,
  line bigint not null,
  reason varchar(2000) not null,
  primary key (job_id, number)
);
