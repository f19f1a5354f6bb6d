package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.ProfileAcross;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.PrintIndex.Pair;
import io.github.jihe.checks.consistency.ProjectNames;
import io.github.jihe.facts.TextPrint;
import io.github.jihe.quantities.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs that two reports have in common though they report on different things. */
@CheckInfo(
    id = "yy-copy",
    title = "与上年报告或其他单位、项目的报告文字雷同",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号：绩效自评应当客观反映本项目、本年度情况；文字比对，供参考",
    compares =
        "两份报告中各自的正文段落（64 位 SimHash 相差不超过 across.copiedDistance 位，且段首文字相同部分不低于 across.copiedLikeness）：同一单位同一项目不同年度，或不同单位、不同项目之间",
    tolerates =
        "职能、依据、原则、方法等章节，引用文件的段落，填报说明，短于 across.copiedCharacters 字的段落，出现在多于 across.copiedTemplate 份报告中的模板文字，内容相同的同一文件，同一单位同一项目同一年度的两份报告，单位或项目不明的报告",
    suggestion = "请说明雷同的段落是否反映了本年度、本项目的实际情况。")
final class CopiedText {
  static final CheckInfo INFO = CopiedText.class.getAnnotation(CheckInfo.class);

  private static final int MOST_SHOWN = 5;
  private static final int WORDS_SHOWN = 40;

  private CopiedText() {}

  /**
   * A finding of the paragraphs that two reports share, {@code one} the later one.
   *
   * @param pairs of both reports, at least one, {@code file} being that of {@code one}
   */
  static Optional<Outcome> compare(
      Printed one, Printed other, List<Pair> pairs, ProfileAcross profile) {
    List<Pair> like =
        pairs.stream()
            .filter(pair -> likeness(one, other, pair) >= profile.copiedLikeness())
            .toList();
    return like.size() < profile.copiedPassages()
        ? Optional.empty()
        : relation(one, other).map(relation -> finding(relation, one, other, like));
  }

  /** How much the first words of two paragraphs have in common by threes, in percent. */
  private static int likeness(Printed one, Printed other, Pair pair) {
    Set<String> first = threes(one.prints().get(pair.position()));
    Set<String> second = threes(other.prints().get(pair.otherPosition()));
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 200 * first.size() / all;
  }

  private static Set<String> threes(TextPrint print) {
    String text = Characters.tight(print.source().quote());
    return IntStream.rangeClosed(0, text.length() - 3)
        .mapToObj(at -> text.substring(at, at + 3))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What the reports are to each other; none if they may well say the same. */
  private static Optional<String> relation(Printed one, Printed other) {
    boolean years = one.year() > 0 && other.year() > 0 && one.year() != other.year();
    Optional<Boolean> sameUnit = sameUnit(one, other);
    Optional<Boolean> sameProject = sameProject(one, other);
    if (sameUnit.isPresent() && !sameUnit.get()) {
      return Optional.of("其他单位");
    }
    if (sameProject.isPresent() && !sameProject.get()) {
      return Optional.of("其他项目");
    }
    boolean sameThing = sameProject.orElse(one.project().isEmpty() && other.project().isEmpty());
    return sameUnit.isPresent() && sameThing && years
        ? Optional.of(one.year() - other.year() == 1 ? "上年" : other.year() + "年")
        : Optional.empty();
  }

  private static Optional<Boolean> sameUnit(Printed one, Printed other) {
    if (one.office().isEmpty() || other.office().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        one.office().equals(other.office())
            && (one.place().endsWith(other.place()) || other.place().endsWith(one.place())));
  }

  private static Optional<Boolean> sameProject(Printed one, Printed other) {
    String core = ProjectNames.core(one.project());
    String otherCore = ProjectNames.core(other.project());
    return core.isEmpty() || otherCore.isEmpty()
        ? Optional.empty()
        : Optional.of(ProjectNames.match(core, otherCore));
  }

  private static Outcome finding(String relation, Printed one, Printed other, List<Pair> pairs) {
    TextPrint first = one.prints().get(pairs.get(0).position());
    long exact = pairs.stream().filter(pair -> pair.distance() == 0).count();
    String like =
        exact == pairs.size() ? "逐字相同" : exact == 0 ? "基本相同" : "相同或基本相同（逐字相同 " + exact + " 段）";
    FindingBuilder finding =
        new FindingBuilder(INFO, name(one) + "/" + name(other))
            .message(
                "%s与%s报告（%s）有 %d 段文字%s，如“%s”"
                    .formatted(
                        name(one),
                        relation,
                        name(other),
                        pairs.size(),
                        like,
                        cut(first.source().quote())))
            .reported(cut(first.source().quote()), first.source(), one.file());
    for (Pair pair : pairs.subList(0, Math.min(pairs.size(), MOST_SHOWN))) {
      finding.operand(one.prints().get(pair.position()).source(), one.file());
      finding.operand(other.prints().get(pair.otherPosition()).source(), other.file());
    }
    return finding.build();
  }

  /** 青禾县水务局2024年“沟渠修缮”. */
  private static String name(Printed report) {
    return Characters.tight(report.unit())
        + (report.year() > 0 ? report.year() + "年" : "")
        + (report.project().isEmpty() ? "" : "“" + report.project() + "”");
  }

  private static String cut(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= WORDS_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WORDS_SHOWN)) + "…";
  }
}
