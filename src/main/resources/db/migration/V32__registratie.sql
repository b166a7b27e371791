-- What is registered and ended about a zaak, after it is there. No personal data.

alter table levering drop constraint levering_reeks_check;
alter table levering add constraint levering_reeks_check
    check (reeks in ('ZAAK', 'GEBEURTENIS', 'VERVOLG', 'NOTIFICATIE', 'REGISTRATIE'));

-- That a message went out is told to others: to each once, whatever the channel says afterwards.
create table verzendregistratie (
    levering_id uuid primary key references levering (id) on delete cascade,
    poging_id   uuid not null references verzendpoging (levering_id) on delete cascade,
    -- Which register.
    register    text not null,
    unique (poging_id, register)
);

-- The levering that brings the bijlagen of a vervolgbericht to the documentregistratie: once, whoever gets them.
create table vervolgdocumenten (
    vervolgbericht_id uuid primary key references vervolgbericht (id) on delete cascade,
    levering_id       uuid not null unique references levering (id) on delete cascade
);

create index verzendpoging_uitslag on verzendpoging (kanaal, gemeld) where resultaat = 'AANGEBODEN';
create index brief_levering_wacht on brief (id) where partij_id is null;

-- Also what nobody knew of is asked after: news of it may still come.
drop index verzendpoging_peilen;
create index verzendpoging_peilen on verzendpoging (gepeild)
    where resultaat in ('AANGEBODEN', 'BEZORGD', 'ONBEKEND');
