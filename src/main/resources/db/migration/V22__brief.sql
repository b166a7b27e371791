-- Letters for the print street: laid ready one by one, handed over in batches (partijen).

create table briefpartij (
    id        uuid        primary key,
    gemeente  text        not null,
    -- Of the closing time, so that two instances that close at once make one.
    naam      text        not null,
    gemaakt   timestamptz not null default now(),
    gesloten  timestamptz,
    opgeruimd timestamptz,
    unique (gemeente, naam)
);
create index briefpartij_open on briefpartij (gemaakt) where gesloten is null;

create table brief (
    -- That of the verzending: a repeat finds its own letter.
    id         uuid        primary key,
    gemeente   text        not null,
    soort      text        not null,
    venster    text        not null check (venster in ('LINKS', 'RECHTS')),
    publicatie date,
    uiterlijk  date,
    -- From when it may go along.
    rijp       timestamptz not null,
    partij_id  uuid        references briefpartij (id),
    volgnummer integer,
    unique (partij_id, volgnummer)
);
create index brief_wacht on brief (gemeente, rijp) where partij_id is null;

create table briefstuk (
    id         uuid    primary key,
    brief_id   uuid    not null references brief (id) on delete cascade,
    -- 0: the letter; above: its bijlagen in their order.
    volgnummer integer not null,
    sha256     text    not null,
    bytes      bigint  not null,
    paginas    integer not null,
    -- Encrypted; gone once it is with the print street.
    inhoud     bytea,
    unique (brief_id, volgnummer)
);
