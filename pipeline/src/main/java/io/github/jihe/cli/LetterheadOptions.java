package io.github.jihe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.checks.UserText;
import io.github.jihe.outputs.letters.LetterKind;
import io.github.jihe.outputs.letters.Letterhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What stands on every letter. */
final class LetterheadOptions {
  private static final String DATE = "日期";
  private static final String DEADLINE = "期限";
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,3})(天|日)?");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--kind", paramLabel = "文种", description = "问题核实函（默认）或 整改通知")
  private String kind = LetterKind.VERIFY.chinese();

  @Option(
      names = "--fields",
      paramLabel = "文件",
      description = "函头各项（YAML，一行一项，如 联系人: 张三）：财政局、文号、日期、期限、联系人、电话，没有的留空待填")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--field", paramLabel = "名称=内容", description = "函头的一项，优先于 --fields；可给出多次")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(names = "--deadline", paramLabel = "日期|天数", description = "答复期限：日期，或者自函件日期（未填的为收到之日）起的天数")
  private Optional<String> deadline = Optional.empty();

  /**
   * What they say together.
   *
   * @throws ParameterException if it cannot be used
   */
  Letterhead letterhead(boolean confirmed) {
    LetterKind what =
        LetterKind.named(kind).orElseThrow(() -> misuse("--kind 应为 问题核实函 或 整改通知，而不是 " + kind));
    Map<String, String> all = new LinkedHashMap<>(file.map(this::read).orElse(Map.of()));
    all.putAll(fields);
    Optional<LocalDate> date = Optional.ofNullable(all.get(DATE)).flatMap(LetterheadOptions::day);
    date.ifPresent(day -> all.put(DATE, words(day)));
    deadline
        .or(() -> Optional.ofNullable(all.get(DEADLINE)))
        .filter(words -> !words.isBlank())
        .ifPresent(words -> all.put(DEADLINE, until(words.strip(), date)));
    return new Letterhead(what, confirmed, all);
  }

  private String until(String asked, Optional<LocalDate> date) {
    Optional<LocalDate> day = day(asked);
    Matcher days = DAYS.matcher(asked);
    if (day.isPresent()) {
      return words(day.get()) + "前";
    }
    if (days.matches()) {
      int count = Integer.parseInt(days.group(1));
      return date.map(from -> words(from.plusDays(count)) + "前").orElse("收到之日起" + count + "日内");
    }
    if (deadline.isPresent()) {
      throw misuse("--deadline 应为日期（2026-12-31）或天数（10），而不是 " + asked);
    }
    return asked;
  }

  /** Empty if the words are no day of the calendar. */
  private static Optional<LocalDate> day(String words) {
    Matcher day = DAY.matcher(words.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String words(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private Map<String, String> read(Path path) {
    try {
      JsonNode node =
          new ObjectMapper(new YAMLFactory()).readTree(UserText.decode(Files.readAllBytes(path)));
      if (!node.isObject()) {
        throw misuse("函头文件 " + path + " 应当一行一项，如 联系人: 张三");
      }
      Map<String, String> read = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (field.getValue().isContainerNode()) {
          throw misuse("函头文件 %s 的“%s”应为一段文字".formatted(path, field.getKey()));
        }
        read.put(field.getKey(), field.getValue().isNull() ? "" : field.getValue().asText());
      }
      return read;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw misuse("函头文件 %s 第 %d 行有误，应为 名称: 内容".formatted(path, line));
    } catch (IOException e) {
      throw misuse("读不到函头文件 " + path);
    }
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
