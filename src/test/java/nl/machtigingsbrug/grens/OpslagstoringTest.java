package nl.machtigingsbrug.grens;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.machtigingsbrug.fout.Afwijzing;
import nl.machtigingsbrug.fout.Foutcode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class OpslagstoringTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"08006", "40001", "53300", "55P03", "57P01"})
  void eenDatabaseDieErNietIsGaatVoorbij(@Nullable String staat) {
    assertThat(Opslagstoring.is(new CannotCreateTransactionException("", sql(staat)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42601", "22021"})
  void eenFoutVanOnsZelfGaatNietVoorbij(String staat) {
    assertThat(Opslagstoring.is(new DataIntegrityViolationException("", sql(staat)))).isFalse();
  }

  @Test
  void watNietVanDeDatabaseKomtIsGeenOpslagstoring() {
    assertThat(Opslagstoring.is(new Afwijzing(Foutcode.STORING))).isFalse();
    assertThat(Opslagstoring.is(new IllegalStateException(sql("08006")))).isFalse();
  }

  private static SQLException sql(@Nullable String staat) {
    return new SQLException("proef", staat);
  }
}
