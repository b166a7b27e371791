-- Which evidence was kept when it was seen: a message about the same zaak may bring it again.

alter table bewijs_gezien add column bewijs uuid;
