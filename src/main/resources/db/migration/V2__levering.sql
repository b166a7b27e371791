-- Durable delivery. No personal data in any of these tables.

create table levering (
    id              uuid primary key,
    aanvraag_id     uuid        not null,
    volgnummer      integer     not null,
    gemeente        text        not null,
    bestemming      text        not null,
    route           text        not null,
    staat           text        not null default 'WACHT'
        check (staat in ('WACHT', 'BEZIG', 'GELEVERD', 'MISLUKT', 'INGETROKKEN', 'WERKVOORRAAD')),
    -- The fence: only ever rises. Attempts that count against the maximum are counted apart.
    poging          integer     not null default 0,
    geteld          integer     not null default 0,
    volgende_poging timestamptz,
    lease_tot       timestamptz,
    houder          text,
    foutcode        text,
    mappingversie   text,
    aangemaakt      timestamptz not null default now(),
    gewijzigd       timestamptz not null default now()
);
create index levering_aanvraag on levering (aanvraag_id, volgnummer);
create index levering_bezig on levering (gemeente, bestemming) where staat = 'BEZIG';
create index levering_open on levering (gemeente, staat) where staat not in ('GELEVERD', 'INGETROKKEN');

create table stap (
    levering_id uuid        not null references levering (id) on delete cascade,
    naam        text        not null,
    zekerheid   text        not null check (zekerheid in ('ONTDUBBELT', 'NAVRAAG', 'BLIND')),
    poging      integer     not null,
    begonnen_op timestamptz not null default now(),
    gedaan_op   timestamptz,
    resultaat   jsonb,
    primary key (levering_id, naam)
);

create table leveringsstop (
    gemeente   text        not null,
    bestemming text        not null,
    reden      text        not null,
    door       text        not null,
    sinds      timestamptz not null default now(),
    primary key (gemeente, bestemming)
);

create table werkvoorraad (
    id              uuid primary key,
    gemeente        text        not null,
    soort           text        not null,
    aanvraag_id     uuid,
    levering_id     uuid references levering (id) on delete cascade,
    foutcode        text,
    uitleg          text        not null,
    aangemaakt      timestamptz not null default now(),
    afgehandeld     timestamptz,
    afgehandeld_door text,
    besluit         text
);
create index werkvoorraad_open on werkvoorraad (gemeente, aangemaakt) where afgehandeld is null;
-- A levering that gets stuck again does not fill the list.
create unique index werkvoorraad_levering on werkvoorraad (levering_id, soort) where afgehandeld is null;

-- The clock of db-scheduler 15.5; its columns are prescribed by that library.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
