package nl.machtigingsbrug.opslag;

import org.springframework.test.context.TestPropertySource;

/** With one connection for all: whatever needs two at once waits for itself and fails. */
@TestPropertySource(
    properties = {
      "spring.datasource.hikari.maximum-pool-size=1",
      "spring.datasource.hikari.connection-timeout=60000"
    })
class EenVerbindingIT extends Drukteproef {}
