-- What is left of an aanvraag whose term is over: enough to answer a repeat and to tell its zaak, and nobody in it.
alter table aanvraag add column verwijderd_op timestamptz;
alter table aanvraag alter column bewijs_id drop not null;
alter table aanvraag alter column optreden drop not null;
alter table aanvraag alter column gegevens drop not null;
alter table aanvraag add constraint aanvraag_heel_of_verwijderd
    check (num_nulls(bewijs_id, optreden, gegevens) = case when verwijderd_op is null then 0 else 3 end);

-- The evidence of an aanvraag is removed with it.
create index aanvraag_bewijs on aanvraag (bewijs_id) where bewijs_id is not null;
create index aanvraag_bewaring on aanvraag (gemeente, ontvangen) where verwijderd_op is null;
create index aanvraag_verwijderd on aanvraag (gemeente, verwijderd_op) where verwijderd_op is not null;
-- A repeat whose evidence is gone names no gemeente.
create index aanvraag_verwijderd_kenmerk on aanvraag (afnemer, kenmerk) where verwijderd_op is not null;
create index werkvoorraad_aanvraag on werkvoorraad (aanvraag_id) where aanvraag_id is not null;

-- A line that records an erasure: no term erases it. Set when the term comes by; it is no part of the seal.
alter table logboek_regel add column blijft boolean not null default false;
