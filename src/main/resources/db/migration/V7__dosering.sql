-- What all instances share about a bestemming, and how old a levering may become.

create table dosering (
    gemeente       text        not null,
    bestemming     text        not null,
    -- The next free slot in the queue of looks, and the earliest regular begin of an attempt (GCRA).
    volgende_plek  timestamptz not null default now(),
    volgend_begin  timestamptz not null default now(),
    kring          text        not null default 'GESLOTEN' check (kring in ('GESLOTEN', 'OPEN', 'PROEF')),
    openingen      integer     not null default 0,
    open_tot       timestamptz,
    proef          uuid,
    proef_poging   integer     not null default 0,
    storingen      integer     not null default 0,
    laatste        uuid,
    -- How many at once while it recovers; 0: as many as the limit.
    ruimte         integer     not null default 0,
    gelukt         integer     not null default 0,
    hervat         timestamptz not null default '-infinity',
    primary key (gemeente, bestemming)
);

-- When its turn came, or a human asked for it again; for what exists, the moment of this upgrade.
alter table levering add column aangeboden timestamptz not null default now();
-- Its slot in the queue of its bestemming.
alter table levering add column plek timestamptz;

create index levering_wacht on levering (gemeente, bestemming, aangemaakt) where staat = 'WACHT';
