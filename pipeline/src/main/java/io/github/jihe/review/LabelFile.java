package io.github.jihe.review;

import io.github.jihe.checks.UserText;
import io.github.jihe.run.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads labels from CSV in UTF-8 or as a Chinese Excel saves it. The first line names the columns,
 * in any order, and other columns are left alone, so that the CSV which {@code check} writes
 * serves: a line decided to be no problem is no label, and its report was looked through.
 */
final class LabelFile {
  private static final List<String> FILE = List.of("文件", "file");
  private static final List<String> RULE = List.of("规则", "rule");
  private static final List<String> REPORTED = List.of("报告值", "reported");
  private static final List<String> EXPECTED = List.of("应为", "expected");
  private static final List<String> DECISION = List.of("决定", "decision", "处理意见");

  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
          .get();

  private final String shown;
  private final Set<String> rules;

  private LabelFile(Path file, Set<String> rules) {
    this.shown = file.toString();
    this.rules = rules;
  }

  /**
   * All labels of a file, in its order.
   *
   * @param rules ids of the checks there are
   * @throws ReviewFileException if it cannot be read, a rule is unknown or something is missing
   */
  static List<Label> read(Path file, Set<String> rules) throws ReviewFileException {
    try {
      return new LabelFile(file, rules).parse(UserText.decode(Files.readAllBytes(file)));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ReviewFileException("标注文件 " + file + " 无法读取：" + e.getMessage(), e);
    }
  }

  private List<Label> parse(String text) throws IOException, ReviewFileException {
    List<Label> labels = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<String> header = parser.getHeaderNames();
      for (List<String> needed : List.of(FILE, RULE)) {
        if (needed.stream().noneMatch(header::contains)) {
          throw fault(1, "第一行没有“%s”这一列".formatted(String.join("”或“", needed)));
        }
      }
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row : parser) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
          labels.add(label(row, line));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    }
    return List.copyOf(labels);
  }

  private Label label(CSVRecord row, long line) throws ReviewFileException {
    Optional<String> file = cell(row, FILE);
    if (file.isEmpty()) {
      throw fault(line, "没有填文件");
    }
    Optional<String> rule = cell(row, RULE);
    if (rule.isPresent() && !rules.contains(rule.get())) {
      throw fault(line, "没有“%s”这条规则，规则编号见 jihe rules".formatted(rule.get()));
    }
    boolean dismissed =
        cell(row, DECISION)
            .flatMap(Decision.Verdict::named)
            .filter(Decision.Verdict.NOT_A_PROBLEM::equals)
            .isPresent();
    return new Label(
        line,
        file.get().replace('\\', '/'),
        dismissed ? Optional.empty() : rule,
        cell(row, REPORTED),
        cell(row, EXPECTED));
  }

  private static Optional<String> cell(CSVRecord row, List<String> names) {
    return names.stream()
        .filter(row::isSet)
        .map(name -> row.get(name).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private ReviewFileException fault(long line, String reason) {
    return new ReviewFileException("标注文件 %s 第 %d 行有误：%s".formatted(shown, line, reason));
  }
}
