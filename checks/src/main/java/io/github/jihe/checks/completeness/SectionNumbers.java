package io.github.jihe.checks.completeness;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.wording.Section;
import io.github.jihe.facts.wording.Section.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings 一、 and （一） whose numbers skip, repeat or go back. */
@CheckInfo(
    id = "doc-number",
    title = "标题编号不连续",
    severity = Severity.INFO,
    basis = "党政机关公文格式（GB/T 9704）7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注",
    compares = "同一份报告中“一、”各级标题的编号依次递增；每个“一、”之下“（一）”的编号依次递增",
    tolerates = "一个文件含多份报告的分别核对；“1.”及以下层次、正文中的列举不核；每份报告只列一条",
    suggestion = "请核对标题编号是否遗漏、重复，或系文件转换时自动编号丢失。")
public final class SectionNumbers implements Check {
  private static final int FEWEST = 3;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    TreeMap<Integer, List<Section>> parts =
        report.wording().outline().sections().stream()
            .filter(section -> !section.heading() || section.source().location().table() == 0)
            .collect(Collectors.groupingBy(Section::part, TreeMap::new, Collectors.toList()));
    return parts.values().stream().flatMap(this::compare);
  }

  /** Two headings that stand in the wrong order, and what may explain it. */
  private record Break(Section before, Section after, Optional<Section> between) {

    String words() {
      String other = between.map(section -> "（其间有“" + quote(section) + "”）").orElse("");
      return "“%s”之后为“%s”%s".formatted(quote(before), quote(after), other);
    }

    private static String quote(Section section) {
      String quote = section.source().quote();
      return quote.length() <= 24 ? quote : quote.substring(0, 24) + "……";
    }
  }

  private Stream<Outcome> compare(List<Section> sections) {
    long chapters =
        sections.stream().filter(s -> s.heading() && s.style() == Style.CHINESE).count();
    if (chapters < FEWEST) {
      return Stream.empty();
    }
    List<Break> breaks = breaks(sections);
    return Stream.of(
        breaks.isEmpty() ? new Outcome.Consistent(sections.get(0).source()) : finding(breaks));
  }

  private static List<Break> breaks(List<Section> sections) {
    List<Break> breaks = new ArrayList<>();
    Optional<Section> chapter = Optional.empty();
    Optional<Section> section = Optional.empty();
    List<Section> inChapter = new ArrayList<>();
    List<Section> inSection = new ArrayList<>();
    for (Section next : sections) {
      if (next.heading() && next.style() == Style.CHINESE) {
        chapter
            .filter(last -> !follows(last, next, inChapter))
            .ifPresent(last -> breaks.add(new Break(last, next, missing(inChapter, last))));
        chapter = Optional.of(next);
        section = Optional.empty();
        inChapter.clear();
        inSection.clear();
      } else if (next.heading() && next.style() == Style.BRACKETED) {
        section
            .filter(last -> next.number() != 1 && !follows(last, next, inSection))
            .ifPresent(last -> breaks.add(new Break(last, next, Optional.empty())));
        section = Optional.of(next);
        inSection.clear();
      } else {
        inChapter.add(next);
        inSection.add(next);
      }
    }
    return breaks;
  }

  /** Whether the numbers run on, also over long paragraphs that are numbered like headings. */
  private static boolean follows(Section last, Section next, List<Section> between) {
    int expected = last.number() + 1;
    for (Section section : between) {
      if (section.style() == next.style() && section.number() == expected) {
        expected++;
      }
    }
    return next.number() == expected;
  }

  /** The heading with the missing number in another style: 3、 between 二、 and 四、. */
  private static Optional<Section> missing(List<Section> between, Section last) {
    return between.stream()
        .filter(section -> section.heading() && section.style() == Style.ARABIC)
        .filter(section -> section.number() == last.number() + 1 || section.number() > FEWEST)
        .reduce((first, second) -> second);
  }

  private Outcome finding(List<Break> breaks) {
    Break first = breaks.get(0);
    FindingBuilder finding =
        new FindingBuilder(info(), first.before().title())
            .message(
                "标题编号不连续："
                    + breaks.stream().limit(5).map(Break::words).collect(Collectors.joining("；"))
                    + (breaks.size() > 5 ? "等 " + breaks.size() + " 个地方" : ""))
            .reported(first.after().source().quote(), first.after().source());
    breaks.forEach(b -> finding.operand(b.before().source()));
    return finding.build();
  }
}
