package io.github.jihe.reports.wording;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.ToldYear.Role;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the years that say what a report, a form, a heading or a result is about. */
final class YearReader {
  /** A year that no day or month follows, and that is no end of a span of years. */
  private static final Sought YEAR =
      new Sought("(?<![\\d—~-])(20\\d{2})\\s*年(?!\\s*\\d{1,2}\\s*月)(?!\\s*[—~至到-])");

  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=\\s*年|\\s*[—~-])");

  /** The year of a form, in a line or cell of its own. */
  private static final Sought BELOW_TITLE =
      new Sought("((预算|评价|自评|所属|报告)?(年度|年份)[:])?\\(?20\\d{2}年度?\\)?((金额)?单位[:].{1,6})?");

  /** 截至2022年12月31日 says up to when, not of which year. */
  private static final Sought DATED =
      new Sought("(?:截[至止]到?)?(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末)");

  /** 绩效目标完成较好 compares with no other year. */
  private static final Sought REACHED =
      new Sought("(年度|绩效)*目标(任务)?(总体|基本|全面|均)?(完成|实现)(情况)?[^,，。]{0,6}");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\d[.、]|目标\\d?[:：])?(20\\d{2})年度?[,，]?(?:全年|我[局委镇乡县区市院校站所]|本[局委单部]位?门?)?,?(?:共|累计|已|实际|完成|开展|组织|实施|发放|举办|支出|拨付)");

  /** 自评综述, 一、总体情况: what follows sums up the year. */
  private static final Sought SUMMARY =
      new Sought(
          "([一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+[.、])?(年度|项目|部门|单位|整体|工作|绩效|自评|自我评价|总体|任务|目标|支出)*"
              + "(综述|总体情况|完成情况|开展情况|实施情况|履职情况|工作总结|(主要|取得的?)成效|情况概述)[:]?");

  /** 2022年，全县共发放…: the year of all that follows. */
  private static final Pattern SUMMED_UP =
      Pattern.compile(
          "(20\\d{2})年度?[,，](?:全年)?(?:[全我本][\\p{IsHan}]{1,3}|\\p{IsHan}{2,12}[局委会院校站所办县区市镇乡中心])?[,，]?"
              + "(?:纳入|共|累计|已|实际|完成|开展|组织|实施|发放|举办|支出|拨付|安排|落实|新建|培训)");

  private static final Sought OTHER_TIME =
      new Sought("[较比]\\d|[较比]上|同期|上年|去年|上一年|往年|历年|以来|至今|截至|截止|\\d年起|次年|下年|计划|规划|立项|试点|启动|成立");

  /** 较上年（2020年）, 2020年（上年）. */
  private static final Sought YEAR_BEFORE =
      new Sought(
          "(?:上年|上一年|去年|前一年)度?(?:同期|末|底|决算|实际)?\\s?\\((?:即|为)?\\s?(20\\d{2})\\s?年?度?(?:末|底|同期)?\\)"
              + "|(?<![\\d—~-])(20\\d{2})\\s?年度?\\s?\\((?:即|为)?(?:上年|上一年|去年)度?\\)");

  private static final Pattern SENTENCE = Pattern.compile("[^。；;！？\n]+");
  private static final Sought QUOTED = new Sought("《[^》]{0,120}》|〔\\d{4}〕|\\[\\d{4}\\]");

  private final Terms terms;

  YearReader(Terms terms) {
    this.terms = terms;
  }

  List<ToldYear> read(Piece piece) {
    String tight = piece.tight();
    if (!piece.isCell() && tight.length() <= 60 && terms.reportTitle().is(tight)) {
      return years(tight).stream()
          .map(year -> new ToldYear(year, Role.TITLE, tight, piece.whole()))
          .toList();
    }
    if (BELOW_TITLE.is(tight)) {
      return single(tight, piece.whole(), Role.FORM).stream().toList();
    }
    if (piece.kind() == Piece.Kind.HEADING) {
      boolean own = terms.years().heading().matcher(tight).find();
      boolean other = terms.years().otherSection().matcher(tight).find();
      return own && !other
          ? single(tight, piece.whole(), Role.HEADING).stream().toList()
          : List.of();
    }
    return Stream.concat(results(piece).stream(), before(piece).stream()).toList();
  }

  /**
   * The years that 上年 is said to be. In a paragraph that tells of the year behind it, it is the one
   * before that.
   */
  private static List<ToldYear> before(Piece piece) {
    List<ToldYear> told = new ArrayList<>();
    for (MatchResult found : YEAR_BEFORE.allIn(piece.folded())) {
      int year = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
      if (!years(piece.folded()).contains(year + 1)) {
        Source source = piece.quote(found.start(), found.end());
        told.add(new ToldYear(year, Role.YEAR_BEFORE, found.group(), source));
      }
    }
    return told;
  }

  /** The year in the title or head of a form. */
  Optional<ToldYear> read(Form form) {
    Optional<ToldYear> head =
        Optional.ofNullable(form.heads().get(HeadField.YEAR))
            .flatMap(entry -> single(entry.text(), entry.source(), Role.FORM));
    return head.or(() -> single(form.title(), form.source(), Role.FORM));
  }

  /** 2022年共核查…347个 at the head of what became of the goals: a result, whatever is counted. */
  Optional<ToldYear> completed(Entry cell) {
    String tight = Characters.tight(Characters.folded(cell.text()));
    Matcher opening = OPENING.matcher(tight);
    if (years(tight).size() != 1 || !opening.lookingAt()) {
      return Optional.empty();
    }
    Source source = new Source(cell.source().location(), opening.group());
    return Optional.of(
        new ToldYear(Integer.parseInt(opening.group(1)), Role.RESULT, opening.group(), source));
  }

  /**
   * The year that opens what a label such as 自评综述 announces, if it is the only one there.
   *
   * @param label the piece right in front
   */
  Optional<ToldYear> summed(Piece label, Piece piece) {
    String tight = Characters.tight(piece.folded());
    Matcher opening = SUMMED_UP.matcher(tight);
    boolean reads =
        SUMMARY.is(Characters.tight(label.folded()))
            && opening.lookingAt()
            && years(tight).size() == 1
            && !OTHER_TIME.isIn(tight);
    return reads
        ? Optional.of(
            new ToldYear(
                Integer.parseInt(opening.group(1)),
                Role.RESULT,
                opening.group(),
                new Source(piece.location(), opening.group())))
        : Optional.empty();
  }

  private static Optional<ToldYear> single(String words, Source source, Role role) {
    Set<Integer> years = years(words);
    Matcher year = YEAR.matcher(words);
    return years.size() == 1 && year.find()
        ? Optional.of(new ToldYear(Integer.parseInt(year.group(1)), role, words.strip(), source))
        : Optional.empty();
  }

  private static Set<Integer> years(String words) {
    Set<Integer> years = new TreeSet<>();
    Matcher matcher = ANY_YEAR.matcher(words);
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group(1)));
    }
    return years;
  }

  /** Sentences with a rate or score, told for one year and compared with none. */
  private List<ToldYear> results(Piece piece) {
    if (!YEAR.mayBeIn(piece.folded())
        || terms.years().otherSection().matcher(piece.location().section()).find()) {
      return List.of();
    }
    List<ToldYear> told = new ArrayList<>();
    String plain = QUOTED.replaceAll(piece.folded(), m -> "□".repeat(m.group().length()));
    Matcher sentence = SENTENCE.matcher(plain);
    while (sentence.find()) {
      String words = DATED.replaceAll(sentence.group(), m -> "□".repeat(m.group().length()));
      Matcher year = YEAR.matcher(words);
      if (years(words).size() != 1 || !year.find()) {
        continue;
      }
      Matcher goal = terms.years().ofGoal().matcher(words);
      boolean ofGoal = goal.find();
      String behind = words.substring(year.end());
      boolean result =
          terms.years().result().matcher(behind).lookingAt()
              || ofGoal && terms.years().resultOfGoal().matcher(behind).lookingAt();
      String others = REACHED.replaceAll(ofGoal ? goal.replaceAll("") : words, "");
      if (result && !terms.years().comparison().matcher(others).find()) {
        Source source = piece.quote(sentence.start() + year.start(), sentence.start() + year.end());
        told.add(
            new ToldYear(Integer.parseInt(year.group(1)), Role.RESULT, source.quote(), source));
      }
    }
    return told;
  }
}
