package nl.machtigingsbrug.grens;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that is away for a while from a fault of our own. */
final class Opslagstoring {

  private Opslagstoring() {}

  /** Whether the same call may succeed once the database is back. */
  static boolean is(Throwable fout) {
    if (!(fout instanceof DataAccessException || fout instanceof TransactionException)) {
      return false;
    }
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLException sql && vanDeServer(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /**
   * By class of SQLSTATE (PostgreSQL, appendix A): 08 connection, 40 rolled back, 53 resources, 55
   * and 57 intervention. The pool gives none where no connection came in time.
   */
  private static boolean vanDeServer(@Nullable String staat) {
    return staat == null || staat.matches("(08|40|53|55|57).*");
  }
}
