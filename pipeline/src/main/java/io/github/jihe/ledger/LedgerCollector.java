package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.Ledger;
import io.github.jihe.checks.ledger.LedgerMeasure;
import io.github.jihe.checks.ledger.LedgerProject;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sums up the rows of a ledger by project, unit and year. One use, one thread. Its memory grows
 * with the projects, not with the rows.
 */
final class LedgerCollector {
  /** Far above what a province has in one year. */
  private static final int MOST_PROJECTS = 200_000;

  private final LedgerWords words;
  private final int mostProjects;
  private final Map<String, ProjectAccount> accounts = new LinkedHashMap<>();

  /** Power of ten of the finest digit that each measure is printed with anywhere. */
  private final Map<LedgerMeasure, Integer> finest = new EnumMap<>(LedgerMeasure.class);

  private long rows;
  private long skipped;

  LedgerCollector(LedgerWords words) {
    this(words, MOST_PROJECTS);
  }

  LedgerCollector(LedgerWords words, int mostProjects) {
    this.words = words;
    this.mostProjects = mostProjects;
  }

  void add(LedgerRow row) throws LedgerFileException {
    rows++;
    String code = row.code().toUpperCase(Locale.ROOT);
    String key =
        String.join(
            "\u0001",
            Integer.toString(row.year()),
            code.isEmpty() ? "?" + row.project() : code,
            row.unit());
    ProjectAccount account = accounts.get(key);
    if (account == null) {
      if (accounts.size() >= mostProjects) {
        throw new LedgerFileException("台账的项目超过 " + mostProjects + " 个，请按年度或单位拆分后再用");
      }
      account = new ProjectAccount(row);
      accounts.put(key, account);
    }
    for (Posting posting : row.postings()) {
      if (posting.amount().signum() != 0) {
        finest.merge(posting.measure(), posting.exponent(), Math::min);
      }
    }
    account.add(row);
  }

  /** Rows with amounts that cannot be told to any project or year. */
  void skip(int more) {
    skipped += more;
  }

  long rows() {
    return rows;
  }

  long skipped() {
    return skipped;
  }

  /** What was collected. */
  Ledger ledger() {
    return new Ledger(joined().stream().map(this::project).toList());
  }

  private LedgerProject project(ProjectAccount account) {
    return account.project(words, finest);
  }

  /** A sheet of payments may leave out the unit or the code that the sheet of budgets has. */
  private List<ProjectAccount> joined() {
    Map<String, List<ProjectAccount>> byCode = new HashMap<>();
    Map<String, List<ProjectAccount>> byName = new HashMap<>();
    for (ProjectAccount account : accounts.values()) {
      if (account.isWhole()) {
        add(byCode, account.year() + "\u0001" + account.code(), account);
        add(byName, account.year() + "\u0001" + name(account), account);
      }
    }
    List<ProjectAccount> kept = new ArrayList<>();
    for (ProjectAccount account : accounts.values()) {
      String key = account.code().isEmpty() ? name(account) : account.code();
      List<ProjectAccount> wholes =
          account.isWhole()
              ? List.of()
              : (account.code().isEmpty() ? byName : byCode)
                  .getOrDefault(account.year() + "\u0001" + key, List.of()).stream()
                      .filter(
                          whole -> account.unit().isEmpty() || whole.unit().equals(account.unit()))
                      .toList();
      if (wholes.size() == 1) {
        wholes.get(0).add(account);
      } else {
        kept.add(account);
      }
    }
    return kept;
  }

  private static void add(
      Map<String, List<ProjectAccount>> index, String key, ProjectAccount account) {
    index.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(account);
  }

  private static String name(ProjectAccount account) {
    return Characters.tight(account.name());
  }
}
