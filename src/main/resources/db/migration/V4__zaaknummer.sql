-- Numbers of zaken that we make ourselves. Gaps mean nothing.
create sequence zaaknummer;
