package nl.machtigingsbrug.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.AbstractDataSource;

class WekkerTest {

  private static final String VERBINDING_WEG = "08006";

  @Test
  void eenDatabaseDieWegIsHeetHierZoalsOveral() {
    Scheduler scheduler =
        Scheduler.create(new Weg())
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
            .build();
    Wekker wekker = new Wekker(() -> scheduler, Clock.systemUTC());

    assertThatThrownBy(() -> wekker.plan(UUID.randomUUID(), Duration.ZERO))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, fout -> assertThat(fout.getSQLState()).isEqualTo(VERBINDING_WEG));
  }

  private static final class Weg extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("away", VERBINDING_WEG);
    }

    @Override
    public Connection getConnection(String naam, String wachtwoord) throws SQLException {
      return getConnection();
    }
  }
}
