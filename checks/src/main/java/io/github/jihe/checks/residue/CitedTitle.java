package io.github.jihe.checks.residue;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Likeness;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.Citation;
import io.github.jihe.facts.wording.DocumentNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One document cited under two titles or numbers, and numbers in two kinds of brackets. */
@CheckInfo(
    id = "res-title",
    title = "引用文件的名称或文号前后不一",
    severity = Severity.INFO,
    basis = "党政机关公文格式（GB/T 9704）：发文字号的年份用六角括号“〔〕”；引用公文应当先引标题、后引发文字号",
    compares = "同一文号的文件名称、近似名称的文件名称、文号年份的括号在全文中的写法",
    tolerates = "简称、层级或年度不同的文件名称不计；全文括号写法统一的不计",
    suggestion = "请核对文件名称和文号，按原文统一。")
public final class CitedTitle implements Check {
  private static final int SHORTEST_TITLE = 10;
  private static final int MOST_DIFFERENT = 2;
  private static final String PROPER = "〔〕";

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Citation> citations = report.wording().citations();
    if (citations.isEmpty()) {
      return Stream.empty();
    }
    List<Outcome> outcomes = new ArrayList<>();
    brackets(citations).ifPresent(outcomes::add);
    List<Citation> titled = new ArrayList<>(firstOfEach(citations));
    for (int i = 0; i < titled.size(); i++) {
      for (int k = i + 1; k < titled.size(); k++) {
        compare(titled.get(i), titled.get(k)).ifPresent(outcomes::add);
      }
    }
    for (Citation citation : citations) {
      swapped(citations, citation).ifPresent(outcomes::add);
    }
    return outcomes.isEmpty()
        ? Stream.of(new Outcome.Consistent(citations.get(0).source()))
        : outcomes.stream();
  }

  /** A number without a title that is a cited one with two digits in each other's place. */
  private Optional<Outcome> swapped(List<Citation> citations, Citation bare) {
    Optional<DocumentNumber> number = bare.number().filter(n -> bare.title().isEmpty());
    if (number.isEmpty()
        || citations.stream().anyMatch(c -> isNumber(c, number.get()) && !c.title().isEmpty())) {
      return Optional.empty();
    }
    return citations.stream()
        .filter(cited -> !cited.title().isEmpty() && cited.number().isPresent())
        .filter(cited -> isSwapped(cited.number().get(), number.get()))
        .findFirst()
        .map(cited -> numbers(cited, bare));
  }

  private static boolean isNumber(Citation citation, DocumentNumber number) {
    return citation.number().filter(number::same).isPresent();
  }

  private static boolean isSwapped(DocumentNumber one, DocumentNumber other) {
    String serial = String.valueOf(one.serial());
    String turned = new StringBuilder(serial).reverse().toString();
    return one.issuer().equals(other.issuer())
        && one.year() == other.year()
        && serial.length() == 2
        && one.serial() != other.serial()
        && turned.equals(String.valueOf(other.serial()));
  }

  /** Each title with each number once. */
  private static List<Citation> firstOfEach(List<Citation> citations) {
    Map<String, Citation> first = new LinkedHashMap<>();
    for (Citation citation : citations) {
      if (citation.title().length() >= SHORTEST_TITLE && first.size() < 200) {
        String number = citation.number().map(DocumentNumber::printed).orElse("");
        first.putIfAbsent(citation.title() + "/" + number, citation);
      }
    }
    return List.copyOf(first.values());
  }

  private Optional<Outcome> compare(Citation a, Citation b) {
    Likeness likeness = Likeness.of(core(a.title()), core(b.title()));
    if (a.number().isPresent() && b.number().isPresent()) {
      DocumentNumber one = a.number().get();
      DocumentNumber other = b.number().get();
      if (one.same(other)) {
        boolean related =
            likeness.isSame()
                || Likeness.isWithin(core(a.title()), core(b.title()))
                || Likeness.isWithin(core(b.title()), core(a.title()));
        return related ? Optional.empty() : Optional.of(titles(a, b, "同一文号" + one.printed() + "的"));
      }
      boolean sameTitle =
          a.title().equals(b.title())
              && one.issuer().equals(other.issuer())
              && (one.year() == other.year() || one.serial() == other.serial());
      return sameTitle ? Optional.of(numbers(a, b)) : Optional.empty();
    }
    return likeness.isSlip(MOST_DIFFERENT)
            && !likeness.first().isEmpty()
            && !likeness.second().isEmpty()
        ? Optional.of(titles(a, b, ""))
        : Optional.empty();
  }

  /** Without the words about a document that are no part of what it is on. */
  private static String core(String title) {
    String core = title.replaceAll("[〈〉《》“”<>]", "").replaceFirst("^.*?关于(印发|修订|转发|发布)", "");
    return core.replaceFirst("的?(通知|公告|函)$", "");
  }

  private Outcome titles(Citation a, Citation b, String what) {
    return new FindingBuilder(info(), a.title())
        .message("%s文件名称前写作“%s”，后写作“%s”".formatted(what, plain(a.title()), plain(b.title())))
        .reported(plain(b.title()), b.source())
        .expected(plain(a.title()))
        .operand(a.source())
        .build();
  }

  private Outcome numbers(Citation a, Citation b) {
    String one = a.number().orElseThrow().printed();
    String other = b.number().orElseThrow().printed();
    return new FindingBuilder(info(), a.title())
        .message("“%s”的文号前写作%s，后写作%s，相差 1 个以上号数".formatted(plain(a.title()), one, other))
        .reported(other, b.source())
        .expected(one)
        .operand(a.source())
        .build();
  }

  private static String plain(String title) {
    return title.replaceAll("[“”]", "");
  }

  /** Numbers in other brackets than 〔〕, where the text has both. */
  private Optional<Outcome> brackets(List<Citation> citations) {
    List<Citation> odd = new ArrayList<>();
    Optional<Citation> proper = Optional.empty();
    for (Citation citation : citations) {
      Optional<String> brackets = citation.number().map(DocumentNumber::brackets);
      if (brackets.filter(PROPER::equals).isPresent()) {
        proper = proper.or(() -> Optional.of(citation));
      } else if (brackets.isPresent()) {
        odd.add(citation);
      }
    }
    if (odd.isEmpty() || proper.isEmpty()) {
      return Optional.empty();
    }
    String words = odd.get(0).number().orElseThrow().printed();
    FindingBuilder finding =
        new FindingBuilder(info(), "brackets")
            .message(
                "文号的年份括号写法不一：“%s”与“%s”，规范写法为〔〕，共 %d 个文号用了其他括号"
                    .formatted(proper.get().number().orElseThrow().printed(), words, odd.size()))
            .reported(words, odd.get(0).source())
            .expected(PROPER)
            .operand(proper.get().source());
    odd.stream().skip(1).forEach(other -> finding.operand(other.source()));
    return Optional.of(finding.build());
  }
}
