package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole and the parts that 其中, 包括, 含, 分别为 or 由…组成 introduce.
 *
 * <p>The parts are all there are only where the text says so (分别为, 由…组成), where they are a closed
 * list of fund sources, or where they are complementary by name. Everything else is an open list.
 */
final class SumGrammar {
  /** So many kinds of staff leave none out. */
  private static final int MOST_OPEN = 3;

  private static final Sought MADE_OF = new Sought("(主要)?(为|是|如下|包括)?");

  /** 拨付对象分别为. */
  private static final Pattern ANY_NOUN = Pattern.compile("\\p{IsHan}{2,6}(?=分别为|分别是|具体为)");

  /** Words that only begin like a lead. */
  private static final Sought NO_LEAD = new Sought("^(含税|由于)");

  /** 新增就业213人，其中本地168人，年末全区从业1046人: a whole of its own. */
  private static final Sought OF_ALL = new Sought("年末|年底|全[市县区镇乡州旗省国年]|累计|总数|总量|共有");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:共|分|计|涉及|安排|实施|用于|包括)[^,，。;；\\d]{0,4}(?<count>"
              + SmallCount.REGEX
              + ")\\s?(?:个|项|类)(?:子?项目|工程|方面|支出|用途|类别)");

  private static final Sought OFFICE = new Sought("(机关|本级|本部)$");
  private static final Sought UNIT = new Sought("(机关|本级|本部|所|站|中心|院|馆|大队|中队|支队|学校|服务队)$");

  private static final Sought NARROWER = new Sought("满意|合格|达标|通过|优良|认可");

  private final Lexicon lexicon;
  private final TwinSums twins;

  SumGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.twins = new TwinSums(lexicon);
  }

  List<Relation> read(Spoken spoken) {
    List<Relation> sums = new ArrayList<>();
    List<Clause> clauses = spoken.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      int at = i;
      String words = withoutNoun(clauses.get(i).tight());
      Optional<String> open = lexicon.opening("leads-open", words);
      Optional<String> closed =
          lexicon
              .opening("leads-closed", words)
              .or(() -> isMadeOf(clauses.get(at), words) ? Optional.of(words) : Optional.empty());
      if (NO_LEAD.isIn(words)) {
        continue;
      }
      if (open.isPresent() || closed.isPresent()) {
        boolean composed =
            closed.isPresent() && (!closed.get().equals("由") || isComposed(spoken, i));
        if (open.isPresent() || composed) {
          Optional<Relation> sum = sum(spoken, i, composed, open.orElse(""));
          sums.addAll(sum.map(List::of).orElseGet(() -> twins.read(spoken, at, composed)));
        }
      } else {
        contained(spoken, clauses.get(i)).ifPresent(sums::add);
      }
    }
    return sums;
  }

  /** 资金来源分别为 leads like 分别为. */
  private String withoutNoun(String words) {
    Matcher told = ANY_NOUN.matcher(words);
    if (told.lookingAt()) {
      return words.substring(told.end());
    }
    Optional<String> noun = lexicon.opening("lead-nouns", words);
    return noun.map(found -> words.substring(found.length())).orElse(words);
  }

  /** 资金来源为： and 支出构成： lead like 分别为, where no number comes between. */
  private static boolean isMadeOf(Clause clause, String rest) {
    return clause.numbers().isEmpty() && !rest.equals(clause.tight()) && MADE_OF.is(rest);
  }

  private static boolean isComposed(Spoken spoken, int index) {
    for (int i = index; i < spoken.clauses().size(); i++) {
      String words = spoken.clauses().get(i).tight();
      if (words.endsWith("组成") || words.endsWith("构成")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Relation> sum(Spoken spoken, int lead, boolean composed, String word) {
    Clause first = spoken.clauses().get(lead);
    PartList list = PartList.from(spoken, lead, lexicon);
    if (list.parts().isEmpty()) {
      return Optional.empty();
    }
    Optional<Claim> whole = PartWhole.of(spoken, lead, list);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> fitting = ofOne(list.fitting(whole.get()));
    boolean higher =
        whole.get().measure() == Measure.STANDARD
            && fitting.stream().anyMatch(part -> part.value().compareTo(whole.get().value()) > 0);
    if (fitting.isEmpty() || higher) {
      return Optional.empty();
    }
    if (whole.get().head().contains("净")) {
      return Optional.empty(); // 净追加68万元，其中追加…、核减…: the parts have signs
    }
    List<Claim> parts = throughput(whole.get(), within(whole.get(), fitting));
    boolean all = parts.size() == list.parts().size() && list.closed() && parts.size() >= 2;
    boolean hedged = isHedged(first, parts) || word.contains("主要") || word.endsWith("含");
    boolean complete =
        all
            && !hedged
            && (composed
                || isClosedBySources(parts, first, spoken)
                || areComplements(parts)
                || isCounted(spoken, whole.get(), parts)
                || areUnits(parts)
                || NearlyAll.is(spoken, whole.get(), parts));
    int excess = Claim.sum(parts).compareTo(whole.get().value());
    List<Claim> exact =
        excess > 0 || excess < 0 && complete
            ? exact(behind(spoken, list.parts().get(0)), whole.get())
            : List.of();
    return Optional.of(
        new Relation.Sum(
            whole.get().statement(),
            statements(exact.isEmpty() ? parts : exact),
            complete,
            spoken.source()));
  }

  /** 回访500名，其中完成438名，表示满意的407名: the second is a part of the first. */
  private static List<Claim> throughput(Claim whole, List<Claim> parts) {
    boolean narrows =
        parts.size() == 2
            && parts.get(1).clause().opener() == ','
            && NARROWER.isIn(parts.get(1).head())
            && parts.get(1).value().compareTo(parts.get(0).value()) <= 0
            && Claim.sum(parts).compareTo(whole.value()) > 0;
    return narrows ? parts.subList(0, 1) : parts;
  }

  /** 编制146名，实有139人：甲58人、乙47人: what a colon leads to are parts of the number before it. */
  private static List<Claim> ofOne(List<Claim> parts) {
    return parts.size() > 1 && parts.get(1).clause().opener() == ':' ? parts.subList(0, 1) : parts;
  }

  /** 造林8000亩，其中合格7290亩；抚育1.4万亩: what a semicolon opens and no part can be is another thing. */
  private static List<Claim> within(Claim whole, List<Claim> parts) {
    boolean another =
        parts.size() == 2
            && parts.get(1).clause().opener() == ';'
            && parts.get(0).clause().opener() != ':'
            && Claim.sum(parts).compareTo(whole.value()) > 0;
    if (another) {
      return parts.subList(0, 1);
    }
    for (int i = 1; i < parts.size(); i++) {
      Claim part = parts.get(i);
      if (NearlyAll.endsBefore(whole, parts, i)) {
        return parts.subList(0, i);
      }
      boolean other = part.clause().opener() == ';' || OF_ALL.isIn(part.head());
      if (other && part.value().compareTo(whole.value()) > 0) {
        return parts.subList(0, i);
      }
    }
    return parts;
  }

  /** Every number from the first part on, outside of deeper brackets. */
  private static List<Claim> behind(Spoken spoken, Claim first) {
    return spoken.claims().stream()
        .filter(claim -> claim.mention().start() >= first.mention().start())
        .filter(claim -> claim.clause().depth() == first.clause().depth())
        .toList();
  }

  /**
   * The first numbers behind a whole that make it exactly, whatever else the sentence goes on to
   * tell: 桥梁15座，超计划2座. Empty if none do.
   */
  private static List<Claim> exact(List<Claim> claims, Claim whole) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Claim> parts = new ArrayList<>();
    for (Claim claim : claims) {
      if (!claim.comparable(whole)) {
        continue;
      }
      parts.add(claim);
      sum = sum.add(claim.value());
      if (parts.size() >= 2 && sum.compareTo(whole.value()) == 0) {
        return parts;
      }
    }
    return List.of();
  }

  private static List<Statement> statements(List<Claim> claims) {
    return claims.stream().map(Claim::statement).toList();
  }

  /** 市县配套64元（市县配套含区级32元）: the number behind 含 is inside of the one before. */
  private Optional<Relation> contained(Spoken spoken, Clause clause) {
    String words = clause.tight();
    int at = words.indexOf('含');
    boolean inside =
        clause.opener() == '('
            && at > 0
            && "不内所".indexOf(words.charAt(at - 1)) < 0
            && clause.numbers().size() >= 1;
    if (!inside) {
      return Optional.empty();
    }
    List<Claim> parts = spoken.of(clause);
    Optional<Claim> whole =
        spoken.claims().stream()
            .filter(c -> c.clause().depth() < clause.depth() && c.mention().end() <= clause.start())
            .reduce((a, b) -> b);
    if (parts.size() != 1
        || whole.isEmpty()
        || !whole.get().comparable(parts.get(0))
        || !PartWhole.canBe(whole.get())
        || whole.get().isRate()
        || parts.get(0).change()) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation.Sum(whole.get().statement(), statements(parts), false, spoken.source()));
  }

  private boolean isHedged(Clause first, List<Claim> parts) {
    String lead = first.tight(first.start(), parts.get(0).mention().start());
    Claim last = parts.get(parts.size() - 1);
    return lexicon.list("open-words").stream().anyMatch(lead::contains)
        || parts.stream().anyMatch(p -> p.tail().startsWith("等"))
        || last.tail().contains("等");
  }

  private boolean isClosedBySources(List<Claim> parts, Clause first, Spoken spoken) {
    boolean named =
        parts.stream().anyMatch(p -> p.kind() == FundSource.NAMED || p.kind() == FundSource.TOTAL);
    long kinds = parts.stream().map(Claim::kind).distinct().count();
    if (named || kinds < parts.size()) {
      return false;
    }
    boolean closing =
        parts.stream().anyMatch(p -> lexicon.list("closing-kinds").contains(p.kind().name()));
    boolean colon =
        parts.get(0).clause().opener() == ':'
            || spoken.passage().plain().startsWith("其中:", first.start());
    return closing || colon || parts.size() >= 3;
  }

  /** 行政人员18人、参公人员21人、事业人员24人. */
  private boolean areStaff(List<Claim> parts) {
    long kinds =
        parts.stream()
            .filter(part -> part.dimension() == Dimension.PEOPLE)
            .flatMap(
                part ->
                    lexicon.list("staff-kinds").stream()
                        .filter(part.statement().subject()::contains)
                        .findFirst()
                        .stream())
            .distinct()
            .count();
    return parts.size() >= MOST_OPEN && kinds == parts.size();
  }

  /** 局机关34人，管理所25人，水保站14人: an office and what belongs to it. */
  private static boolean areUnits(List<Claim> parts) {
    return parts.size() >= MOST_OPEN
        && parts.stream().allMatch(part -> part.dimension() == Dimension.PEOPLE)
        && parts.stream().allMatch(part -> UNIT.isIn(part.statement().subject()))
        && parts.stream().filter(part -> OFFICE.isIn(part.statement().subject())).count() == 1;
  }

  /** 项目支出1554万元，共6个项目。其中：…: just so many parts are told. */
  private static boolean isCounted(Spoken spoken, Claim whole, List<Claim> parts) {
    int from = whole.mention().end();
    int to = parts.get(0).mention().start();
    if (parts.size() < MOST_OPEN || from >= to || !whole.isMoney()) {
      return false;
    }
    Matcher counted = COUNTED.matcher(spoken.passage().plain()).region(from, to);
    return counted.find() && SmallCount.of(counted.group("count")) == parts.size();
  }

  private boolean areComplements(List<Claim> parts) {
    boolean groupScores =
        parts.size() >= 3
            && parts.stream()
                .allMatch(
                    p ->
                        lexicon
                            .list("groups")
                            .contains(p.statement().subject().replaceFirst("(类|指标)*得分$", "")));
    return groupScores
        || areStaff(parts)
        || lexicon.complements().stream()
            .anyMatch(
                names ->
                    names.size() == parts.size()
                        && names.stream()
                            .allMatch(
                                name ->
                                    parts.stream()
                                            .filter(p -> p.statement().subject().contains(name))
                                            .count()
                                        == 1));
  }
}
